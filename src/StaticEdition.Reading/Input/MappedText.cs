using System.Text;

namespace StaticEdition.Reading.Input;

/// <summary>Text taken out of a file, with the way back: each of its characters knows where it stands there.</summary>
internal sealed class MappedText
{
    private readonly SourceText source;
    private readonly List<(int Offset, int Source)> pieces;

    private MappedText(SourceText source, string value, List<(int Offset, int Source)> pieces) =>
        (this.source, Value, this.pieces) = (source, value, pieces);

    public string Value { get; }

    /// <summary>The stretch of the file from one character of the value to before another.</summary>
    public SourceSpan Span(int start, int end)
    {
        var from = SourceOffset(start);
        return source.SpanOf(from, end > start ? Math.Max(from, SourceOffset(end - 1) + 1) : from);
    }

    /// <summary>A stretch of a file as it stands.</summary>
    public static MappedText FromSource(SourceText source, int start, int end) =>
        new(source, source.Content[start..end], [(0, start)]);

    /// <summary>Lines of a file, each without the first <paramref name="indentation"/> characters, joined by line feeds.</summary>
    public static MappedText OfBlock(SourceText source, int firstLine, int lastLine, int indentation)
    {
        var value = new StringBuilder();
        var pieces = new List<(int, int)>();
        for (var number = firstLine; number <= lastLine; number++)
        {
            var (start, end) = source.LineAt(number);
            var text = Math.Min(start + indentation, end);
            pieces.Add((value.Length, text));
            value.Append(source.Content, text, end - text).Append('\n');
        }

        return new MappedText(source, value.ToString(), pieces);
    }

    /// <summary>
    /// The value of a flow scalar, lined up with its spelling: the two part at folded line ends, doubled apostrophes and escapes.
    /// </summary>
    public static MappedText OfFlow(SourceText source, string value, int start, int end, bool hasEscapes)
    {
        var pieces = new List<(int Offset, int Source)> { (0, start) };
        var at = start;
        for (var i = 0; i < value.Length && at < end; i++)
        {
            at = AlignCharacter(source.Content, value[i], at, end, hasEscapes, out var consumed);
            var (offset, piece) = pieces[^1];
            if (piece + (i - offset) != at)
            {
                pieces.Add((i, at));
            }

            at += consumed;
        }

        return new MappedText(source, value, pieces);
    }

    private static int AlignCharacter(string content, char wanted, int at, int end, bool hasEscapes, out int consumed)
    {
        var isSpace = char.IsWhiteSpace(wanted);
        while (!isSpace && at < end && content[at] != wanted && char.IsWhiteSpace(content[at]))
        {
            at++;
        }

        var isEscape = hasEscapes && at < end && content[at] == '\\';
        consumed = wanted switch
        {
            _ when isEscape => EscapeLength(content, at, end),
            '\'' when !hasEscapes && HasAt(content, at, end, "''") => 2,
            _ when at < end && (content[at] == wanted || !isSpace) => 1,
            _ => 0,
        };
        return at;
    }

    private static bool HasAt(string content, int at, int end, string expected) =>
        at + expected.Length <= end && string.CompareOrdinal(content, at, expected, 0, expected.Length) == 0;

    private static int EscapeLength(string content, int at, int end) => at + 1 < end
        ? content[at + 1] switch { 'x' => 4, 'u' => 6, 'U' => 10, _ => 2 }
        : 1;

    private int SourceOffset(int offset)
    {
        var found = pieces.BinarySearch((offset, int.MaxValue));
        var (start, at) = pieces[Math.Max((found >= 0 ? found : ~found) - 1, 0)];
        return at + (offset - start);
    }
}
