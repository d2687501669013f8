namespace StaticEdition.Model;

/// <summary>Words of a text of which only quotations may be published, beyond those quotations.</summary>
public static class WordsUnpublished
{
    /// <summary>The rule.</summary>
    public static readonly FindingRule Rule = new("SE404", Severity.Error, "Words that may not be published")
    {
        Why = "The rights in the text allow what testimonies and citations quote, and no more.",
        Remedy = "Show only the quoted words, or say publish: full in the text where the rights allow it.",
        Example = """
            wrong: publish: quotes … and a page with the whole text
            right: publish: quotes … and the quoted passages
            """,
    };

    /// <param name="span">Where.</param>
    /// <param name="place">The segment.</param>
    public static Finding At(SourceSpan span, string place) =>
        Rule.At(span, $"words of {place} are shown that no testimony or citation quotes");
}
