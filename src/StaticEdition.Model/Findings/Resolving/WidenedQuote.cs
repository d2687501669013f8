namespace StaticEdition.Model;

/// <summary>An Arabic quotation lacked an attached particle or article and was widened.</summary>
public static class WidenedQuote
{
    /// <summary>The rule.</summary>
    public static readonly FindingRule Rule = new("SE205", Severity.Review, "An Arabic word quoted without its particle")
    {
        Why = "Letters of one word join, so a mark stands on whole words; the quotation should show what is marked.",
        Remedy = "Quote the whole word, with the particle that is written onto it.",
        Example = """
            wrong: words: شراكة   (the text has وشراكة)
            right: words: وشراكة
            """,
    };

    /// <summary>The words and the place; the patch has the whole words.</summary>
    public static Finding At(SourceSpan span, string words, string key, WordPlace place) => Rule.At(
        span,
        $"{Excerpt.Of(words)} stands with a particle in {place.Text.Segment}: {Excerpt.Of(place.Quotation)} is marked",
        null,
        YamlPatch.Block(key, place.Quotation));
}
