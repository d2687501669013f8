using System.Text;

namespace StaticEdition;

/// <summary>The files of the input as text, to show a fault at the very letters that make it.</summary>
internal sealed class SourceFiles(IReadOnlyDictionary<string, ReadOnlyMemory<byte>> files)
{
    private readonly Dictionary<string, string[]> lines = new(StringComparer.Ordinal);

    /// <summary>
    /// Where these letters first stand in the file of a record, from its first line on; the record itself where they do not
    /// (a wrapped or escaped spelling).
    /// </summary>
    public SourceSpan Find(SourceSpan record, string letters)
    {
        var file = LinesOf(record.File);
        for (var line = Math.Max(1, record.Line); line <= file.Length; line++)
        {
            var column = letters.Length == 0 ? -1 : file[line - 1].IndexOf(letters, StringComparison.Ordinal);
            if (column >= 0)
            {
                return new SourceSpan(record.File, line, column + 1, line, column + 1 + letters.Length);
            }
        }

        return record;
    }

    private string[] LinesOf(string file)
    {
        if (!lines.TryGetValue(file, out var known))
        {
            known = files.TryGetValue(file, out var bytes) ? Encoding.UTF8.GetString(bytes.Span).Split('\n') : [];
            lines.Add(file, known);
        }

        return known;
    }
}
