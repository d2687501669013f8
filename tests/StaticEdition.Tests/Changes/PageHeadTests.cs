using StaticEdition.Theme;
using System.Text.Json;
using AngleSharp.Dom;
using StaticEdition.Model;
using StaticEdition.Tests.Support;
using Xunit;

namespace StaticEdition.Tests.Changes;

/// <summary>What the head of a page tells other programs.</summary>
public sealed class PageHeadTests
{
    private static readonly ImmutableArray<OutputFile> Nowhere = ChangingEdition.Site(ChangingEdition.Files);
    private static readonly ImmutableArray<OutputFile> Somewhere = ChangingEdition.Site(ChangingEdition.Files, ChangingEdition.Address);

    [Fact]
    public void Without_an_address_nothing_absolute_is_published()
    {
        Assert.All(Nowhere.Where(file => file.Path.EndsWith(".html", StringComparison.Ordinal)), file =>
        {
            var head = Nowhere.Page(file.Path).Head!;
            Assert.DoesNotContain("http", head.OuterHtml.Replace("\"https://schema.org\"", "", StringComparison.Ordinal), StringComparison.Ordinal);
            Assert.Empty(head.QuerySelectorAll("[property^='og:image']"));
            Assert.Equal("summary", Meta(head, "twitter:card"));
        });
    }

    [Fact]
    public void With_one_the_card_is_named_with_its_size()
    {
        var head = Somewhere.Page("en/index.html").Head!;

        Assert.Matches("^https://example.org/harbour/theme/card.[0-9a-f]+.png$", Meta(head, "og:image"));
        Assert.Contains(Somewhere, file => "https://example.org/harbour/" + file.Path == Meta(head, "og:image"));
        Assert.Equal(("1200", "630", "Harbour Papers"), (Meta(head, "og:image:width"), Meta(head, "og:image:height"), Meta(head, "og:image:alt")));
        Assert.Equal("summary_large_image", Meta(head, "twitter:card"));
        Assert.Equal(("en", "ar", "website"), (Meta(head, "og:locale"), Meta(head, "og:locale:alternate"), Meta(head, "og:type")));
    }

    [Fact]
    public void An_edition_may_bring_its_own_card()
    {
        var files = SmallEdition.Files(ChangingEdition.Files.With("digits: western\n", "digits: western\ncard: shared/own.jpg\n"));
        files["assets/shared/own.jpg"] = [0xFF, 0xD8, 0xFF, 0xE0, 0, 4, 1, 2, 0xFF, 0xC2, 0, 11, 8, 2, 0x76, 4, 0xB0, 1, 1, 0x11, 0, 0xFF, 0xD9];
        var result = EditionBuild.Run(
            InputFolder.InMemory(files), new EditionTheme(), new BuildOptions { Address = ChangingEdition.Address }, TestContext.Current.CancellationToken);

        var head = result.Files.Page("ar/index.html").Head!;
        Assert.Equal(
            ("https://example.org/harbour/assets/shared/own.jpg", "1200", "630"),
            (Meta(head, "og:image"), Meta(head, "og:image:width"), Meta(head, "og:image:height")));
    }

    [Fact]
    public void Citations_are_told_by_the_names_that_scholars_engines_read()
    {
        var voice = Somewhere.Page("en/voices/speech.html").Head!;
        var text = Somewhere.Page("en/texts/charter.html").Head!;

        Assert.Equal("Harbour Master", Meta(voice, "citation_author"));
        Assert.Equal(("2025/01/15", "2026/01/02"), (Meta(voice, "citation_publication_date"), Meta(voice, "citation_online_date")));
        Assert.Equal("https://example.org/harbour/en/voices/speech.html", Meta(voice, "citation_public_url"));
        Assert.Equal(("Charter of the Harbour", "Harbour Papers", "en"), (Meta(text, "citation_title"), Meta(text, "citation_inbook_title"), Meta(text, "citation_language")));
        Assert.Null(Meta(text, "citation_author"));
        Assert.Null(Meta(Somewhere.Page("en/index.html").Head!, "citation_inbook_title"));
        Assert.Null(Meta(Nowhere.Page("en/texts/charter.html").Head!, "citation_public_url"));
    }

