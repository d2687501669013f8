namespace StaticEdition.Model;

/// <summary>Quoted words begin or end inside a word.</summary>
public static class QuoteInsideWord
{
    /// <summary>The rule.</summary>
    public static readonly FindingRule Rule = new("SE206", Severity.Error, "Quoted words that begin or end inside a word")
    {
        Why = "A mark inside a word breaks the joining of Arabic letters and is hardly ever meant.",
        Remedy = "Quote whole words.",
        Example = """
            wrong: words: partner   (the text has partnership)
            right: words: partnership
            """,
    };

    /// <summary>The words and the whole words.</summary>
    public static Finding At(SourceSpan span, string words, string key, WordPlace whole) => Rule.At(
        span,
        $"{Excerpt.Of(words)} begins or ends inside a word of {whole.Text.Segment}",
        $"Quote {Excerpt.Of(whole.Quotation)}.",
        YamlPatch.Block(key, whole.Quotation));
}
