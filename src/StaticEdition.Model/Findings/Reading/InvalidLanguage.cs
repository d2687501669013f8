namespace StaticEdition.Model;

/// <summary>A language is not given by its tag.</summary>
public static class InvalidLanguage
{
    /// <summary>The rule.</summary>
    public static readonly FindingRule Rule = new("SE158", Severity.Error, "Not a language")
    {
        Why = "The tag sets the direction, the font and the hyphenation of words.",
        Remedy = "Write the tag of BCP 47: en, ar, fa, zh.",
        Example = """
            wrong: lang: Arabic
            right: lang: ar
            """,
    };

    /// <summary>What is written, and the tag it may be meant to be.</summary>
    public static Finding At(SourceSpan span, string written, string? suggestion = null) => Rule.At(
        span, $"“{Quoted.Shorten(written)}” is no language tag", suggestion is null ? null : $"Write {suggestion}.");

    /// <summary>One more than an edition may have.</summary>
    public static Finding TooMany(SourceSpan span, int limit) =>
        Rule.At(span, FormattableString.Invariant($"an edition has at most {limit} languages"));

    /// <summary>A tag that is also a key of records.</summary>
    public static Finding Reserved(SourceSpan span, string written) => Rule.At(
        span,
        $"“{written}” is a key of records, and so cannot be a key of prose",
        $"Write a longer tag, with its script or region: {written}-…");
}
