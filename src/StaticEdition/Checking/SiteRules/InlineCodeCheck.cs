using System.Text;

namespace StaticEdition;

/// <summary>No page carries script or style of its own; blocks of data are neither (SE414).</summary>
internal static class InlineCodeCheck
{
    public static void CheckElement(PageFacts page, in HtmlScanner tag)
    {
        if (tag.Name.SequenceEqual("style"u8))
        {
            page.Findings.Add(InlineCode.At(page.Span(tag.Offset), "a style element"));
        }
        else if (tag.Name.SequenceEqual("script"u8) && !tag.TryGet("src"u8, out _) && !IsData(tag))
        {
            page.Findings.Add(InlineCode.At(page.Span(tag.Offset), "a script without src"));
        }
    }

    public static void CheckAttribute(PageFacts page, in HtmlScanner tag, HtmlAttribute attribute)
    {
        var name = tag[attribute.Name];
        if (name.SequenceEqual("style"u8) || name.StartsWith("on"u8))
        {
            page.Findings.Add(InlineCode.At(page.Span(tag.Offset), $"the attribute {Encoding.UTF8.GetString(name)}"));
        }
    }

    public static void CheckLink(PageFacts page, string link, int offset)
    {
        if (link.TrimStart().StartsWith("javascript:", StringComparison.OrdinalIgnoreCase))
        {
            page.Findings.Add(InlineCode.At(page.Span(offset), $"the link “{link}”"));
        }
    }

    /// <summary>A block of data, which no browser runs (HTML Living Standard, 4.12.1).</summary>
    private static bool IsData(in HtmlScanner tag) =>
        tag.TryGet("type"u8, out var type) && (type.EndsWith("json"u8) || type.EndsWith("yaml"u8)) && !type.StartsWith("import"u8);
}
