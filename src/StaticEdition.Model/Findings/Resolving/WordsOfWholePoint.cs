namespace StaticEdition.Model;

/// <summary>Words are quoted from a place that is more than one segment.</summary>
public static class WordsOfWholePoint
{
    /// <summary>The rule.</summary>
    public static readonly FindingRule Rule = new("SE208", Severity.Error, "Words quoted from a whole point")
    {
        Why = "Words stand in one segment; a whole point is meant only as a whole.",
        Remedy = "Write the address of the segment in which the words stand.",
        Example = """
            wrong: at: statement/7
                   words: the agreement
            right: at: statement/7.p2
                   words: the agreement
            """,
    };

    /// <summary>The address, and the segment in which the words stand, where they stand in one.</summary>
    public static Finding At(SourceSpan span, Address address, Address? segment) => Rule.At(
        span,
        $"“{address}” is more than one segment, and words are quoted from it",
        segment is null ? null : $"Write {segment}.",
        segment is null ? null : $"at: {segment}");
}
