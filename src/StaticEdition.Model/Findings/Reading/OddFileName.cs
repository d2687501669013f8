namespace StaticEdition.Model;

/// <summary>A file name is no id, or not safe everywhere.</summary>
public static class OddFileName
{
    /// <summary>The rule.</summary>
    public static readonly FindingRule Rule = new("SE103", Severity.Error, "A file name that cannot be used")
    {
        Why = "The file name is the id of the record: it stands in addresses, links and archives on every system.",
        Remedy = "Use small Latin letters, digits, hyphens and full stops, at most 64 characters; files in assets and witnesses may also "
            + "have capitals and underscores.",
        Example = """
            wrong: notes/Middle Corridor.yml
            right: notes/middle-corridor.yml
            """,
    };

    /// <summary>The name cannot be used; <paramref name="suggestion"/> could.</summary>
    public static Finding At(string path, string reason, string? suggestion) =>
        Rule.At(SourceSpan.Of(path), reason, suggestion is null ? null : $"Rename it to {suggestion}.");
}
