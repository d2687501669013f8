using StaticEdition.Model.Findings;

namespace StaticEdition.Checking.SiteRules;

/// <summary>Two files of the site with the same path, or with paths that differ only in case.</summary>
internal static class DuplicatePath
{
    public static readonly FindingRule Rule = new("SE501", Severity.Error, "Two files with one path")
    {
        Why = "On many disks one would overwrite the other.",
        Remedy = "Rename the file in input/assets.",
        Example = """
            wrong: assets/Map.png and assets/map.png
            right: assets/map.png and assets/map-large.png
            """,
    };

    public static IEnumerable<Finding> Check(IEnumerable<OutputFile> files)
    {
        var paths = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var file in files)
        {
            if (!paths.TryAdd(file.Path, file.Path))
            {
                yield return Rule.At(SourceSpan.Of(file.Path), $"the site already has a file {paths[file.Path]}");
            }
        }
    }
}
