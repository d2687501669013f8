namespace StaticEdition.Tests.Support;

/// <summary>A folder for one test, taken away afterwards.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    /// <summary>Makes it; <paramref name="name"/> is the last part of its path, so that a test may ask for a space in it.</summary>
    public TemporaryFolder(string name = "edition")
    {
        Root = Directory.CreateTempSubdirectory("static-edition-");
        Path = System.IO.Path.Combine(Root.FullName, name);
        Directory.CreateDirectory(Path);
    }

    /// <summary>Its full path.</summary>
    public string Path { get; }

    private DirectoryInfo Root { get; }

    /// <summary>A path below it, written with <c>/</c>.</summary>
    public string Combine(string relative) => System.IO.Path.Combine([Path, .. relative.Split('/')]);

    /// <summary>Writes files below it.</summary>
    public TemporaryFolder With(string folder, IEnumerable<KeyValuePair<string, byte[]>> files)
    {
        foreach (var (path, content) in files)
        {
            var file = Combine($"{folder}/{path}");
            Directory.CreateDirectory(System.IO.Path.GetDirectoryName(file)!);
            File.WriteAllBytes(file, content);
        }

        return this;
    }

    /// <summary>Everything in a folder below it, by path: what a test compares before and after.</summary>
    public SortedDictionary<string, string> Snapshot(string folder)
    {
        var files = new SortedDictionary<string, string>(StringComparer.Ordinal);
        var root = Combine(folder);
        foreach (var file in Directory.Exists(root) ? Directory.EnumerateFiles(root, "*", SearchOption.AllDirectories) : [])
        {
            var hash = System.Security.Cryptography.SHA256.HashData(File.ReadAllBytes(file));
            files[System.IO.Path.GetRelativePath(root, file).Replace('\\', '/')] = Convert.ToHexStringLower(hash);
        }

        return files;
    }

    /// <inheritdoc/>
    public void Dispose() => Root.Delete(recursive: true);
}
