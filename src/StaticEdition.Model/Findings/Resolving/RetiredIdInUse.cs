namespace StaticEdition.Model;

/// <summary>An id is retired and names a segment as well.</summary>
public static class RetiredIdInUse
{
    /// <summary>The rule.</summary>
    public static readonly FindingRule Rule = new("SE211", Severity.Error, "A retired id that is used again")
    {
        Why = "An id never changes meaning: old citations of it would lead to other words.",
        Remedy = "Give the segment an id that was never used.",
        Example = """
            wrong: retired: [{id: 9.9, became: [declaration/1.10]}]   and   [9.9]
            right: retired: [{id: 9.9, became: [declaration/1.10]}]   and   [9.10]
            """,
    };

    /// <summary>The id, and the segment that uses it.</summary>
    public static Finding At(SourceSpan span, Id id, SourceSpan segment) => Rule.At(span, $"“{id}” is retired, and names the segment at {segment}");

    /// <summary>The id is retired twice.</summary>
    public static Finding Twice(SourceSpan span, Id id) => Rule.At(span, $"“{id}” is retired twice");
}
