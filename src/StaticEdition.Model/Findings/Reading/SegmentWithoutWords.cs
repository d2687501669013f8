namespace StaticEdition.Model;

/// <summary>A segment line is followed by no text.</summary>
public static class SegmentWithoutWords
{
    /// <summary>The rule.</summary>
    public static readonly FindingRule Rule = new("SE135", Severity.Error, "A segment without words")
    {
        Why = "A segment is the words a reader can cite.",
        Remedy = "Write its words on the lines below the segment line, without a blank line between.",
        Example = """
            wrong: [1.0]

                   The Parties agree.
            right: [1.0]
                   The Parties agree.
            """,
    };

    /// <summary>The segment line.</summary>
    public static Finding At(SourceSpan span, Id id) => Rule.At(span, $"the segment “{id}” has no words");
}
