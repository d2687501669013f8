using StaticEdition.Model;
using Xunit;

namespace StaticEdition.Tests.Checking;

/// <summary>The two proofs, which share no scanner, agree on what a page shows.</summary>
public sealed class WordsProofTests
{
    private const string Whole = "The harbour &amp; all &lt;ships&gt; are “open”.";

    [Theory]
    [InlineData($"<p data-text=\"charter/1\">{Whole}</p>")]
    [InlineData("<p data-text=\"charter/1\">The <em>harbour</em> &#38; all &lt;ships&#x3E; are <b>“<i>open</i>”</b>.</p>")]
    [InlineData($"<p data-text=\"charter/1\">{Whole}<a href=\"#n\" id=\"n\" data-aside><sup>1</sup></a></p>")]
    [InlineData("<p data-text=\"charter/1\">The <span data-aside>⟨sic⟩<span data-aside>!</span> more</span>harbour &amp; all &lt;ships&gt; are “open”.</p>")]
    [InlineData("<p data-text=\"charter/1\">The <!-- no words -->harbour &amp; all<wbr> &lt;ships&gt; are “open”.</p>")]
    [InlineData("<p data-text='charter/1' data-range='4-11'>harbour</p>")]
    [InlineData("<p data-text=\"charter/2\" data-range=\"6-8\">𐤀𐤁</p>")]
    [InlineData("<p data-text=\"charter/2\" data-range=\"7-14\">𐤁 مفتوح</p>")]
    [InlineData("<div data-text=\"charter/1\">The <q data-text=\"charter/1\" data-range=\"4-11\">harbour</q> &amp; all &lt;ships&gt; are “open”.</div>")]
    [InlineData("<code data-witness=\"charter:1\">1. The harb<mark>?</mark>ur</code><code data-witness=\"charter:2\"></code>")]
    [InlineData("<p data-text=\"speech/p1\" data-range=\"4-11\">harbour</p>")]
    [InlineData("<p data-text=\"speech/p1\" data-range=\"5-8\">arb</p>")]
    public void Words_that_are_the_sources_pass(string body)
    {
        Assert.Empty(PageOf.Findings(PageOf.Body(body)));
        Assert.Empty(StaticEdition.Checking.ParsedPage.Prove(PageOf.Body(body), PageOf.Words).Findings);
    }

    [Theory]
    [InlineData("SE401", "<p data-text=\"charter/1\">The harbor &amp; all &lt;ships&gt; are “open”.</p>")]
    [InlineData("SE401", "<p data-text=\"charter/1\">The harbour &amp; all &lt;ships&gt; are \"open\".</p>")]
    [InlineData("SE401", "<p data-text=\"charter/1\">The harbour  &amp; all &lt;ships&gt; are “open”.</p>")]
    [InlineData("SE401", "<p data-text=\"charter/1\">The harbour</p>")]
    [InlineData("SE401", $"<p data-text=\"charter/1\">{Whole} More.</p>")]
    [InlineData("SE401", $"<p data-text=\"charter/1\">{Whole}<a href=\"#\">1</a></p>")]
    [InlineData("SE401", $"<p data-text=\"charter/1\" data-aside>{Whole}<span>, yes</span></p>")]
    [InlineData("SE401", "<p data-text=\"charter/2\" data-range=\"6-8\">𐤁𐤀</p>")]
    [InlineData("SE401", "<code data-witness=\"charter:1\">1. The harbour</code>")]
    [InlineData("SE403", "<p data-text=\"charter/9\">The harbour</p>")]
    [InlineData("SE403", "<p data-text=\"charter/1\" data-range=\"four\">The harbour</p>")]
    [InlineData("SE403", "<p data-text=\"charter/1\" data-range=\"11-4-2\">The harbour</p>")]
    [InlineData("SE403", "<code data-witness=\"charter:9\">1. The</code>")]
    [InlineData("SE404", "<p data-text=\"speech/p1\">The harbour is open</p>")]
    [InlineData("SE404", "<p data-text=\"speech/p1\" data-range=\"4-15\">harbour is </p>")]
    public void Words_that_are_not_are_found(string code, string body)
    {
        Assert.Equal(code, Assert.Single(Scan(body)).Rule.Code);
        Assert.Equal(code, Assert.Single(StaticEdition.Checking.ParsedPage.Prove(PageOf.Body(body), PageOf.Words).Findings).Rule.Code);
    }

    [Fact]
    public void A_departure_is_shown_where_it_begins_with_what_stands_and_what_is_due() =>
        Assert.Equal(
            "en/page.html:3:41: error SE401: the page reads “r & all” where charter/1 reads “ur & all <ships> are “op…”",
            Assert.Single(PageOf.Findings(PageOf.Body("<p data-text=\"charter/1\">The harbor &amp; all</p>"))));

    [Fact]
    public void An_element_that_is_never_closed_is_not_taken_for_proved() =>
        Assert.NotEmpty(PageOf.Findings(PageOf.Body("<p data-text=\"charter/1\">The harbour")));

    [Fact]
    public void A_page_that_breaks_off_anywhere_is_read_to_its_end()
    {
        var page = PageOf.Body("<!-- a --><p data-text=\"charter/1\" data-range='4-11' hidden title = x>har&#x62;our<br/></p><script>a</script>");
        for (var length = 0; length <= page.Content.Length; length++)
        {
            var torn = new OutputFile(page.Path, page.Content[..length]);
            Assert.NotNull(PageScan.ScanPage(torn, new SitePaths([page.Path]), PageOf.Words));
            Assert.NotNull(StaticEdition.Checking.ParsedPage.Prove(torn, PageOf.Words));
        }
    }

    private static List<Finding> Scan(string body) =>
        PageScan.ScanPage(PageOf.Body(body), new SitePaths(["en/page.html"]), PageOf.Words).Findings;
}
