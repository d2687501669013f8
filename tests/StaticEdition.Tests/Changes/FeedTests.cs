using System.Globalization;
using System.Xml.Linq;
using StaticEdition.Model;
using Xunit;

namespace StaticEdition.Tests.Changes;

/// <summary>The feeds of changes, held against RFC 4287.</summary>
public sealed class FeedTests
{
    private const string Path = "en/changes.atom";
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";
    private static readonly ImmutableArray<OutputFile> Nowhere = ChangingEdition.Site(ChangingEdition.Files);
    private static readonly ImmutableArray<OutputFile> Somewhere = ChangingEdition.Site(ChangingEdition.Files, ChangingEdition.Address);

    [Theory]
    [InlineData("en", false)]
    [InlineData("ar", false)]
    [InlineData("en", true)]
    [InlineData("ar", true)]
    public void A_feed_holds_what_the_standard_demands(string language, bool hasAddress)
    {
        var feed = XDocument.Parse((hasAddress ? Somewhere : Nowhere).Text($"{language}/changes.atom")).Root!;

        Assert.Equal(Atom + "feed", feed.Name);
        Assert.Equal(language, feed.Attribute(XNamespace.Xml + "lang")?.Value);
        Assert.NotEqual("", feed.Elements(Atom + "author").Single().Element(Atom + "name")?.Value);
        Assert.Equal(hasAddress ? 1 : 0, feed.Elements(Atom + "link").Count(link => link.Attribute("rel")?.Value == "self"));
        var entries = feed.Elements(Atom + "entry").ToList();
        Assert.Equal(6, entries.Count);
        Assert.All(entries.Prepend(feed), element =>
        {
            Assert.True(Uri.TryCreate(element.Elements(Atom + "id").Single().Value, UriKind.Absolute, out _));
            Assert.NotEqual("", element.Elements(Atom + "title").Single().Value);
            Assert.Matches(@"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$", element.Elements(Atom + "updated").Single().Value);
            Assert.Single(element.Elements(Atom + "link"), link => link.Attribute("rel")?.Value == "alternate");
            Assert.InRange(element.Elements(Atom + "content").Count(), 0, 1);
        });
        Assert.Equal(6, entries.Select(Id).Append(Id(feed)).Distinct(StringComparer.Ordinal).Count() - 1);
        Assert.Equal(entries.Select(Updated).Max(StringComparer.Ordinal), Updated(feed));
        Assert.Equal(entries.Select(Updated).OrderDescending(StringComparer.Ordinal), entries.Select(Updated));
    }

    [Fact]
    public void Versions_and_records_are_told_by_their_names()
    {
        var entries = Entries(Somewhere);

        Assert.Equal(
            ["Charter, § 1 and Accord, point أولا،", "note 1 on Charter, § 1", "Harbour Master, Harbour Gazette, 15 January 2025, testimony 1",
                "Version 1.0.0", "Harbour", "Version 0.9 beta"],
            entries.Select(entry => Plain(entry.Element(Atom + "title")!.Value)));
        Assert.Equal("2025-12-01T00:00:00Z", Updated(entries[^1]));
        Assert.StartsWith("Adds Charter", Plain(entries[3].Element(Atom + "content")!.Value), StringComparison.Ordinal);
        Assert.EndsWith(" and notes.", entries[3].Element(Atom + "content")!.Value, StringComparison.Ordinal);
    }

    [Fact]
    public void Where_the_address_is_known_ids_and_links_are_addresses_that_lead_somewhere()
    {
        var lines = Somewhere.Page("en/changes.html");
        Assert.All(Entries(Somewhere), entry =>
        {
            var id = new Uri(Id(entry));
            Assert.StartsWith(ChangingEdition.Address + "en/changes.html", id.AbsoluteUri, StringComparison.Ordinal);
            Assert.NotNull(lines.GetElementById(id.Fragment[1..]));
            var link = entry.Elements(Atom + "link").Single().Attribute("href")!.Value;
            var path = ChangingEdition.Address.MakeRelativeUri(new Uri(link)).ToString().Split('#');
            Assert.NotNull(Somewhere.Page(path[0]).GetElementById(path.ElementAtOrDefault(1) ?? "main"));
        });
    }

    [Fact]
    public void Where_it_is_not_known_no_address_is_made_up()
    {
        var feed = Nowhere.Text(Path);

        Assert.DoesNotContain("http", feed.Replace("http://www.w3.org/2005/Atom", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.All(Entries(Nowhere), entry =>
        {
            // RFC 9562: version 8, variant 10.
            Assert.Matches("^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$", Id(entry));
            var link = entry.Elements(Atom + "link").Single().Attribute("href")!.Value.Split('#')[0];
            Assert.Contains(Nowhere, file => file.Path == Resolve(link));
        });
    }

    [Fact]
    public void The_same_edition_gives_the_same_bytes() =>
        Assert.Equal(Nowhere.Text(Path), ChangingEdition.Site(ChangingEdition.Files).Text(Path));

    [Fact]
    public void An_id_stays_when_a_record_changes_again()
    {
        var later = ChangingEdition.Site(ChangingEdition.Files.With("kind: explanatory\ndate: 2026-03-04\n", "kind: explanatory\ndate: 2026-05-06\n"));

        var before = Entries(Nowhere).ToDictionary(Id, Updated, StringComparer.Ordinal);
        var after = Entries(later).ToDictionary(Id, Updated, StringComparer.Ordinal);
        Assert.Equal(before.Keys.Order(StringComparer.Ordinal), after.Keys.Order(StringComparer.Ordinal));
        Assert.Equal("2026-05-06T00:00:00Z", Updated(Entries(later)[0]));
    }

    [Fact]
    public void No_word_of_an_editor_breaks_out_of_its_element()
    {
        const string hostile = "</title><script>alert(1)</script>]]>&amp; \u200F";
        var site = ChangingEdition.Site(ChangingEdition.Files.With("title: {en: Harbour Papers,", $"title: {{en: '{hostile}',"));

        var feed = XDocument.Parse(site.Text(Path)).Root!;
        Assert.EndsWith(hostile, feed.Element(Atom + "title")!.Value, StringComparison.Ordinal);
        Assert.DoesNotContain(feed.Descendants(), element => element.Name.LocalName == "script");
    }

    private static List<XElement> Entries(ImmutableArray<OutputFile> site) => [.. XDocument.Parse(site.Text(Path)).Root!.Elements(Atom + "entry")];

    private static string Id(XElement element) => element.Element(Atom + "id")!.Value;

    private static string Updated(XElement element) => element.Element(Atom + "updated")!.Value;

    private static string Resolve(string link) =>
        new Uri(new Uri("https://site.invalid/" + Path), link).AbsolutePath[1..].ToString(CultureInfo.InvariantCulture);

    private static string Plain(string words) => string.Concat(words.Where(letter => letter is not (>= '\u2066' and <= '\u2069'))).Replace('\u00A0', ' ');
}
