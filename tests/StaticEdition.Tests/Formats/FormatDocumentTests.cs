using StaticEdition.Tests.Support;
using Xunit;

namespace StaticEdition.Tests.Formats;

/// <summary>
/// The documentation of the input format in <c>docs/format</c>: each example gives what its document says.
/// With <c>UPDATE_GOLDEN=1</c> in the environment a document is rewritten to say what really comes.
/// </summary>
public sealed class FormatDocumentTests
{
    private const string Folder = "docs/format";

    private static readonly bool IsUpdate = Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1";

    public static TheoryData<string, int> Examples()
    {
        var examples = new TheoryData<string, int>();
        foreach (var document in RepositoryRoot.Files(Folder, "*.md"))
        {
            for (var number = 1; number <= DocumentExample.Parse(File.ReadAllLines(document)).Count; number++)
            {
                examples.Add(Path.GetFileName(document), number);
            }
        }

        return examples;
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void Every_example_gives_what_its_document_says(string document, int number)
    {
        var path = RepositoryRoot.Combine($"{Folder}/{document}");
        var lines = File.ReadAllLines(path);
        var example = DocumentExample.Parse(lines)[number - 1];

        var actual = example.Actual();

        if (IsUpdate && actual != example.Expected)
        {
            Rewrite(path, lines, example, actual);
            return;
        }

        Assert.Equal(example.Expected, actual);
    }

    [Fact]
    public void The_stock_edition_has_no_fault() => Assert.Equal("", new DocumentExample([], false, "", 0).Actual());

    private static void Rewrite(string path, string[] lines, DocumentExample example, string actual)
    {
        var end = example.FirstLine + example.Expected.Count(c => c == '\n');
        string[] all = [.. lines[..example.FirstLine], .. actual.Split('\n')[..^1], .. lines[end..]];
        using var writer = new StreamWriter(path) { NewLine = "\n" };
        foreach (var line in all)
        {
            writer.WriteLine(line);
        }
    }
}