    [Theory]
    [InlineData("en/pairings/index.html", "../../data/pairings.jsonl")]
    [InlineData("en/pairings/harbour.html", "../../data/pairings.jsonl")]
    [InlineData("ar/notes/index.html", "../../data/notes.jsonl")]
    [InlineData("ar/entries/place/harbour.html", "../../../data/entries.jsonl")]
    [InlineData("en/chronology.html", "../data/chronology.jsonl")]
    public void A_page_leads_to_the_data_it_shows(string path, string data)
    {
        var links = Nowhere.Page(path).Head!.QuerySelectorAll("link[rel=alternate][type='application/x-ndjson']");

        Assert.Equal([data], links.Select(link => link.GetAttribute("href")));
        Assert.All(links, link => Assert.NotEqual("", link.GetAttribute("title")));
    }

    [Fact]
    public void Structured_data_say_what_a_page_is_about()
    {
        var home = Subject(Somewhere, "en/index.html");
        Assert.Equal(("Book", "1.0.0", "2026-01-02"), (Value(home, "@type"), Value(home, "version"), Value(home, "datePublished")));
        Assert.Equal(["Charter of the Harbour", "Accord of the Harbour", "Speech of the Harbour Master"], home.GetProperty("hasPart").EnumerateArray().Select(part => Value(part, "name")));
        Assert.Equal("2025-04", Value(home.GetProperty("hasPart")[1], "dateCreated"));

        var quotation = Subject(Nowhere, "en/voices/speech.html").GetProperty("hasPart")[0];
        Assert.Equal(("Quotation", "The harbour is open"), (Value(quotation, "@type"), Value(quotation, "text")));
        Assert.Equal("Harbour Master", Value(quotation.GetProperty("spokenByCharacter"), "name"));

        Assert.Equal("Place", Value(Subject(Nowhere, "en/entries/place/harbour.html"), "@type"));
        Assert.Equal("Boats are added.", Value(Subject(Nowhere, "en/pairings/harbour.html"), "abstract"));
    }

    [Fact]
    public void Words_that_are_not_the_speakers_are_not_said_to_be()
    {
        var site = ChangingEdition.Site(ChangingEdition.Files.With("speech: direct\n", "speech: outlet\n"));

        Assert.False(Subject(site, "en/voices/speech.html").GetProperty("hasPart")[0].TryGetProperty("spokenByCharacter", out _));
    }

    [Fact]
    public void The_way_to_a_page_is_told_only_where_the_address_is_known()
    {
        var steps = Graph(Somewhere, "en/pairings/harbour.html")[1].GetProperty("itemListElement");

        Assert.Equal(["Home", "Correspondences"], steps.EnumerateArray().Take(2).Select(step => Value(step, "name")));
        Assert.Equal("https://example.org/harbour/en/pairings/harbour.html", Value(steps[2], "item"));
        Assert.Single(Graph(Nowhere, "en/pairings/harbour.html"));
    }

    [Fact]
    public void No_title_ends_the_block()
    {
        const string hostile = "</script><!--<script>alert(1)</script>";
        var site = ChangingEdition.Site(ChangingEdition.Files
            .With("title: {en: Harbour Papers,", $"title: {{en: '{hostile}',").With("name: {en: Harbour, ar", $"name: {{en: '{hostile}', ar"));

        Assert.Equal(hostile, Value(Subject(site, "en/index.html"), "name"));
        Assert.Equal(hostile, Value(Subject(site, "en/entries/place/harbour.html"), "name"));
        Assert.All(site.Where(file => file.Path.EndsWith(".html", StringComparison.Ordinal)), file =>
            Assert.All(site.Page(file.Path).QuerySelectorAll("script"), script =>
                Assert.True(script.HasAttribute("src") || script.GetAttribute("type") == "application/ld+json", file.Path)));
    }

    private static string? Meta(IElement head, string name) =>
        head.QuerySelector($"meta[name='{name}'], meta[property='{name}']")?.GetAttribute("content");

    private static JsonElement[] Graph(ImmutableArray<OutputFile> site, string path) =>
        [.. JsonDocument.Parse(site.Page(path).QuerySelector("script[type='application/ld+json']")!.TextContent).RootElement.GetProperty("@graph").EnumerateArray()];

    private static JsonElement Subject(ImmutableArray<OutputFile> site, string path) => Graph(site, path)[0];

    private static string? Value(JsonElement element, string property) => element.GetProperty(property).GetString();
}
