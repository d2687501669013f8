namespace StaticEdition.Model;

/// <summary>A record names a person whom no file of people/ describes.</summary>
public static class UnknownPerson
{
    /// <summary>The rule.</summary>
    public static readonly FindingRule Rule = new("SE220", Severity.Error, "A person without a file")
    {
        Why = "Readers must be able to see who answers for what they read, and who speaks.",
        Remedy = "Write people/<id>.yml with the name in each language, or correct the id.",
        Example = """
            wrong: by: editr
            right: by: editor   (and people/editor.yml)
            """,
    };

    /// <summary>The id, and the person it may be meant to be.</summary>
    public static Finding At(SourceSpan span, Id id, string? nearest) => Rule.At(
        span, $"there is no person “{id}”", nearest is null ? $"Write people/{id}.yml." : $"Write {nearest}, or write people/{id}.yml.");
}
