namespace StaticEdition.Model;

/// <summary>Nothing stands behind a key.</summary>
public static class EmptyValue
{
    /// <summary>The rule.</summary>
    public static readonly FindingRule Rule = new("SE154", Severity.Error, "A key without a value")
    {
        Why = "An empty value is often one that was not finished.",
        Remedy = "Write the value, or delete the key.",
        Example = """
            wrong: publisher:
            right: publisher: {en: Harbour Gazette, ar: جريدة الميناء}
            """,
    };

    /// <summary>The key or list item that holds nothing.</summary>
    public static Finding At(SourceSpan span, string name, string? remedy = null) => Rule.At(span, $"{name} is empty", remedy);
}
