namespace StaticEdition.Tests.Support;

/// <summary>The edition that <c>new</c> writes: faultless, small, with one record of each kind. Tests lay faults over it.</summary>
internal static class StarterEdition
{
    /// <summary>Its files by path, read anew so that a test may change them.</summary>
    public static SortedDictionary<string, byte[]> Files() => EditionFolder.Files(RepositoryRoot.Combine("src/StaticEdition.Cli/Starter/input"));
}

/// <summary>An input folder as paths and bytes.</summary>
internal static class EditionFolder
{
    /// <summary>The files below a folder by path with <c>/</c>, in ordinal order.</summary>
    public static SortedDictionary<string, byte[]> Files(string folder)
    {
        var files = new SortedDictionary<string, byte[]>(StringComparer.Ordinal);
        foreach (var file in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories))
        {
            files[Path.GetRelativePath(folder, file).Replace('\\', '/')] = File.ReadAllBytes(file);
        }

        return files;
    }
}
