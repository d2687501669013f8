using StaticEdition.Checking.Html;
using StaticEdition.Checking.Proof;
using StaticEdition.Model.Findings;
using StaticEdition.Rendering;
using StaticEdition.Wording.Names;
using StaticEdition.Wording.Texts;

namespace StaticEdition.Checking.SiteRules;

/// <summary>The head of a page: no language or direction on the <c>html</c> element (SE415), no title (SE416).</summary>
internal struct PageHead
{
    public static readonly FindingRule DirectionRule = new("SE415", Severity.Error, "Page without language or direction")
    {
        Why = "Without them an Arabic page is laid out and read aloud as English.",
        Remedy = "Write both on the html element.",
        Example = """
            wrong: <html lang="ar">
            right: <html lang="ar" dir="rtl">
            """,
    };

    public static readonly FindingRule TitleRule = new("SE416", Severity.Error, "Page without a title")
    {
        Why = "Tabs, histories, search results and screen readers name a page by its title.",
        Remedy = "Write a title element in the head.",
        Example = """
            wrong: <title></title>
            right: <title>Charter</title>
            """,
    };

    private bool hasTitle;
    private bool hasRoot;
    private bool isInTitle;

    public void StartTag(PageScanResult page, in HtmlScanner tag)
    {
        isInTitle = !hasTitle && tag.Name.SequenceEqual("title"u8);
        if (!hasRoot && tag.Name.SequenceEqual("html"u8))
        {
            hasRoot = true;
            CheckAttribute(page, tag, "lang"u8, "lang");
            CheckAttribute(page, tag, "dir"u8, "dir");
        }
    }

    public void TakeText(in HtmlScanner text)
    {
        hasTitle |= isInTitle && !string.IsNullOrWhiteSpace(HtmlText.Decode(text.Text));
        isInTitle = false;
    }

    public readonly void ReportMissing(PageScanResult page)
    {
        if (!hasTitle)
        {
            page.Findings.Add(TitleRule.At(SourceSpan.Of(page.Path), "the page has no title"));
        }
    }

    private static void CheckAttribute(PageScanResult page, in HtmlScanner tag, ReadOnlySpan<byte> name, string shown)
    {
        if (!tag.TryGet(name, out var value) || value.IsEmpty)
        {
            page.Findings.Add(DirectionRule.At(page.PlaceOf(tag.Offset), $"the html element has no {shown}"));
        }
    }
}
