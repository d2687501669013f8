using System.Security.Cryptography;
using System.Text;

namespace StaticEdition.Exporting;

/// <summary>
/// <c>SHA256SUMS</c>: the SHA-256 of every other file beside or below it, by path, as <c>sha256sum --check</c> reads it
/// (GNU coreutils: hash, two spaces, path).
/// </summary>
internal static class Checksums
{
    /// <summary>The path in the site and in a copy.</summary>
    public const string Path = "SHA256SUMS";

    public static OutputFile Export(IEnumerable<OutputFile> files)
    {
        var hashed = files.AsParallel().AsOrdered().Select(file => (file.Path, Hash: HashOf(file)))
            .OrderBy(file => file.Path, StringComparer.Ordinal);
        var sums = new StringBuilder();
        foreach (var (path, hash) in hashed)
        {
            sums.Append(hash).Append("  ").Append(path).Append('\n');
        }

        return OutputFile.OfText(Path, sums.ToString());
    }

    /// <summary>The SHA-256 of a file, lower-case hexadecimal.</summary>
    public static string HashOf(OutputFile file) => Convert.ToHexStringLower(SHA256.HashData(file.Content.Span));
}
