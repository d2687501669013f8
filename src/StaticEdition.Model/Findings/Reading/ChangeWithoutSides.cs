namespace StaticEdition.Model;

/// <summary>A change quotes words of neither instrument.</summary>
public static class ChangeWithoutSides
{
    /// <summary>The rule.</summary>
    public static readonly FindingRule Rule = new("SE166", Severity.Error, "A change of nothing")
    {
        Why = "A change says what happens to words.",
        Remedy = "Quote the words: the id of the instrument as key.",
        Example = """
            wrong: - how: kept
            right: - declaration: a strategic partnership
                     how: kept
            """,
    };

    /// <summary>The change.</summary>
    public static Finding At(SourceSpan span, IEnumerable<string> texts) => Rule.At(
        span,
        "the change quotes no words",
        $"Quote the words under {string.Join(" or ", texts.DefaultIfEmpty("the id of an instrument"))}.");
}
