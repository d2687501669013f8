namespace StaticEdition.Model;

/// <summary>A file or folder stands where nothing is read.</summary>
public static class UnknownFile
{
    /// <summary>The rule.</summary>
    public static readonly FindingRule Rule = new("SE102", Severity.Error, "A file or folder that no edition has")
    {
        Why = "A file with a wrong name or in a wrong folder would be left out in silence, and with it its notes.",
        Remedy = "Rename it, move it, or delete it. Files whose name begins with a full stop and README.md are ignored.",
        Example = """
            wrong: note/middle-corridor.yaml
            right: notes/middle-corridor.yml
            """,
    };

    /// <summary>Nothing is read at this path.</summary>
    /// <param name="path">The path as it is.</param>
    /// <param name="reason">What is wrong with it, a clause.</param>
    /// <param name="nearest">The path it may be meant to have, or null.</param>
    public static Finding At(string path, string reason, string? nearest = null) =>
        Rule.At(SourceSpan.Of(path), reason, nearest is null ? null : $"Rename it to {nearest}.");
}
