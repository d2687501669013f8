using System.Text;
using System.Text.RegularExpressions;
using StaticEdition.Model;
using StaticEdition.Reading;
using StaticEdition.Tests.Support;
using StaticEdition.Theme;
using Xunit;

namespace StaticEdition.Tests.Checking;

/// <summary>The check, the figures and the pages say the same about words that no pairing covers.</summary>
public sealed partial class UnexaminedWordsTests
{
    private static readonly BuildResult Site = Build("words: borrow two books for fourteen days");

    [Fact]
    public void The_check_counts_the_words_that_no_pairing_covers() =>
        Assert.Contains("2 words", Assert.Single(Site.Findings, finding => finding.Rule.Code == "SE301").Message, StringComparison.Ordinal);

    [Fact]
    public void Health_gives_the_same_number() =>
        Assert.Contains("2 of 37", WhiteSpace().Replace(Tags().Replace(Page("en/health.html"), " "), " "), StringComparison.Ordinal);

    [Fact]
    public void The_correspondences_list_them()
    {
        var page = Page("en/pairings/index.html");

        Assert.DoesNotContain("Every word of both texts has been examined.", page, StringComparison.Ordinal);
        Assert.Contains("Readers may", page[page.IndexOf("id=\"unexamined\"", StringComparison.Ordinal)..], StringComparison.Ordinal);
    }

    [Fact]
    public void Only_where_there_are_none_is_every_word_examined()
    {
        var page = BuiltEdition.Of("starter").Content("en/pairings/index.html");

        Assert.Contains("Every word of both texts has been examined.", page, StringComparison.Ordinal);
    }

    private static BuildResult Build(string words)
    {
        var files = StarterEdition.Files();
        var pairings = Encoding.UTF8.GetString(files["pairings/rules.yml"]);
        files["pairings/rules.yml"] = Encoding.UTF8.GetBytes(
            SmallEdition.Rewrite(pairings, "    - at: rules-2020/1\n", $"    - at: rules-2020/1\n      {words}\n"));
        return EditionBuild.Run(InputFolder.InMemory(files), new EditionTheme(), new BuildOptions(), CancellationToken.None);
    }

    [GeneratedRegex("<[^>]+>", RegexOptions.CultureInvariant)]
    private static partial Regex Tags();

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant)]
    private static partial Regex WhiteSpace();

    private static string Page(string path) => Encoding.UTF8.GetString(Site.Files.Single(file => file.Path == path).Content.Span);
}
