namespace StaticEdition.Model;

/// <summary>A segment stands outside every division although the text has some.</summary>
public static class SegmentOutsideDivision
{
    /// <summary>The rule.</summary>
    public static readonly FindingRule Rule = new("SE136", Severity.Error, "A segment before the first division")
    {
        Why = "Once a text has divisions, each segment belongs to one; pages and citations count by them.",
        Remedy = "Move the division line above it.",
        Example = """
            wrong: [title] … # preamble …
            right: # heading … [title] … # preamble …
            """,
    };

    /// <summary>The segment line.</summary>
    public static Finding At(SourceSpan span, Id id) => Rule.At(span, $"the segment “{id}” stands before the first division");
}
