namespace StaticEdition.Model;

/// <summary>A line of a segment does not stand in the capture.</summary>
public static class LineWithoutWitness
{
    /// <summary>The rule.</summary>
    public static readonly FindingRule Rule = new("SE262", Severity.Error, "A line that the capture does not have")
    {
        Why = "Every word of a text comes from its capture or from a recorded intervention.",
        Remedy = "Remove the line, or bring the segments into the order of the capture.",
        Example = """
            wrong: a sentence that somebody remembered
            right: only what the capture has
            """,
    };

    /// <summary>The line.</summary>
    public static Finding At(SourceSpan span, string line, Address segment) => Rule.At(
        span, $"{Excerpt.Of(line)} of {segment} does not stand in the witness at this place");
}
