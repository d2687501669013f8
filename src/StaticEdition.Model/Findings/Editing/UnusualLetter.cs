namespace StaticEdition.Model;

/// <summary>A letter of another spelling, a filler or a presentation form in Arabic.</summary>
public static class UnusualLetter
{
    /// <summary>The rule.</summary>
    public static readonly FindingRule Rule = new("SE322", Severity.Review, "A letter that Arabic does not use")
    {
        Why = "It looks alike and is another character: it is not found by a search and may join its neighbours wrongly.",
        Remedy = "Write the plain Arabic letter.",
        Example = """
            wrong: کتاب (U+06A9 ARABIC LETTER KEHEH)
            right: كتاب (U+0643 ARABIC LETTER KAF)
            """,
    };

    /// <param name="span">Where.</param>
    /// <param name="letter">The letter by code point and name.</param>
    /// <param name="around">The word.</param>
    /// <param name="due">The plain letters, or null where it is only to be left out.</param>
    public static Finding At(SourceSpan span, string letter, string around, string? due) =>
        Rule.At(span, $"{letter} stands in “{around}”", due is null ? "leave it out" : $"write {due}");
}
