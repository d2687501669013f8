namespace StaticEdition.Model;

/// <summary>Two files are one on Windows and macOS.</summary>
public static class NamesDifferOnlyInCase
{
    /// <summary>The rule.</summary>
    public static readonly FindingRule Rule = new("SE104", Severity.Error, "Two names that differ only in case")
    {
        Why = "On many systems the two names are one file, and one of them is lost when the folder is copied.",
        Remedy = "Rename one of them.",
        Example = """
            wrong: assets/Map.svg and assets/map.svg
            right: assets/map.svg and assets/map-of-routes.svg
            """,
    };

    /// <summary>The second of the two.</summary>
    public static Finding At(string path, string other) =>
        Rule.At(SourceSpan.Of(path), $"the name differs only in case from {other}");
}
