namespace StaticEdition.Model;

/// <summary>A heading in a note, code, a rule, a link defined elsewhere.</summary>
public static class UnsupportedMarkdown
{
    /// <summary>The rule.</summary>
    public static readonly FindingRule Rule = new("SE142", Severity.Error, "Markdown that prose does not have")
    {
        Why = "Prose is paragraphs, emphasis, lists, quotations and links; pages also have headings.",
        Remedy = "Write it as one of these. Lines indented by four spaces are code to Markdown: indent less.",
        Example = """
            wrong: # Heading (in a note)
            right: **Heading**
            """,
    };

    /// <summary>What stands there, and what to do.</summary>
    public static Finding At(SourceSpan span, string what, string? remedy = null) => Rule.At(span, $"prose has no {what}", remedy);
}
