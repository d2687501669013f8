namespace StaticEdition.Model;

/// <summary>Words were found only after levelling typography or spelling.</summary>
public static class InexactQuote
{
    /// <summary>The rule.</summary>
    public static readonly FindingRule Rule = new("SE204", Severity.Review, "Quoted words that differ in spelling")
    {
        Why = "The place is found, but the quotation is not what the text reads; a reader who compares them will stumble.",
        Remedy = "Copy the words from the reading text.",
        Example = """
            wrong: words: "the 'Open Seas' initiative"
            right: words: the “Open Seas” initiative
            """,
    };

    /// <summary>The words and the place; the patch has the words as they stand.</summary>
    public static Finding At(SourceSpan span, string words, string key, WordPlace place)
    {
        var how = place.Match == Match.Typographic ? "in quotation marks, dashes or spaces" : "in spelling or letter case";
        return Rule.At(
            span,
            $"{Excerpt.Of(words)} differs {how} from {Excerpt.Of(place.Quotation)} in {place.Text.Segment}",
            null,
            YamlPatch.Block(key, place.Quotation));
    }
}
