namespace StaticEdition.Reading.Input;

/// <summary>An item of a folder, before its name is checked and before it is opened.</summary>
internal sealed record FolderItem(string Path, bool IsFolder, bool IsLink, long Length, Func<byte[]> Read)
{
    public static FolderItem ForFolder(string path) => new(path, true, false, 0, () => []);

    public static FolderItem ForLink(string path) => new(path, false, true, 0, () => []);

    public static FolderItem ForFile(string path, long length, Func<byte[]> read) => new(path, false, false, length, read);
}
