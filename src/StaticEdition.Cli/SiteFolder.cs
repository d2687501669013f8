
namespace StaticEdition.Cli;

/// <summary>Reads a finished site from disk.</summary>
internal static class SiteFolder
{
    /// <summary>All its files by path. Throws <see cref="CannotRunException"/> when there is no such folder or it cannot be read.</summary>
    public static IReadOnlyList<OutputFile> Read(string folder)
    {
        if (!Directory.Exists(folder))
        {
            throw new CannotRunException($"there is no site in {folder}; build one first, or name another folder with --site");
        }

        try
        {
            return [.. Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
                .Select(path => (Path: Path.GetRelativePath(folder, path).Replace('\\', '/'), File: path))
                .Where(file => file.Path != OutputFolder.ManifestName)
                .OrderBy(file => file.Path, StringComparer.Ordinal)
                .Select(file => new OutputFile(file.Path, File.ReadAllBytes(file.File)))];
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new CannotRunException($"the site in {folder} cannot be read: {fault.Message}", fault);
        }
    }
}
