using System.Text;
using StaticEdition.Model;
using StaticEdition.Reading;
using StaticEdition.Tests.Support;
using StaticEdition.Theme;
using Xunit;

namespace StaticEdition.Tests.Checking;

/// <summary>A whole small site passes both proofs; one letter changed in the bytes that would be written fails both.</summary>
public sealed class SiteProofTests
{
    private static readonly string Retired = SmallEdition.Rewrite(
        StockEdition.Files, "  - {id: body, en: Provisions, ar: الأحكام}\n", "  - {id: body, en: Provisions, ar: الأحكام}\nretired:\n  - id: 9\n    became: [charter/1]\n");

    private static readonly Lazy<(Edition Edition, ImmutableArray<OutputFile> Files)> Site = new(() => Build(Retired));

    [Fact]
    public void A_site_passes()
    {
        Assert.Empty(Codes(Site.Value.Files));
        Assert.NotEmpty(Site.Value.Files);
    }

    [Theory]
    [InlineData("SE401", "en/texts/charter.html", "The harbour", "The harbor")]
    [InlineData("SE401", "ar/facing/charter.html", "مفتوح", "مغلق")]
    [InlineData("SE401", "en/captured/charter.html", "harb", "hart")]
    [InlineData("SE401", "en/pairings/harbour.html", "data-range=\"", "data-range=\"1")]
    [InlineData("SE402", "en/texts/charter.html", "data-text=\"charter/2\"", "")]
    [InlineData("SE402", "ar/captured/accord.html", "data-witness=\"accord:3\"", "")]
    [InlineData("SE405", "data/segments.jsonl", "ships", "boats")]
    [InlineData("SE405", "data/edition.json", "\"sha256\": \"", "\"sha256\": \"0")]
    [InlineData("SE405", "data/testimonies.jsonl", "}", "")]
    [InlineData("SE405", "witnesses/charter.en.txt", "Fees", "Fares")]
    [InlineData("SE405", "data/interventions.jsonl", "\"becomes\":\"harbour\"", "\"becomes\":\"harbor\"")]
    [InlineData("SE406", "ar/texts/charter.html", "id=\"s-9\"", "id=\"s-99\"")]
    [InlineData("SE410", "en/index.html", "href=\"texts/", "href=\"text/")]
    public void One_change_in_the_bytes_is_found_by_both(string code, string path, string words, string by)
    {
        var damaged = Site.Value.Files.Select(file => file.Path == path ? Changed(file, words, by) : file).ToList();

        Assert.Contains(code, SiteProof.ProveSite(Site.Value.Edition, damaged, CancellationToken.None).Findings.Select(finding => finding.Rule.Code));
        Assert.Contains(code, Codes(damaged));
    }

    [Fact]
    public void A_capture_with_a_byte_order_mark_passes()
    {
        const string Head = "-- witnesses/charter.en.txt --\n";

        Assert.Empty(Codes(Build(SmallEdition.Rewrite(StockEdition.Files, Head, Head + '\uFEFF')).Files));
    }

    [Fact]
    public void A_page_that_is_taken_away_is_missed()
    {
        var damaged = Site.Value.Files.Where(file => file.Path != "en/texts/charter.html").ToList();

        Assert.Contains("SE402", SiteProof.ProveSite(Site.Value.Edition, damaged, CancellationToken.None).Findings.Select(finding => finding.Rule.Code));
        Assert.Contains("SE402", Codes(damaged));
    }

    [Fact]
    public void Two_files_that_differ_by_case_alone_are_found()
    {
        var damaged = Site.Value.Files.Append(OutputFile.OfText("En/index.html", "")).ToList();

        Assert.Equal("SE501", Assert.Single(SiteProof.ProveSite(Site.Value.Edition, damaged, CancellationToken.None).Findings).Rule.Code);
        Assert.Contains("SE501", Codes(damaged));
    }

    private static IEnumerable<string> Codes(IEnumerable<OutputFile> files) =>
        EditionBuild.CheckSite(files, new BuildOptions(), TestContext.Current.CancellationToken).Findings.Select(finding => finding.Rule.Code);

    private static (Edition Edition, ImmutableArray<OutputFile> Files) Build(string edition)
    {
        var folder = SmallEdition.Folder(edition);
        var result = EditionBuild.Run(folder, new EditionTheme(), new BuildOptions { EngineVersion = "test" });
        Assert.Equal([], result.Findings.Select(finding => finding.ToString()));
        return (EditionReader.Read(folder, FindingCatalogue.Rules).Edition!, result.Files);
    }

    private static OutputFile Changed(OutputFile file, string words, string by)
    {
        var content = Encoding.UTF8.GetString(file.Content.Span);
        var changed = content.Replace(words, by, StringComparison.Ordinal);
        Assert.NotEqual(content, changed);
        return OutputFile.OfText(file.Path, changed);
    }
}
