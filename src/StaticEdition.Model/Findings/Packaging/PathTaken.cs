namespace StaticEdition.Model;

/// <summary>Two files of the site whose paths are the same, or differ by case alone.</summary>
public static class PathTaken
{
    /// <summary>The rule.</summary>
    public static readonly FindingRule Rule = new("SE501", Severity.Error, "Two files want one path")
    {
        Why = "On many disks one would overwrite the other.",
        Remedy = "Rename the file in input/assets.",
        Example = """
            wrong: assets/Map.png and assets/map.png
            right: assets/map.png and assets/map-large.png
            """,
    };

    /// <param name="path">The path of the second.</param>
    /// <param name="other">The path of the first.</param>
    public static Finding At(string path, string other) => Rule.At(SourceSpan.Of(path), $"the site already has a file {other}");
}
