namespace StaticEdition;

/// <summary>No two files of a site have paths that some disks hold for the same (SE501).</summary>
internal static class PathTakenCheck
{
    public static IEnumerable<Finding> Check(IEnumerable<OutputFile> files)
    {
        var paths = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var file in files)
        {
            if (!paths.TryAdd(file.Path, file.Path))
            {
                yield return PathTaken.At(file.Path, paths[file.Path]);
            }
        }
    }
}
