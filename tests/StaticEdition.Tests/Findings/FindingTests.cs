using System.Text;
using StaticEdition.Model;
using StaticEdition.Tests.Support;
using StaticEdition.Theme;
using Xunit;

namespace StaticEdition.Tests.Findings;

/// <summary>
/// Each rule of the catalogue with an edition that breaks it and what is said: a new check is a new folder here, not new test code.
/// Faults of finished pages are made by <c>site-edits.txt</c>: blocks of path, words and replacement, a line each; <c>(none)</c> for the
/// words means the whole file, for the replacement that it is taken away. The site is built of the edition that the folder describes.
/// </summary>
public sealed class FindingTests
{
    private static readonly string Root = RepositoryRoot.Combine("tests/StaticEdition.Tests/Findings");

    /// <summary>The codes that have a folder.</summary>
    public static TheoryData<string> Folders =>
        [.. Directory.EnumerateDirectories(Root).Select(folder => Path.GetFileName(folder)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Folders))]
    public void A_fault_is_said_with_place_message_and_remedy(string code)
    {
        using var edition = new FaultyEdition(code);
        var findings = Check(code, edition);

        Assert.Contains(findings, finding => finding.Rule.Code == code);
        GoldenFile.Matches(Path.Combine(Root, code, "expected.txt"), Print(findings));
    }

    [Fact]
    public void The_stock_edition_is_faultless()
    {
        var result = EditionBuild.Run(
            InputFolder.InMemory(StarterEdition.Files()), new EditionTheme(), new BuildOptions(), TestContext.Current.CancellationToken);

        Assert.Equal("", Print(result.Findings));
    }

    [Fact]
    public void Every_rule_of_the_catalogue_has_a_folder_and_every_folder_a_rule() =>
        Assert.Equal(
            FindingCatalogue.Rules.Select(rule => rule.Code),
            Directory.EnumerateDirectories(Root).Select(folder => Path.GetFileName(folder)).Order(StringComparer.Ordinal));

    [Fact]
    public void A_folder_holds_nothing_that_no_test_reads() =>
        Assert.DoesNotContain(
            Directory.EnumerateDirectories(Root).SelectMany(Directory.EnumerateFileSystemEntries),
            path => Path.GetFileName(path) is not ("input" or "setup.txt" or "site-edits.txt" or "expected.txt"));

    private static IReadOnlyList<Finding> Check(string code, FaultyEdition edition)
    {
        var cancel = TestContext.Current.CancellationToken;
        var edits = Path.Combine(Root, code, "site-edits.txt");
        if (!File.Exists(edits))
        {
            return EditionBuild.Check(edition.Open(), new BuildOptions(), cancel).Findings;
        }

        var built = EditionBuild.Run(edition.Open(), new EditionTheme(), new BuildOptions(), cancel);
        var findings = built.HasErrors
            ? built.Findings
            : EditionBuild.CheckSite(SiteEdits.Apply(File.ReadAllText(edits), built.Files), new BuildOptions(), cancel).Findings;

        // Lines and columns of a page are the theme's; what is expected is the page and the words.
        return [.. findings.Select(finding => finding with { Span = SourceSpan.Of(finding.Span.File) })];
    }

    private static string Print(IEnumerable<Finding> findings)
    {
        var said = new StringBuilder();
        foreach (var finding in findings)
        {
            said.Append(finding).Append('\n');
            foreach (var line in $"{finding.Remedy}\n{finding.Patch}".Split('\n').Where(line => line.Length > 0))
            {
                said.Append("    ").Append(line).Append('\n');
            }
        }

        return said.ToString();
    }
}
