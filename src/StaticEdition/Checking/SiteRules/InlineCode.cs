using System.Text;
using StaticEdition.Checking.Html;
using StaticEdition.Checking.Proof;
using StaticEdition.Model.Findings;
using StaticEdition.Wording.Names;

namespace StaticEdition.Checking.SiteRules;

/// <summary>Script or style within a page. Blocks of data are neither.</summary>
internal static class InlineCode
{
    public static readonly FindingRule Rule = new("SE414", Severity.Error, "Inline script or style")
    {
        Why = "The policy in _headers forbids both, so that no input can become code; browsers would ignore it.",
        Remedy = "Move it to a file of the theme.",
        Example = """
            wrong: <p style="color: red">
            right: <p class="warning">
            """,
    };

    public static void CheckElement(PageScanResult page, in HtmlScanner tag)
    {
        if (tag.Name.SequenceEqual("style"u8))
        {
            page.Findings.Add(Rule.At(page.PlaceOf(tag.Offset), "a style element is inline code"));
        }
        else if (tag.Name.SequenceEqual("script"u8) && !tag.TryGet("src"u8, out _) && !IsData(tag))
        {
            page.Findings.Add(Rule.At(page.PlaceOf(tag.Offset), "a script without src is inline code"));
        }
    }

    public static void CheckAttribute(PageScanResult page, in HtmlScanner tag, HtmlAttribute attribute)
    {
        var name = tag[attribute.Name];
        if (name.SequenceEqual("style"u8) || name.StartsWith("on"u8))
        {
            page.Findings.Add(Rule.At(page.PlaceOf(tag.Offset), $"the attribute {Encoding.UTF8.GetString(name)} is inline code"));
        }
    }

    public static void CheckLink(PageScanResult page, string link, int offset)
    {
        if (link.TrimStart().StartsWith("javascript:", StringComparison.OrdinalIgnoreCase))
        {
            page.Findings.Add(Rule.At(page.PlaceOf(offset), $"the link {MessageText.Quote(link)} is inline code"));
        }
    }

    /// <summary>A block of data, which no browser runs (HTML Living Standard, 4.12.1).</summary>
    private static bool IsData(in HtmlScanner tag) =>
        tag.TryGet("type"u8, out var type) && (type.EndsWith("json"u8) || type.EndsWith("yaml"u8)) && !type.StartsWith("import"u8);
}
