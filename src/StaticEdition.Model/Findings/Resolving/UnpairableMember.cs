namespace StaticEdition.Model;

/// <summary>A member of a pairing is commentary or the outlet's own wording.</summary>
public static class UnpairableMember
{
    /// <summary>The rule.</summary>
    public static readonly FindingRule Rule = new("SE270", Severity.Error, "A pairing of what is never paired")
    {
        Why = "Pairings compare the words of the two instruments.",
        Remedy = "Leave it out; say it in a note or a testimony.",
        Example = """
            wrong: pair: [{at: interview/p1}, {at: statement/1.p1}]
            right: pair: [{at: declaration/1.0}, {at: statement/1.p1}]
            """,
    };

    /// <summary>The segment is of a commentary.</summary>
    public static Finding Commentary(SourceSpan span, Address address) => Rule.At(span, $"“{address}” is commentary, and commentary is never paired");

    /// <summary>The segment is frame.</summary>
    public static Finding Frame(SourceSpan span, Address address) => Rule.At(
        span, $"“{address}” is the outlet’s own wording (frame), which is never paired");
}
