namespace StaticEdition.Model;

/// <summary>The file breaks the grammar of YAML.</summary>
public static class YamlSyntax
{
    /// <summary>The rule.</summary>
    public static readonly FindingRule Rule = new("SE120", Severity.Error, "Not YAML")
    {
        Why = "Nothing of the file can be read until it is mended.",
        Remedy = "Put long or unusual text into a block: write > after the key and the text on the next lines, indented by two spaces.",
        Example = """
            wrong: en: The Declaration: a history
            right: en: >
                     The Declaration: a history
            """,
    };

    /// <summary>The place where the parser stopped, or the likelier one before it.</summary>
    public static Finding At(SourceSpan span, string message, string? remedy) => Rule.At(span, message, remedy);
}
