namespace StaticEdition.Model;

/// <summary>The words stand in fewer places than nth counts to.</summary>
public static class TooFewPlaces
{
    /// <summary>The rule.</summary>
    public static readonly FindingRule Rule = new("SE203", Severity.Error, "A place counted to that does not exist")
    {
        Why = "Nobody can know which place is meant.",
        Remedy = "Write an “nth” that exists, or none where the words stand once.",
        Example = """
            wrong: nth: 3   (the words stand twice)
            right: nth: 2
            """,
    };

    /// <summary>The number asked for, and the places there are.</summary>
    public static Finding At(SourceSpan span, string words, AnchorResult.TooFew places) => Rule.At(
        span,
        FormattableString.Invariant($"{Excerpt.Of(words)} has no place {places.Nth}; it stands in {places.Count}"),
        places.Count == 1 ? "Leave nth out." : $"Write one of these:{Excerpt.Places(places.Places, places.Count)}");
}
