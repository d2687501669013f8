namespace StaticEdition.Model;

/// <summary>A block of a text begins with neither a segment line nor a division line.</summary>
public static class BlockWithoutSegment
{
    /// <summary>The rule.</summary>
    public static readonly FindingRule Rule = new("SE131", Severity.Error, "Words that belong to no segment")
    {
        Why = "Every word of a text can be cited, and so stands in a segment.",
        Remedy = "Put a segment line before it: [id], [id \"label\"] or [id frame].",
        Example = """
            wrong: The Parties agree.
            right: [1.0 "1.0"]
                   The Parties agree.
            """,
    };

    /// <summary>The first line of the block.</summary>
    public static Finding At(SourceSpan span) => Rule.At(span, "these words stand under no segment line");
}
