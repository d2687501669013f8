using System.IO.Compression;
using StaticEdition.Rendering.Shared;

namespace StaticEdition.Exporting;

/// <summary>
/// <c>download/&lt;edition&gt;-&lt;version&gt;.zip</c>: the site in one folder that opens from disk, with the checksums of its files. Entries are
/// sorted and carry a fixed time and fixed attributes, so that the same edition gives the same entries.
/// </summary>
internal static class Archive
{
    // The first moment that the format can hold.
    private static readonly DateTimeOffset Moment = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    // A regular file that everyone reads and its owner writes, where Unix keeps it.
    private const int Attributes = unchecked((int)(0b1000_000_110_100_100u << 16));

    /// <summary>Above this many bytes a smaller archive is not worth the wait.</summary>
    private const long LargeSite = 32 << 20;

    /// <summary>The path of the archive in the site.</summary>
    public static string PathOf(Edition edition) => $"{Downloads.Folder}{Downloads.NameOf(edition)}.zip";

    /// <param name="edition">The edition.</param>
    /// <param name="files">The files of the copy: those for which <see cref="Copy.IncludesPath"/> holds.</param>
    public static OutputFile Export(Edition edition, IReadOnlyCollection<OutputFile> files)
    {
        var level = files.Sum(file => (long)file.Content.Length) > LargeSite ? CompressionLevel.Fastest : CompressionLevel.Optimal;
        using var bytes = new MemoryStream();
        using (var archive = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var file in files.Append(Checksums.Export(files)).OrderBy(file => file.Path, StringComparer.Ordinal))
            {
                var entry = archive.CreateEntry($"{Downloads.NameOf(edition)}/{file.Path}", level);
                entry.LastWriteTime = Moment;
                entry.ExternalAttributes = Attributes;
                using var content = entry.Open();
                content.Write(file.Content.Span);
            }
        }

        return new OutputFile(PathOf(edition), bytes.GetBuffer().AsMemory(0, (int)bytes.Length));
    }
}
