namespace StaticEdition.Model;

/// <summary>Two interventions change the same characters.</summary>
public static class InterventionsOverlap
{
    /// <summary>The rule.</summary>
    public static readonly FindingRule Rule = new("SE255", Severity.Error, "Two interventions in the same words")
    {
        Why = "Each difference is recorded once, with one reason.",
        Remedy = "Make one record of the two, or shorten one.",
        Example = """
            wrong: reads: a b → a c      and      reads: b d → c d
            right: reads: a b d → a c d
            """,
    };

    /// <summary>The second of the two, and the first.</summary>
    public static Finding At(SourceSpan span, int line, SourceSpan first) => Rule.At(
        span, FormattableString.Invariant($"line {line} is changed here by the intervention at {first} too"));
}
