namespace StaticEdition.Model;

/// <summary>Quoted words stand elsewhere than was said.</summary>
public static class QuoteMoved
{
    /// <summary>The rule.</summary>
    public static readonly FindingRule Rule = new("SE207", Severity.Error, "Quoted words that stand in another segment")
    {
        Why = "The record would point to a place that does not say this.",
        Remedy = "Write the address of the segment in which the words stand.",
        Example = """
            wrong: at: declaration/2.3   (the words stand in 2.4)
            right: at: declaration/2.4
            """,
    };

    /// <summary>The words, where they were sought, and where they stand.</summary>
    public static Finding At(SourceSpan span, string words, string where, WordPlace place) => Rule.At(
        span,
        $"{Excerpt.Of(words)} does not stand in {where} but in {place.Text.Segment}",
        null,
        $"at: {place.Text.Segment}");

    /// <summary>The words stand in the right segment, but outside the words that the pairing claims.</summary>
    public static Finding OutsideMember(SourceSpan span, string words, WordPlace place) => Rule.At(
        span,
        $"{Excerpt.Of(words)} stands in {place.Text.Segment}, but outside the words that the pairing claims there",
        "Let the member of the pairing reach over these words.");
}
