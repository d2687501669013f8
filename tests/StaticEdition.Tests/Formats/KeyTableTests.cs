using System.Text.RegularExpressions;
using StaticEdition.Reading;
using StaticEdition.Tests.Support;
using Xunit;

namespace StaticEdition.Tests.Formats;

/// <summary>
/// The tables of keys in <c>docs/format</c> say what the formats declare. A table follows a line <c>&lt;!-- keys: note --&gt;</c>; with
/// <c>UPDATE_GOLDEN=1</c> in the environment it is written anew.
/// </summary>
public sealed partial class KeyTableTests
{
    private const string Folder = "docs/format";

    private static readonly bool IsUpdate = Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1";

    public static TheoryData<string> Documents() =>
        [.. RepositoryRoot.Files(Folder, "*.md").Select(file => Path.GetFileName(file))];

    [Theory]
    [MemberData(nameof(Documents))]
    public void Tables_of_keys_say_what_the_formats_declare(string document)
    {
        var path = RepositoryRoot.Combine($"{Folder}/{document}");
        var content = File.ReadAllText(path);

        var expected = Table().Replace(content, match => match.Groups[1].Value + TableOf(match.Groups[2].Value));

        if (IsUpdate)
        {
            File.WriteAllText(path, expected);
            return;
        }

        Assert.Equal(expected, content);
    }

    [Fact]
    public void Every_format_has_one_table()
    {
        var tables = from file in RepositoryRoot.Files(Folder, "*.md")
                     from match in Table().Matches(File.ReadAllText(file))
                     select match.Groups[2].Value;

        Assert.Equal(FileFormats.ListRecords().Select(format => format.Name).Order(), tables.Order());
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public void Links_between_the_documents_lead_to_a_heading(string document)
    {
        var path = RepositoryRoot.Combine($"{Folder}/{document}");
        var dead = from link in LocalLink().Matches(CodeBlock().Replace(File.ReadAllText(path), ""))
                   let file = link.Groups[1].Length == 0 ? path : RepositoryRoot.Combine($"{Folder}/{link.Groups[1].Value}")
                   where !File.Exists(file) || (link.Groups[2].Success && !HeadingsOf(file).Contains(link.Groups[2].Value))
                   select link.Value;

        Assert.Empty(dead);
    }

    private static string TableOf(string name)
    {
        var rows = from key in FileFormats.ListRecords().First(format => format.Name == name).Keys
                   where key is not RefusedKeys
                   select $"| {key.Label} | {key.ValueType.Name} | {NeededOf(key)} | {key.Meaning} |\n";
        return "| key | value | needed | meaning |\n|---|---|---|---|\n" + string.Concat(rows);
    }

    private static string NeededOf(Key key) => key.Needed switch
    {
        Needed.Yes => "yes",
        Needed.OneOf => "one of these",
        _ => key.Default is null ? "no" : $"no: {key.Default}",
    };

    // As a forge makes them of headings.
    private static IEnumerable<string> HeadingsOf(string file) =>
        from heading in Heading().Matches(CodeBlock().Replace(File.ReadAllText(file), ""))
        let words = heading.Groups[1].Value.ToLowerInvariant().Where(c => char.IsLetterOrDigit(c) || c is ' ' or '-' or '_')
        select string.Concat(words).Replace(' ', '-');

    [GeneratedRegex(@"^(<!-- keys: ([a-z ]+) -->\n\n)(?:\|.*\n)*", RegexOptions.CultureInvariant | RegexOptions.Multiline)]
    private static partial Regex Table();

    [GeneratedRegex(@"\]\(([\w-]+\.md)?(?:#([^)\s]+))?\)", RegexOptions.CultureInvariant)]
    private static partial Regex LocalLink();

    [GeneratedRegex(@"^#+ (.+)$", RegexOptions.CultureInvariant | RegexOptions.Multiline)]
    private static partial Regex Heading();

    [GeneratedRegex(@"^(`{3,}).*\n(?:.*\n)*?\1$", RegexOptions.CultureInvariant | RegexOptions.Multiline)]
    private static partial Regex CodeBlock();
}
