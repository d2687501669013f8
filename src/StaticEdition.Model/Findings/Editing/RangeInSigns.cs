namespace StaticEdition.Model;

/// <summary>An arrow or a dash between two numbers in editors’ Arabic prose.</summary>
public static class RangeInSigns
{
    /// <summary>The rule.</summary>
    public static readonly FindingRule Rule = new("SE325", Severity.Review, "A range written in signs in Arabic prose")
    {
        Why = "Between numbers the sign takes the direction of the line: the range is read backwards.",
        Remedy = "Say it in words: من … إلى.",
        Example = """
            wrong: 2024–2025
            right: من 2024 إلى 2025
            """,
    };

    /// <param name="span">Where.</param>
    /// <param name="range">The range as written.</param>
    public static Finding At(SourceSpan span, string range) => Rule.At(span, $"“{range}” is read backwards in Arabic");
}
