using AngleSharp.Dom;
using StaticEdition.Model;
using StaticEdition.Tests.Support;
using Xunit;

namespace StaticEdition.Tests.Changes;

/// <summary>The page of changes: which days it has, what stands under them, who leads to it.</summary>
public sealed class ChangesPageTests
{
    private static readonly ImmutableArray<OutputFile> Site = ChangingEdition.Site(ChangingEdition.Files);

    [Fact]
    public void The_newest_day_comes_first_and_records_stand_under_theirs()
    {
        var page = Site.Page("en/changes.html");

        Assert.Equal(
            ["2026-03-04", "2026-02-01", "2026-01-02", "2025-12"],
            page.QuerySelectorAll("main h2 time").Select(time => time.GetAttribute("datetime")));
        Assert.Equal(
            ["Pairings", "Notes", "Testimonies", "Version 1.0.0", "Names and terms", "Version 0.9 beta"],
            page.QuerySelectorAll("main h3").Select(heading => heading.TextContent));
        Assert.Equal(
            ["pairings/harbour.html", "facing/charter.html#sn-1-1", "voices/speech.html#t-open", "entries/place/harbour.html"],
            page.QuerySelectorAll("main li[id] a").Select(link => link.GetAttribute("href")));
    }

    [Fact]
    public void It_speaks_the_language_of_the_interface()
    {
        var page = Site.Page("ar/changes.html");

        Assert.Equal("التغييرات", page.QuerySelector("h1")!.TextContent);
        Assert.Equal("الإصدار 1.0.0", page.GetElementById("version_1.0.0")!.QuerySelector("h3")!.TextContent);
        Assert.Equal("4 مارس 2026", page.QuerySelector("main h2")!.TextContent);
    }

    [Fact]
    public void Without_a_list_the_edition_is_its_own_only_version()
    {
        var page = ChangingEdition.Site(StockEdition.Files).Page("en/changes.html");

        Assert.Equal(["2 January 2026"], page.QuerySelectorAll("main h2").Select(heading => heading.TextContent));
        Assert.Equal(["Version 1.0.0"], page.QuerySelectorAll("main h3").Select(heading => heading.TextContent));
    }

    [Fact]
    public void Every_page_leads_to_it_and_to_the_feed()
    {
        Assert.All(Site.Where(file => file.Path.StartsWith("en/", StringComparison.Ordinal) && file.Path.EndsWith(".html", StringComparison.Ordinal)), file =>
        {
            var page = Site.Page(file.Path);
            Assert.EndsWith("changes.atom", page.QuerySelector("head link[type='application/atom+xml']")!.GetAttribute("href"), StringComparison.Ordinal);
            Assert.True(file.Path == "en/changes.html" || page.QuerySelector("footer a[href$='changes.html']") is not null, file.Path);
        });
        Assert.Equal(2, Site.Page("index.html").QuerySelectorAll("head link[type='application/atom+xml']").Length);
        Assert.Single(Site.Page("en/changes.html").QuerySelectorAll("main a[href='changes.atom']"));
        Assert.Contains("/ar/changes.atom\n  Content-Type: application/atom+xml; charset=utf-8\n", Site.Text("_headers"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_of_the_editors_may_have_its_name()
    {
        var site = ChangingEdition.Site(ChangingEdition.Files + "\n-- pages/changes.en.md --\n# What has changed\n\nMuch.\n-- pages/changes.ar.md --\n# ما تغيّر\n\nالكثير.\n");

        Assert.Equal("What has changed", site.Page("en/changes_.html").QuerySelector("h1")!.TextContent);
        Assert.Equal("Changes", site.Page("en/changes.html").QuerySelector("h1")!.TextContent);
    }
}
