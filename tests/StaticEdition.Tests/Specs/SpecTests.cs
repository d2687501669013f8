using StaticEdition.Tests.Support;
using Xunit;

namespace StaticEdition.Tests.Specs;

/// <summary>
/// The specifications of the input format, run: each example of a document in this folder gives what the document says.
/// With <c>UPDATE_GOLDEN=1</c> in the environment a document is rewritten to say what really comes.
/// </summary>
public sealed class SpecTests
{
    private const string Folder = "tests/StaticEdition.Tests/Specs";

    private static readonly bool IsUpdate = Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1";

    public static TheoryData<string, int> Examples()
    {
        var examples = new TheoryData<string, int>();
        foreach (var document in RepositoryRoot.Files(Folder, "*.md"))
        {
            for (var number = 1; number <= SpecExample.Parse(File.ReadAllLines(document)).Count; number++)
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
        var example = SpecExample.Parse(lines)[number - 1];

        var actual = example.Actual();

        if (IsUpdate && actual != example.Expected)
        {
            Rewrite(path, lines, example, actual);
            return;
        }

        Assert.Equal(example.Expected, actual);
    }

    [Fact]
    public void The_stock_edition_has_no_fault() => Assert.Equal("", new SpecExample([], false, "", 0).Actual());

    private static void Rewrite(string path, string[] lines, SpecExample example, string actual)
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
