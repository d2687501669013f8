namespace StaticEdition.Model;

/// <summary>Something refers to an id that is no longer used.</summary>
public static class RetiredPlace
{
    /// <summary>The rule.</summary>
    public static readonly FindingRule Rule = new("SE210", Severity.Review, "A place that has been retired")
    {
        Why = "Old references still arrive, but new ones should name the segment that stands now.",
        Remedy = "Write the address of what it became.",
        Example = """
            wrong: at: declaration/9.9   (retired: became declaration/1.10)
            right: at: declaration/1.10
            """,
    };

    /// <summary>The retired address and what it became.</summary>
    public static Finding At(SourceSpan span, Address address, IEnumerable<Address> became) => Rule.At(
        span, $"“{address}” is retired", $"Write {string.Join(" or ", became)}.");
}
