using System.Text.Json;
using StaticEdition.Tests.Support;
using Xunit;

namespace StaticEdition.Tests.Editions;

/// <summary>
/// An edition unlike the flagship: a true translation paired by ids, Arabic first, Arabic-Indic digits, crossing notes, and nothing of
/// what an edition may leave out. Where its text is from stands in the README beside it.
/// </summary>
public sealed class SecondEditionTests
{
    private static readonly string Expected = RepositoryRoot.Combine("tests/StaticEdition.Tests/Editions/udhr/expected");

    private static BuiltEdition Edition => BuiltEdition.Of("udhr");

    [Fact]
    public void Its_data_is_as_expected()
    {
        var data = Edition.Files.Select(file => file.Path)
            .Where(path => path.StartsWith("data/", StringComparison.Ordinal) && path.EndsWith(".jsonl", StringComparison.Ordinal)).ToList();

        Assert.Contains("data/segments.jsonl", data);
        Assert.All(data, path => GoldenFile.Matches(Path.Combine(Expected, path), Edition.Content(path)));
    }

    [Fact]
    public void No_expected_file_is_left_over() =>
        Assert.DoesNotContain(EditionFolder.Files(Expected).Keys, path => Edition.Files.All(file => file.Path != path));

    [Fact]
    public void Segments_that_share_an_id_are_paired_without_a_record()
    {
        var pairings = Lines("data/pairings.jsonl").ToList();
        var pairedById = pairings.Where(pairing => pairing.GetProperty("id").GetString() != "movement")
            .Select(pairing => pairing.GetProperty("members").EnumerateArray()
                .Select(member => member.GetProperty("segment").GetString()).Distinct(StringComparer.Ordinal).Single());

        Assert.Equal(
            ["1", "10", "12", "15.1", "15.2", "18", "19", "22", "3", "6", "8", "9", "title"],
            pairedById.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_record_takes_precedence_over_the_ids()
    {
        var of13 = from pairing in Lines("data/pairings.jsonl")
                   from member in pairing.GetProperty("members").EnumerateArray()
                   where member.GetProperty("segment").GetString()!.StartsWith("13.", StringComparison.Ordinal)
                   select pairing.GetProperty("id").GetString();

        Assert.Equal(["movement"], of13.Distinct(StringComparer.Ordinal));
    }

    [Fact]
    public void Notes_on_the_same_words_all_lead_to_their_bodies()
    {
        foreach (var path in Edition.PagePaths.Where(path => Edition.Page(path).QuerySelector("[data-text='udhr-en/1']:not([data-range])") is not null))
        {
            var page = Edition.Page(path);
            var markers = page.QuerySelectorAll("[data-text='udhr-en/1'] a[role=doc-noteref]").Select(marker => marker.GetAttribute("href")).ToList();
            if (markers.Count > 0)
            {
                Assert.Equal(5, markers.Distinct(StringComparer.Ordinal).Count());
                Assert.All(markers, href => Assert.NotNull(page.GetElementById(href!.TrimStart('#'))));
            }
        }
    }

    [Fact]
    public void The_home_page_of_its_first_language_is_Arabic_and_counts_in_its_own_digits()
    {
        var home = Edition.Page("ar/index.html");

        Assert.Equal("rtl", home.DocumentElement.GetAttribute("dir"));
        Assert.Contains(Edition.PagePaths, path => path == "en/index.html");
        Assert.Matches("[٠-٩]", home.Body!.TextContent);
    }

    [Theory]
    [InlineData("voices")]
    [InlineData("testimonies")]
    [InlineData("entries")]
    [InlineData("chronology")]
    public void What_it_does_not_have_it_has_no_page_and_no_link_for(string kind)
    {
        Assert.DoesNotContain(Edition.PagePaths, path => Path.GetFileNameWithoutExtension(path) == kind || path.Contains($"/{kind}/", StringComparison.Ordinal));
        Assert.DoesNotContain(
            Edition.PagePaths.SelectMany(path => Edition.Page(path).Links).Select(link => link.GetAttribute("href")!),
            href => href.Split('/', '#').Contains(kind + ".html"));
    }

    private static IEnumerable<JsonElement> Lines(string path) =>
        Edition.Content(path).Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement);
}
