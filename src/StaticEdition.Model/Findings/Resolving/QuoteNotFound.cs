namespace StaticEdition.Model;

/// <summary>Quoted words stand in no text.</summary>
public static class QuoteNotFound
{
    /// <summary>The rule.</summary>
    public static readonly FindingRule Rule = new("SE201", Severity.Error, "Quoted words that stand nowhere")
    {
        Why = "A note, a pairing or a quotation is only as good as the words it rests on; these would rest on nothing.",
        Remedy = "Copy the words from the reading text, letter for letter, whole words; join first and last words with “ … ”.",
        Example = """
            wrong: words: the open seas principal
            right: words: the open seas principle
            """,
    };

    /// <summary>The words, where they were sought, and the passage that is most like them.</summary>
    /// <param name="span">The words.</param>
    /// <param name="words">As written.</param>
    /// <param name="where">The addresses in which they were sought.</param>
    /// <param name="key">The key they are written under.</param>
    /// <param name="nearest">The nearest passage, or null.</param>
    public static Finding At(SourceSpan span, string words, string where, string key, NearPassage? nearest)
    {
        var message = $"{Excerpt.Of(words)} does not stand in {where}";
        if (nearest is null)
        {
            return Rule.At(span, message);
        }

        var differences = nearest.Differences.IsEmpty ? "" : $". The quotation has {string.Join("; ", nearest.Differences)}";
        return Rule.At(
            span,
            message,
            $"The nearest passage is in {nearest.Text.Segment}: {Excerpt.Of(nearest.Words)}{differences}.",
            YamlPatch.Block(key, nearest.Words));
    }
}
