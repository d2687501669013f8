using System.Text.Json;
using System.Text.RegularExpressions;
using StaticEdition.Tests.Support;
using StaticEdition.Theme;
using Xunit;

namespace StaticEdition.Tests.Theme;

/// <summary>Citations on pages and for reference managers.</summary>
public sealed partial class CitationTests
{
    public static TheoryData<string> Editions => BuiltEdition.Names;

    [Theory]
    [MemberData(nameof(Editions))]
    public void Everything_is_cited_once_in_each_format_and_language(string name)
    {
        var built = BuiltEdition.Of(name);
        var counts = JsonDocument.Parse(built.Content("data/edition.json")).RootElement.GetProperty("counts");
        string[] counted = ["pairings", "silences", "notes", "voices", "testimonies", "entries"];
        var expected = counted.Sum(kind => counts.GetProperty(kind).GetInt32());
        foreach (var language in new[] { "en", "ar" })
        {
            using var json = JsonDocument.Parse(built.Content($"data/citations.{language}.json"));
            var ids = json.RootElement.EnumerateArray().Select(item => item.GetProperty("id").GetString()!).ToList();
            Assert.Equal(ids, ids.Distinct());
            Assert.Equal(ids, BibTeXKey().Matches(built.Content($"data/citations.{language}.bib")).Select(match => match.Groups[1].Value));
            Assert.Equal(ids, RisKey().Matches(built.Content($"data/citations.{language}.ris")).Select(match => match.Groups[1].Value));
            Assert.Equal(expected, ids.Count(id => Kinds.Contains(id.Split(':')[0])));
            Assert.Contains("edition", ids);
        }
    }

    [Theory]
    [MemberData(nameof(Editions))]
    public void Nothing_invisible_is_copied(string name)
    {
        var built = BuiltEdition.Of(name);
        var copied = built.PagePaths.Select(built.Page).SelectMany(page => page.QuerySelectorAll(".citation, .formats pre, .address"))
            .Select(element => element.TextContent).ToList();

        Assert.NotEmpty(copied);
        Assert.All(copied.Concat(built.Files.Where(file => file.Path.StartsWith("data/citations.", StringComparison.Ordinal)).Select(file => built.Content(file.Path))),
            text => Assert.DoesNotMatch("[\u00A0\u200E\u200F\u202A-\u202E\u2066-\u2069]", text));
    }

    [Theory]
    [InlineData("en/facing/declaration.html", "[id='sd-2.6']",
        "Joint Declaration, Astana, 3 July 2024, § 2.6, in Azerbaijan–China 2024 / 2025, v1.0.0",
        "الإعلان المشترك، أستانا، 3 يوليو 2024، البند 2.6، ضمن: أذربيجان–الصين 2024/2025، الإصدار 1.0.0")]
    [InlineData("ar/entries/term/one-china.html", ".to-cite",
        "«صين واحدة»، ضمن: أذربيجان–الصين 2024/2025، الإصدار 1.0.0، 21 نوفمبر 2026",
        "“One China”, in Azerbaijan–China 2024 / 2025, v1.0.0, 21 November 2026")]
    [InlineData("en/voices/hajizade-2024-07-04.html", "#t-one-china-policy",
        "Aykhan Hajizade, Azernews, 4 July 2024, ¶3, testimony H 1, in Azerbaijan–China 2024 / 2025, v1.0.0",
        "أيخان حاجي زاده، أزرنيوز، 4 يوليو 2024، الفقرة 3، الشهادة ح 1، ضمن: أذربيجان–الصين 2024/2025، الإصدار 1.0.0")]
    public void A_citation_stands_in_the_language_of_the_page_and_then_in_the_other(string path, string at, string own, string other)
    {
        var lines = BuiltEdition.Of("flagship").Page(path).QuerySelector(at)!.QuerySelectorAll(".cited > li[lang]");

        Assert.Equal([own, other], lines.Select(line => line.TextContent));
        Assert.All(lines, line => Assert.Equal(line.GetAttribute("lang") == "ar" ? "rtl" : "ltr", line.GetAttribute("dir")));
    }

    [Theory]
    [MemberData(nameof(Editions))]
    public void Every_address_leads_to_what_is_cited(string name)
    {
        var built = BuiltEdition.Of(name);
        var lost = from path in built.PagePaths
                   from link in built.Page(path).QuerySelectorAll("a.address")
                   let target = link.TextContent.Split('#')
                   where target[0] != path || (target.Length == 2 && built.Page(path).GetElementById(target[1]) is null)
                   where !built.Files.Any(file => file.Path == target[0]) || (target.Length == 2 && built.Page(target[0]).GetElementById(target[1]) is null)
                   select $"{path}: {link.TextContent}";

        Assert.Empty(lost);
    }

    [Fact]
    public void Editors_are_named_where_the_edition_names_them_and_nobody_else()
    {
        var files = StockEdition.Files
            .Replace("by: editor\n", "by: editor\neditors: [jane]\n", StringComparison.Ordinal)
            .Replace("-- people/harbour-master.yml --", "-- people/jane.yml --\nname: {en: Jane of York, ar: جين}\n-- people/harbour-master.yml --", StringComparison.Ordinal);
        string Citations(string input, string form)
        {
            var result = EditionBuild.Run(SmallEdition.Folder(input), new EditionTheme(), new BuildOptions(), TestContext.Current.CancellationToken);
            return System.Text.Encoding.UTF8.GetString(result.Files.Single(file => file.Path == "data/citations.en." + form).Content.Span);
        }

        Assert.Contains("editor = {{Jane of York}}", Citations(files, "bib"), StringComparison.Ordinal);
        Assert.Contains("ED  - Jane of York\n", Citations(files, "ris"), StringComparison.Ordinal);
        Assert.Contains("\"editor\": [{\"literal\":\"Jane of York\"}]", Citations(files, "json"), StringComparison.Ordinal);
        Assert.DoesNotContain("editor = ", Citations(StockEdition.Files, "bib"), StringComparison.Ordinal);
        Assert.Contains("author = {{Harbour Master}}", Citations(StockEdition.Files, "bib"), StringComparison.Ordinal);
        Assert.DoesNotContain("author = {{The editor}}", Citations(StockEdition.Files, "bib"), StringComparison.Ordinal);
    }

    [Fact]
    public void Signs_that_BibTeX_reads_as_its_own_are_escaped()
    {
        var files = StockEdition.Files
            .Replace("title: {en: Harbour Papers,", "title: {en: 'R&D_50% {of} #1 $2 ~3 ^4 \\5',", StringComparison.Ordinal);

        var citations = BuiltEdition.From(files).Content("data/citations.en.bib");

        Assert.Contains(
            @"title = {{R\&D\_50\% \{of\} \#1 \$2 \textasciitilde{}3 \textasciicircum{}4 \textbackslash{}5}}", citations, StringComparison.Ordinal);
        Assert.DoesNotContain("R&D", citations, StringComparison.Ordinal);
    }

    private static readonly HashSet<string> Kinds = ["pairing", "note", "voice", "entry"];

    [GeneratedRegex(@"^@(?:book|incollection)\{([a-z0-9.:-]+),$", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex BibTeXKey();

    [GeneratedRegex("^ID  - (.+)$", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex RisKey();
}
