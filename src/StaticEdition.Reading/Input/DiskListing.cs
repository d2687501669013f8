using StaticEdition.Model.Findings;
using StaticEdition.Reading.Findings;

namespace StaticEdition.Reading.Input;

/// <summary>Everything below a folder of this machine, links not followed.</summary>
internal sealed record DiskListing(IReadOnlyList<FolderItem> Items, IReadOnlyList<Finding> Findings)
{
    public static DiskListing List(string root)
    {
        var items = new List<FolderItem>();
        var findings = new List<Finding>();
        var open = new Stack<(string Path, DirectoryInfo Folder)>();
        var top = TopOf(root, findings);
        if (top is not null)
        {
            open.Push(("", top));
        }

        while (open.TryPop(out var folder))
        {
            foreach (var entry in EntriesOf(folder.Folder, folder.Path, findings))
            {
                var path = folder.Path.Length == 0 ? entry.Name : folder.Path + '/' + entry.Name;
                var item = ItemOf(path, entry);
                items.Add(item);
                if (item.IsFolder && !InputLayout.IsIgnored(path) && InputLayout.FaultOf(item) is null)
                {
                    open.Push((path, (DirectoryInfo)entry));
                }
            }
        }

        return new DiskListing(items, findings);
    }

    private static DirectoryInfo? TopOf(string root, List<Finding> findings)
    {
        var reason = root switch
        {
            _ when root.Length == 0 || root.Contains('\0', StringComparison.Ordinal) => "the path is not valid",
            _ when File.Exists(root) => "it is a file",
            _ when !Directory.Exists(root) => "it does not exist",
            _ => null,
        };
        if (reason is not null)
        {
            findings.Add(FolderFindings.UnreadableInputFolder(reason));
        }

        return reason is null ? new DirectoryInfo(root) : null;
    }

    private static FileSystemInfo[] EntriesOf(DirectoryInfo folder, string path, List<Finding> findings)
    {
        try
        {
            return folder.GetFileSystemInfos();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            findings.Add(path.Length == 0
                ? FolderFindings.UnreadableInputFolder("the system does not let it be read")
                : FolderFindings.UnreadableFile(MessageText.Sanitize(path)));
            return [];
        }
    }

    private static FolderItem ItemOf(string path, FileSystemInfo entry)
    {
        // Of a name that is not UTF-8 the system knows nothing, and all its attributes are set.
        if (entry.LinkTarget is not null || (entry.Exists && entry.Attributes.HasFlag(FileAttributes.ReparsePoint)))
        {
            return FolderItem.ForLink(path);
        }

        return entry is FileInfo file
            ? FolderItem.ForFile(path, LengthOf(file), () => ReadFile(file))
            : FolderItem.ForFolder(path);
    }

    private static long LengthOf(FileInfo file)
    {
        try
        {
            return file.Length;
        }
        catch (IOException)
        {
            return 0;
        }
    }

    // A pipe or a device has the length 0, and to open one could wait for ever: what has no length is not opened.
    private static byte[] ReadFile(FileInfo file)
    {
        var length = file.Length;
        if (length == 0)
        {
            return [];
        }

        using var handle = File.OpenHandle(file.FullName, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        var content = new byte[Math.Min(length, InputFolder.MaximumFileSize)];
        var total = 0;
        while (total < content.Length && RandomAccess.Read(handle, content.AsSpan(total), total) is > 0 and var read)
        {
            total += read;
        }

        return total == content.Length ? content : content[..total];
    }
}
