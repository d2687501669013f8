using System.Text;

namespace StaticEdition.Model;

/// <summary>The input files of a run as text, decoded when first asked for: finds and shows the lines that findings point at.</summary>
public sealed class SourceFiles
{
    private readonly ImmutableDictionary<string, Lazy<SourceText>> texts;

    /// <summary>Takes the files; nothing is decoded yet.</summary>
    /// <param name="files">Path relative to the input folder, with <c>/</c>, and bytes of each file.</param>
    public SourceFiles(IEnumerable<KeyValuePair<string, ReadOnlyMemory<byte>>> files) => texts = files.ToImmutableDictionary(
        file => file.Key, file => new Lazy<SourceText>(() => new SourceText(file.Key, DecodeText(file.Value.Span))), StringComparer.Ordinal);

    /// <summary>No files.</summary>
    public static SourceFiles None { get; } = new([]);

    /// <summary>The line that a place begins in, without its line end; null where the run read no such file or line.</summary>
    public string? LineAt(SourceSpan place) =>
        texts.TryGetValue(place.File, out var text) && place.Line >= 1 && place.Line <= text.Value.LineCount
            ? text.Value.LineText(place.Line)
            : null;

    /// <summary>
    /// The first place of these letters in the file of a record, from the record's first line on; the place of the record where they are
    /// spelled otherwise (wrapped or escaped).
    /// </summary>
    public SourceSpan Find(SourceSpan record, string letters)
    {
        if (letters.Length == 0 || !texts.TryGetValue(record.File, out var text))
        {
            return record;
        }

        for (var line = Math.Max(1, record.Line); line <= text.Value.LineCount; line++)
        {
            var (start, end) = text.Value.LineAt(line);
            var column = text.Value.Content.AsSpan(start, end - start).IndexOf(letters, StringComparison.Ordinal);
            if (column >= 0)
            {
                return new SourceSpan(record.File, line, column + 1, line, column + 1 + letters.Length);
            }
        }

        return record;
    }

    /// <summary>Decodes as the reader does: without a byte-order mark, with LF line ends; a byte that is not UTF-8 becomes U+FFFD.</summary>
    private static string DecodeText(ReadOnlySpan<byte> bytes) =>
        Encoding.UTF8.GetString(bytes.StartsWith("\uFEFF"u8) ? bytes[3..] : bytes)
            .Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');
}
