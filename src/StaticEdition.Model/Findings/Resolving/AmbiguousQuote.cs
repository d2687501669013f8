namespace StaticEdition.Model;

/// <summary>Quoted words stand in several places.</summary>
public static class AmbiguousQuote
{
    /// <summary>The rule.</summary>
    public static readonly FindingRule Rule = new("SE202", Severity.Error, "Quoted words that stand in several places")
    {
        Why = "Nobody can know which place is meant.",
        Remedy = "Quote a word more, or add “nth” with the number of the place.",
        Example = """
            wrong: words: the Parties
            right: words: the Parties
                   nth: 2
            """,
    };

    /// <summary>The words and the places; the patch chooses the first.</summary>
    public static Finding At(SourceSpan span, string words, AnchorResult.Ambiguous places) => Rule.At(
        span,
        FormattableString.Invariant($"{Excerpt.Of(words)} stands in {places.Count} places"),
        $"Quote a word more, or add one of these:{Excerpt.Places(places.Places, places.Count)}",
        "nth: 1");
}
