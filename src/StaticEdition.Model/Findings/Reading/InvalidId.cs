namespace StaticEdition.Model;

/// <summary>A name that breaks the rule of ids.</summary>
public static class InvalidId
{
    /// <summary>The rule.</summary>
    public static readonly FindingRule Rule = new("SE155", Severity.Error, "Not an id")
    {
        Why = "Ids stand in addresses, links and file names on every system.",
        Remedy = "Use small Latin letters and digits, joined by single hyphens or full stops, at most 64 characters.",
        Example = """
            wrong: id: Middle Corridor
            right: id: middle-corridor
            """,
    };

    /// <summary>The name, and an id made of it.</summary>
    public static Finding At(SourceSpan span, string written, string? suggestion) => Rule.At(
        span, $"“{Quoted.Shorten(written)}” is no id", suggestion is null ? null : $"Write {suggestion}.");

    /// <summary>The id of a text that begins every link of another kind.</summary>
    public static Finding Reserved(SourceSpan span, Id id) => Rule.At(
        span, $"“{id}” cannot be the id of a text, because links to other things begin with {id}/", "Choose another name.");
}
