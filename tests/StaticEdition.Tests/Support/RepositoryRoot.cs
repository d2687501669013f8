namespace StaticEdition.Tests.Support;

/// <summary>The folder that holds the solution, found from where the tests run.</summary>
internal static class RepositoryRoot
{
    /// <summary>Its full path.</summary>
    public static readonly string Path = Find(AppContext.BaseDirectory);

    /// <summary>A path below it, written with <c>/</c>.</summary>
    public static string Combine(string relative) => System.IO.Path.Combine([Path, .. relative.Split('/')]);

    /// <summary>The files below a folder that belong to the repository: no build products.</summary>
    public static IEnumerable<string> Files(string folder, string pattern) =>
        Directory.EnumerateFiles(Combine(folder), pattern, SearchOption.AllDirectories)
            .Where(file => !file.Split(System.IO.Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj"))
            .Order(StringComparer.Ordinal);

    /// <summary>A file's path relative to the root, with <c>/</c>.</summary>
    public static string Relative(string file) => System.IO.Path.GetRelativePath(Path, file).Replace('\\', '/');

    private static string Find(string folder) =>
        File.Exists(System.IO.Path.Combine(folder, "StaticEdition.sln"))
            ? folder
            : Find(System.IO.Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("the tests run outside the repository"));
}
