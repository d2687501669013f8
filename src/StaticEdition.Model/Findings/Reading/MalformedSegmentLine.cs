namespace StaticEdition.Model;

/// <summary>A segment or division line breaks the grammar.</summary>
public static class MalformedSegmentLine
{
    /// <summary>The rule.</summary>
    public static readonly FindingRule Rule = new("SE132", Severity.Error, "A segment line that cannot be read")
    {
        Why = "The line gives the words their address.",
        Remedy = "Write [id], [id \"label\"], [id frame] or [id \"label\" frame], with straight quotation marks; or # id for a division.",
        Example = """
            wrong: [1.0 1.0]
            right: [1.0 "1.0"]
            """,
    };

    /// <summary>The line, and what is wrong with it.</summary>
    public static Finding At(SourceSpan span, string message, string? remedy = null) => Rule.At(span, message, remedy);
}
