namespace StaticEdition.Model;

/// <summary>An address leads to no text or segment.</summary>
public static class NoSuchPlace
{
    /// <summary>The rule.</summary>
    public static readonly FindingRule Rule = new("SE200", Severity.Error, "A place that does not exist")
    {
        Why = "Everything said about a place would be lost.",
        Remedy = "Write the address of a segment that exists.",
        Example = """
            wrong: at: declaration/2.33
            right: at: declaration/2.3
            """,
    };

    /// <summary>The address, and the address that it may be meant to be.</summary>
    public static Finding At(SourceSpan span, Address address, string? nearest) => Rule.At(
        span, $"there is no “{address}”", nearest is null ? null : $"Write {nearest}.");

    /// <summary>A whole text stands where a segment or a point is meant.</summary>
    public static Finding WholeText(SourceSpan span, Address address) => Rule.At(
        span, $"“{address}” is a whole text; a place is a segment or a point of it", $"Write {address}/ and the id of a segment.");
}
