using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using StaticEdition.Model.Findings;
using StaticEdition.Reading.Findings;

namespace StaticEdition.Reading.Input;

/// <summary>A file of an input folder.</summary>
/// <param name="Path">The path relative to the folder, with <c>/</c>.</param>
/// <param name="Content">Its bytes.</param>
public sealed record InputFile(string Path, ReadOnlyMemory<byte> Content);

/// <summary>
/// The files of one edition, from disk or from memory. The only door to input: it bounds the size of a file, refuses links,
/// and never throws for what an editor may have done. Findings: SE100, SE102–SE108.
/// </summary>
public sealed class InputFolder
{
    /// <summary>The greatest number of bytes of a file: 4 MB.</summary>
    public const int MaximumFileSize = 4 * 1024 * 1024;

    private InputFolder(ImmutableArray<InputFile> files, ImmutableArray<Finding> findings)
    {
        Files = files;
        Findings = findings;
        Fingerprint = FingerprintOf(files);
        Sources = new SourceFiles(files.Select(file => KeyValuePair.Create(file.Path, file.Content)));
    }

    /// <summary>The files that an edition reads, by ordinal order of their paths.</summary>
    public ImmutableArray<InputFile> Files { get; }

    /// <summary>The findings about names, sizes and links.</summary>
    public ImmutableArray<Finding> Findings { get; }

    /// <summary>SHA-256 over path, length and bytes of each file, lower-case hexadecimal.</summary>
    public string Fingerprint { get; }

    /// <summary>The same files as text, to find and show the lines that findings point at.</summary>
    public SourceFiles Sources { get; }

    /// <summary>The folder at a path of this machine.</summary>
    public static InputFolder OnDisk(string path)
    {
        var listing = DiskListing.List(path);
        return AdmitItems(listing.Items, listing.Findings);
    }

    /// <summary>A folder that exists only as paths (with <c>/</c>) and bytes; the later of two equal paths counts.</summary>
    public static InputFolder InMemory(IEnumerable<KeyValuePair<string, byte[]>> files)
    {
        var items = new SortedDictionary<string, FolderItem>(StringComparer.Ordinal);
        foreach (var (path, content) in files)
        {
            for (var slash = path.IndexOf('/', StringComparison.Ordinal); slash > 0; slash = path.IndexOf('/', slash + 1))
            {
                items.TryAdd(path[..slash], FolderItem.ForFolder(path[..slash]));
            }

            items[path] = FolderItem.ForFile(path, content.Length, () => content);
        }

        return AdmitItems(items.Values, []);
    }

    private static InputFolder AdmitItems(IEnumerable<FolderItem> items, IEnumerable<Finding> found)
    {
        var findings = found.ToList();
        var files = new List<InputFile>();
        var spellings = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        var refused = new HashSet<string>(StringComparer.Ordinal);
        foreach (var item in items.OrderBy(item => item.Path, StringComparer.Ordinal))
        {
            if (InputLayout.IsIgnored(item.Path) || refused.Contains(InputLayout.ParentOf(item.Path)))
            {
                refused.Add(item.Path);
            }
            else if (FaultOf(item, spellings) is { } fault)
            {
                findings.Add(fault);
                refused.Add(item.Path);
            }
            else if (!item.IsFolder)
            {
                TakeItem(item, files, findings);
            }
        }

        return new InputFolder([.. files], [.. findings.OrderBy(finding => finding.Span)]);
    }

    private static Finding? FaultOf(FolderItem item, Dictionary<string, string> spellings)
    {
        if (item.IsLink)
        {
            return FolderFindings.SymbolicLink(MessageText.Sanitize(item.Path));
        }

        if (!spellings.TryAdd(item.Path, item.Path))
        {
            return FolderFindings.NamesDifferOnlyInCase(MessageText.Sanitize(item.Path), MessageText.Sanitize(spellings[item.Path]));
        }

        return InputLayout.FaultOf(item) ?? (item.Length > MaximumFileSize
            ? FolderFindings.FileTooLarge(item.Path, item.Length, MaximumFileSize)
            : null);
    }

    private static void TakeItem(FolderItem item, List<InputFile> files, List<Finding> findings)
    {
        try
        {
            files.Add(new InputFile(item.Path, item.Read()));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            findings.Add(FolderFindings.UnreadableFile(item.Path));
        }
    }

    private static string FingerprintOf(ImmutableArray<InputFile> files)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Span<byte> length = stackalloc byte[8];
        foreach (var file in files)
        {
            foreach (var part in (ReadOnlySpan<ReadOnlyMemory<byte>>)[Encoding.UTF8.GetBytes(file.Path), file.Content])
            {
                BinaryPrimitives.WriteInt64BigEndian(length, part.Length);
                hash.AppendData(length);
                hash.AppendData(part.Span);
            }
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
