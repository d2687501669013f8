using System.Text;
using StaticEdition.Model;
using Xunit;

namespace StaticEdition.Tests.Exporting;

/// <summary>The forms that need no edition.</summary>
public sealed class FormTests
{
    [Fact]
    public void Json_escapes_what_JSON_and_a_script_element_demand_and_nothing_else()
    {
        var file = JsonForm.WriteLines(new DataFile("a.jsonl", []), ["«ميناء» “x” é 𐤀 & <b> \u00A0\u200F", "\"\\\n\t\u0001"],
            (json, row) => json.WriteString("k", row));

        Assert.Equal("{\"k\":\"«ميناء» “x” é 𐤀 & \\u003cb> \u00A0\u200F\"}\n{\"k\":\"\\\"\\\\\\n\\t\\u0001\"}\n", Text(file));
    }

    [Fact]
    public void Checksums_are_as_sha256sum_reads_them() =>
        Assert.Equal(
            "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855  a/b.html\n"
            + "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad  z.txt\n",
            Text(Checksums.Export([OutputFile.OfText("z.txt", "abc"), OutputFile.OfText("a/b.html", "")])));

    [Fact]
    public void Only_fingerprinted_assets_are_kept_for_a_year()
    {
        var headers = Text(HostHeaders.Export([OutputFile.OfText("theme/site.1a2b3c4d.css", ""), OutputFile.OfText("theme/icon.svg", "")], DataFiles.Described, ["en/changes.atom"]));

        Assert.Contains("/theme/site.1a2b3c4d.css\n  Cache-Control: public, max-age=31536000, immutable\n", headers, StringComparison.Ordinal);
        Assert.DoesNotContain("icon.svg", headers, StringComparison.Ordinal);
        Assert.Contains("default-src 'none'", headers, StringComparison.Ordinal);
        Assert.Contains("/data/segments.jsonl\n  Content-Type: text/plain; charset=utf-8\n", headers, StringComparison.Ordinal);
        Assert.Contains("/en/changes.atom\n  Content-Type: application/atom+xml; charset=utf-8\n", headers, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", headers, StringComparison.Ordinal);
    }

    [Fact]
    public void Only_the_root_leads_to_a_language() =>
        Assert.Equal(
            "/  /en/  302!  Language=en\n/  /ar/  302!  Language=ar\n",
            Text(HostRedirects.Export([new Language("en"), new Language("ar")])));

    [Fact]
    public void Pages_beyond_what_a_sitemap_may_hold_stand_in_several()
    {
        var address = new Uri("https://example.org/e/");
        var pages = Enumerable.Range(0, 50_001).Select(page => new Uri(address, $"{page}.html")).ToList();

        var files = Sitemap.Export(address, pages).ToList();

        Assert.Equal(["sitemap.xml", "sitemap-1.xml", "sitemap-2.xml"], files.Select(file => file.Path));
        Assert.Contains("<loc>https://example.org/e/sitemap-2.xml</loc>", Text(files[0]), StringComparison.Ordinal);
        Assert.Contains("<loc>https://example.org/e/50000.html</loc>", Text(files[2]), StringComparison.Ordinal);
    }

    private static string Text(OutputFile file) => Encoding.UTF8.GetString(file.Content.Span);
}
