using System.Text.RegularExpressions;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax.Inlines;

namespace StaticEdition.Reading.Markdown;

/// <summary>The mark at the beginning or the end of foreign words: <c>[</c> or <c>]{lang=ar}</c>.</summary>
/// <param name="language">The tag at the end; null at the beginning.</param>
internal sealed class ForeignWordsMark(string? language) : LeafInline
{
    public string? Language => language;
}

/// <summary>
/// Recognizes <c>[words]{lang=ar}</c> and leaves a mark on each side; what stands between is parsed as usual. How far it looks for
/// the end is bounded, so that many brackets cost no more than their number.
/// </summary>
internal sealed partial class ForeignWordsParser : InlineParser
{
    private const int FarthestEnd = 2000;

    public ForeignWordsParser() => OpeningCharacters = ['[', ']'];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        var start = slice.Start;
        string? language = null;
        var length = 1;
        if (slice.CurrentChar == '[')
        {
            if (slice.PeekCharExtra(-1) == '!' || EndOf(slice) is not { } end || EndMark(slice, end) is null)
            {
                return false;
            }
        }
        else
        {
            if (EndMark(slice, slice.Start) is not { } mark)
            {
                return false;
            }

            language = mark.Groups[1].Value;
            length = mark.Length;
        }

        var position = processor.GetSourcePosition(start, out var line, out var column);
        processor.Inline = new ForeignWordsMark(language)
        {
            Line = line,
            Column = column,
            Span = new Markdig.Syntax.SourceSpan(position, position + length - 1),
        };
        slice.Start = start + length;
        return true;
    }

    private static System.Text.RegularExpressions.Match? EndMark(in StringSlice slice, int at)
    {
        var match = End().Match(slice.Text, at, Math.Min(48, slice.End + 1 - at));
        return match.Success ? match : null;
    }

    private static int? EndOf(in StringSlice slice)
    {
        var depth = 0;
        var last = Math.Min(slice.End, slice.Start + FarthestEnd);
        for (var i = slice.Start; i <= last; i++)
        {
            switch (slice.Text[i])
            {
                case '\\':
                    i++;
                    break;
                case '[':
                    depth++;
                    break;
                case ']' when --depth == 0:
                    return i;
            }
        }

        return null;
    }

    [GeneratedRegex(@"\G\]\{lang=([A-Za-z0-9-]{2,35})\}", RegexOptions.CultureInvariant)]
    private static partial Regex End();
}
