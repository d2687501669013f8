namespace StaticEdition.Model;

/// <summary>A page whose html element has no lang or no dir.</summary>
public static class DirectionMissing
{
    /// <summary>The rule.</summary>
    public static readonly FindingRule Rule = new("SE415", Severity.Error, "A page without language or direction")
    {
        Why = "Without them an Arabic page is laid out and read out as English.",
        Remedy = "Write both on the html element.",
        Example = """
            wrong: <html lang="ar">
            right: <html lang="ar" dir="rtl">
            """,
    };

    /// <param name="span">Where.</param>
    /// <param name="attribute">The attribute that is missing.</param>
    public static Finding At(SourceSpan span, string attribute) => Rule.At(span, $"the html element has no {attribute}");
}
