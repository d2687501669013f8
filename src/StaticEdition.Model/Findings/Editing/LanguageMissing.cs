namespace StaticEdition.Model;

/// <summary>A record that lacks one of the languages of the edition.</summary>
public static class LanguageMissing
{
    /// <summary>The rule.</summary>
    public static readonly FindingRule Rule = new("SE302", Severity.Review, "Something is said in one language only")
    {
        Why = "Every page exists in every language of the edition; what is said in one only appears there in the other.",
        Remedy = "Add the missing language.",
        Example = """
            wrong: en: >
                     A corridor across the sea.
            right: en: >
                     A corridor across the sea.
                   ar: >
                     ممرّ عبر البحر.
            """,
    };

    /// <param name="span">The record.</param>
    /// <param name="what">What lacks the language: "the note", "the heading of division preamble".</param>
    /// <param name="missing">The languages that are missing.</param>
    public static Finding At(SourceSpan span, string what, IEnumerable<Language> missing) =>
        Rule.At(span, $"{what} is not given in {string.Join(", ", missing)}");
}
