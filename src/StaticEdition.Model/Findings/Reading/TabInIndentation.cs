namespace StaticEdition.Model;

/// <summary>A line of YAML is indented with a tab.</summary>
public static class TabInIndentation
{
    /// <summary>The rule.</summary>
    public static readonly FindingRule Rule = new("SE115", Severity.Error, "A tab in the indentation")
    {
        Why = "YAML counts spaces; what a tab is worth, nobody can see.",
        Remedy = "Replace the tab by two spaces, and set your editor to indent with spaces.",
        Example = """
            wrong: <tab>en: Title
            right:   en: Title
            """,
    };

    /// <summary>The tab.</summary>
    public static Finding At(SourceSpan span) => Rule.At(span, "the line is indented with a tab");
}
