namespace StaticEdition.Model;

/// <summary>A record or edition.yml names a pairing that is not there.</summary>
public static class UnknownPairing
{
    /// <summary>The rule.</summary>
    public static readonly FindingRule Rule = new("SE226", Severity.Error, "A pairing that does not exist")
    {
        Why = "What is said about it would be lost.",
        Remedy = "Write the id of a pairing that exists.",
        Example = """
            wrong: highlights: [rial]
            right: highlights: [rail]
            """,
    };

    /// <summary>The id, and the pairing it may be meant to be.</summary>
    public static Finding At(SourceSpan span, Id id, string? nearest) => Rule.At(
        span, $"there is no pairing “{id}”", nearest is null ? null : $"Write {nearest}.");
}
