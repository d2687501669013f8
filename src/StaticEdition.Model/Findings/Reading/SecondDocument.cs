namespace StaticEdition.Model;

/// <summary>A line --- begins another document.</summary>
public static class SecondDocument
{
    /// <summary>The rule.</summary>
    public static readonly FindingRule Rule = new("SE119", Severity.Error, "A second document in one file")
    {
        Why = "Only the first would be read.",
        Remedy = "Make a list of the records, or a file for each.",
        Example = """
            wrong: two records with --- between them
            right: - id: one
                   - id: two
            """,
    };

    /// <summary>Where the second begins.</summary>
    public static Finding At(SourceSpan span) => Rule.At(span, "a second document begins here, and a file holds one");
}
