namespace StaticEdition.Model;

/// <summary>A value is not one of a fixed list.</summary>
public static class UnknownWord
{
    /// <summary>The rule.</summary>
    public static readonly FindingRule Rule = new("SE159", Severity.Error, "A word that is none of those expected")
    {
        Why = "Pages count and name these words in both languages.",
        Remedy = "Write one of the words that the finding names.",
        Example = """
            wrong: confidence: certain
            right: confidence: firm
            """,
    };

    /// <summary>The word, the nearest known one, and all known ones.</summary>
    public static Finding At(SourceSpan span, string written, string name, string? nearest, IEnumerable<string> known) => Rule.At(
        span,
        $"“{Quoted.Shorten(written)}” is no word for {name}",
        nearest is null ? $"Write one of {string.Join(", ", known)}." : $"Write {nearest}. The words are {string.Join(", ", known)}.");
}
