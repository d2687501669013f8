using StaticEdition.Model;
using Xunit;

namespace StaticEdition.Tests.Checking;

/// <summary>The rules for pages, over sites of one or two files.</summary>
public sealed class PageRuleTests
{
    [Theory]
    [InlineData("<a href=\"other.html\">a</a> <a href=\"./other.html#there\">b</a> <a href=\"../en/other.html?q=x#there\">c</a>")]
    [InlineData("<a href=\"#here\" id=\"here\">a</a> <a href=\"https://example.org/\">b</a> <a href=\"mailto:a@example.org\">c</a>")]
    [InlineData("<img src=\"../assets/a%20b.png\" srcset=\"../assets/a%20b.png 1x, ../assets/a%20b.png 2x\" alt=\"\">")]
    [InlineData("<link rel=\"canonical\" href=\"https://example.org/en/\"><link rel=\"alternate\" href=\"https://example.org/ar/\">")]
    [InlineData("<script type=\"application/ld+json\">{\"name\": \"<a href='nowhere.html'>\"}</script>")]
    [InlineData("<svg><title>Map</title><a href=\"other.html\"><path d=\"M0 0\"/></a><use href=\"#here\"/></svg><i id=here></i>")]
    public void A_page_without_fault_passes(string body) => Assert.Empty(PageOf.Findings(PageOf.Body(body), Other, Picture));

    [Theory]
    [InlineData("SE410", "<a href=\"nowhere.html\">a</a>")]
    [InlineData("SE410", "<a href=\"../../other.html\">a</a>")]
    [InlineData("SE410", "<a href=\"../en/\">a folder</a>")]
    [InlineData("SE410", "<a href=\"/en/other.html\">a root</a>")]
    [InlineData("SE410", "<img src=\"nowhere.png\" alt=\"\">")]
    [InlineData("SE411", "<a href=\"#nowhere\">a</a>")]
    [InlineData("SE411", "<a href=\"other.html#nowhere\">a</a>")]
    [InlineData("SE412", "<i id=\"twice\"></i><i id=\"twice\"></i>")]
    [InlineData("SE413", "<img src=\"https://example.org/a.png\" alt=\"\">")]
    [InlineData("SE413", "<script src=\"//example.org/a.js\"></script>")]
    [InlineData("SE413", "<link rel=\"preload stylesheet\" href=\"http://example.org/a.css\">")]
    [InlineData("SE414", "<p style=\"color: red\">a</p>")]
    [InlineData("SE414", "<p onclick=\"go()\">a</p>")]
    [InlineData("SE414", "<style>p { color: red }</style>")]
    [InlineData("SE414", "<script>go()</script>")]
    [InlineData("SE414", "<script type=\"module\">go()</script>")]
    [InlineData("SE414", "<a href=\" javascript:go()\">a</a>")]
    public void A_fault_is_found(string code, string body) =>
        Assert.Contains($" {code}: ", Assert.Single(PageOf.Findings(PageOf.Body(body), Other, Picture)), StringComparison.Ordinal);

    [Theory]
    [InlineData("SE415", "<html lang=\"ar\"><title>t</title></html>")]
    [InlineData("SE415", "<html lang dir=\"rtl\"><title>t</title></html>")]
    [InlineData("SE416", "<html lang=\"ar\" dir=\"rtl\"><title> </title></html>")]
    [InlineData("SE416", "<html lang=\"ar\" dir=\"rtl\"></html>")]
    public void A_fault_of_the_head_is_found(string code, string page) =>
        Assert.Contains($" {code}: ", Assert.Single(PageOf.Findings(OutputFile.OfText("a.html", page))), StringComparison.Ordinal);

    [Theory]
    [InlineData("SE413", "a { background: url( 'https://example.org/a.png' ) }")]
    [InlineData("SE413", "@import \"//example.org/a.css\";")]
    [InlineData("SE410", "@font-face { src: url(\"nowhere.woff2\") }")]
    public void A_request_of_a_style_sheet_is_found(string code, string sheet) =>
        Assert.Contains($" {code}: ", Assert.Single(PageOf.Findings(OutputFile.OfText("assets/site.css", sheet), Picture)), StringComparison.Ordinal);

    [Fact]
    public void A_fault_that_pages_share_stands_once() =>
        Assert.Equal(
            ["en/a.html:3:7: error SE410: there is no file for “nowhere.html” (and on 2 other pages)"],
            PageOf.Findings([.. new[] { "a", "b", "c" }.Select(name => PageOf.Body("<a href=\"nowhere.html\">a</a>", $"en/{name}.html"))]));

    [Fact]
    public void A_page_that_copies_hold_leads_to_nothing_that_they_do_not()
    {
        var archive = OutputFile.OfText("download/a.zip", "");
        var link = "<a href=\"../download/a.zip\">a</a>";

        Assert.Single(PageOf.Findings(PageOf.Body(link), archive));
        Assert.Empty(PageOf.Findings(PageOf.Body(link, "en/downloads.html"), archive));
    }

    [Fact]
    public void The_page_for_unknown_addresses_counts_from_its_base() =>
        Assert.Empty(PageOf.Findings(PageOf.Body("<base href=\"/\"><a href=\"en/other.html\">a</a>", "404.html"), Other));

    private static OutputFile Other => PageOf.Body("<i id=\"there\"></i>", "en/other.html");

    private static OutputFile Picture => OutputFile.OfText("assets/a b.png", "");
}
