namespace StaticEdition.Model;

/// <summary>A record uses a word that is neither built in nor declared.</summary>
public static class UnknownVocabulary
{
    /// <summary>The rule.</summary>
    public static readonly FindingRule Rule = new("SE222", Severity.Error, "A relation or kind that is not named")
    {
        Why = "Pages name every relation and kind in each language.",
        Remedy = "Use a known word, or declare it under vocabularies in edition.yml.",
        Example = """
            wrong: relation: echoed
            right: relation: restated
            """,
    };

    /// <summary>The word, what it is for ("relation"), the nearest known word and all of them.</summary>
    public static Finding At(SourceSpan span, string what, Id word, string? nearest, IEnumerable<string> known) => Rule.At(
        span,
        $"“{word}” is no {what} that the edition names",
        nearest is null ? $"Write one of {string.Join(", ", known)}, or declare it in edition.yml." : $"Write {nearest}, or declare “{word}” in edition.yml.");
}
