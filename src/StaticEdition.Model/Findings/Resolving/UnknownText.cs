namespace StaticEdition.Model;

/// <summary>A text is named that no file of texts/ holds.</summary>
public static class UnknownText
{
    /// <summary>The rule.</summary>
    public static readonly FindingRule Rule = new("SE224", Severity.Error, "A text without a file")
    {
        Why = "Without the text nothing can be shown or checked.",
        Remedy = "Write texts/<id>.md, or correct the id.",
        Example = """
            wrong: instruments: [declration, statement]
            right: instruments: [declaration, statement]
            """,
    };

    /// <summary>The id, and the text it may be meant to be.</summary>
    public static Finding At(SourceSpan span, Id id, string? nearest) => Rule.At(
        span, $"there is no text “{id}”", nearest is null ? $"Write texts/{id}.md." : $"Write {nearest}.");
}
