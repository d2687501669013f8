namespace StaticEdition.Model;

/// <summary>An unquoted yes, 12:30, 1.10 or 2024-07-03 where text is meant.</summary>
public static class BareWordOfYaml
{
    /// <summary>The rule.</summary>
    public static readonly FindingRule Rule = new("SE123", Severity.Review, "A bare word that YAML takes for something else")
    {
        Why = "It is read here as it is written, but other programs that read the file take it for a truth value, a number, a time or "
            + "a date.",
        Remedy = "Put it into straight quotation marks.",
        Example = """
            wrong: en: no
            right: en: "no"
            """,
    };

    /// <summary>The word, and what other programs make of it.</summary>
    public static Finding At(SourceSpan span, string value, string taken) =>
        Rule.At(span, $"“{value}” without quotation marks is {taken} to other programs", $"Write '{value}'.");
}
