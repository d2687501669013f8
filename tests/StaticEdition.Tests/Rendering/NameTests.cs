using StaticEdition.Model;
using StaticEdition.Rendering;
using Xunit;

namespace StaticEdition.Tests.Rendering;

/// <summary>What places, pages and addresses are called.</summary>
public sealed class NameTests
{
    private static readonly ImmutableArray<Page> Pages = new EditionInCode()
        .Text("one", "en", "# preamble", "preamble.p1||alpha", "preamble.p2||beta",
            "# main", "1.0|1.0|gamma", "1.1.p1|1.1.|delta", "1.1.p2||epsilon", "# end", "date||zeta",
            "# annex", "a.1|1.|eta", "a.2||theta", "note||iota",
            "# second-annex", "b.1|1.|kappa", "b.3|2.|lambda", "remark||mu")
        .Text("two", "ar", "p1||eta", "p2!||theta", "p3||iota", "dateline!||kappa")
        .With(text => text with { Retired = [new RetiredId(Id.Of("old"), [new Address(Id.Of("two"), Id.Of("p3"))])] })
        .Page("introduction").Page("index").Pages();

    [Theory]
    [InlineData("one/preamble.p1", "preamble ¶1")]
    [InlineData("one/preamble.p2", "preamble ¶2")]
    [InlineData("one/1.0", "1.0")]
    [InlineData("one/1.1.p1", "1.1 ¶1")]
    [InlineData("one/1.1.p2", "1.1 ¶2")]
    [InlineData("one/1.1", "1.1")]
    [InlineData("one/date", "end")]
    [InlineData("one/a.1", "annex 1 ¶1")]
    [InlineData("one/a.2", "annex 1 ¶2")]
    [InlineData("one/note", "annex")]
    [InlineData("one/b.1", "second-annex 1")]
    [InlineData("one/b.3", "2")]
    [InlineData("one", "")]
    [InlineData("two/p1", " ¶1")]
    [InlineData("two/p3", " ¶3")]
    [InlineData("two/dateline", "")]
    [InlineData("two/old", " ¶3")]
    public void A_place_is_named_by_its_label_or_its_division(string written, string expected)
    {
        Assert.True(Address.TryParse(written, out var address));
        var name = Pages[0].Site.NameOf(address);
        Assert.Equal(expected, $"{string.Join(' ', new[] { name.Division?.Id.Value, name.Label }.OfType<string>())}{(name.Paragraph is { } ordinal ? $" ¶{ordinal}" : "")}");
        Assert.Equal(address.Text, name.Text.Id);
    }

    [Theory]
    [InlineData("en/facing/one.html", "en/facing/two.html", "two.html")]
    [InlineData("en/facing/one.html", "en/index.html", "../index.html")]
    [InlineData("en/entries/term/x.html", "en/texts/one.html#s-1.0", "../../texts/one.html#s-1.0")]
    [InlineData("en/facing/one.html", "en/facing/one.html#s-1.0", "#s-1.0")]
    [InlineData("en/facing/one.html", "en/facing/one.html", "one.html")]
    [InlineData("index.html", "en/index.html", "en/index.html")]
    [InlineData("en/index.html", "ar/index.html", "../ar/index.html")]
    [InlineData("en/index.html", "https://example.org/a", "https://example.org/a")]
    [InlineData("en/facing/one/a.html", "en/facing/one.html", "../one.html")]
    public void Addresses_are_relative_with_explicit_file_names(string from, string to, string expected) =>
        Assert.Equal(expected, Site.RelativeHref(from, to));

    [Theory]
    [InlineData("one/1.1", "../facing/one.html#s-1.1.p1")]
    [InlineData("two/old", "../facing/two.html#s-p3")]
    [InlineData("one", "../texts/one.html")]
    public void References_to_places_arrive(string written, string expected)
    {
        var page = Pages.The<CapturedPage>(new CapturedRoute(Id.Of("two")));
        Assert.True(Address.TryParse(written, out var address));
        Assert.Equal(expected, page.Links.HrefTo(new PlaceReference(address)));
    }

    [Fact]
    public void Old_fragments_still_arrive() =>
        Assert.Equal(["s-old"], Pages.The<FacingPage>(new FacingRoute(Id.Of("two"))).Row("p3").FormerIds);

    [Fact]
    public void An_editors_page_may_have_the_name_of_another()
    {
        Assert.Equal(Pages.Length, Pages.Select(page => page.Path.ToLowerInvariant()).Distinct().Count());
        Assert.Contains(Pages, page => page.Path == "en/index_.html");
    }

    [Fact]
    public void Absolute_addresses_leave_index_html_out_and_are_never_invented()
    {
        var known = new EditionInCode { Address = new Uri("https://example.org/e/") }.Text("one", "en", "1|1|a").Text("two", "ar", "1|1|b").Pages();
        var home = known.The<HomePage>(new HomeRoute());

        Assert.Equal("https://example.org/e/en/", home.Address!.AbsoluteUri);
        Assert.Equal("https://example.org/e/ar/", home.AddressIn(EditionInCode.Arabic)!.AbsoluteUri);
        Assert.Equal("/e/", known.OfType<NotFoundPage>().Single().Base);
        Assert.All(Pages, page => Assert.Null(page.Address));
    }

    [Fact]
    public void Every_page_has_its_counterpart_in_the_other_language()
    {
        var paths = Pages.Select(page => page.Path).ToHashSet();
        Assert.All(Pages, page => Assert.All(page.OtherLanguages, language => Assert.Contains(page.Route.PathIn(language), paths)));
        Assert.All(Pages.OfType<FacingPage>(), page => Assert.Single(page.OtherLanguages));
        Assert.IsType<HealthPage>(Pages[^1]);
    }

    [Fact]
    public void Each_language_opens_led_by_the_text_that_is_written_in_it() => Assert.Equal(
        ["one", "two"], Pages.OfType<HomePage>().Select(page => page.ReadFacing.Lead.Value));
}
