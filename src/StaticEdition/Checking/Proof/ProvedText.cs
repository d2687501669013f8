using System.Text;
using StaticEdition.Model.Matching;

namespace StaticEdition.Checking.Proof;

/// <summary>A text as pages must show it.</summary>
/// <param name="Id">Its id.</param>
/// <param name="IsInstrument">True for one of the two that face one another.</param>
/// <param name="IsFull">True where the whole text is published.</param>
internal sealed record ProvedText(Id Id, bool IsInstrument, bool IsFull)
{
    /// <summary>The segments in order.</summary>
    public required ImmutableArray<ProvedSegment> Segments { get; init; }

    /// <summary>The lines of the capture; none where it is not published.</summary>
    public required ImmutableArray<ProvedLine> Lines { get; init; }

    /// <summary>The ids that no longer stand for a segment.</summary>
    public required ImmutableArray<Id> Retired { get; init; }
}

/// <summary>A line of a capture.</summary>
/// <param name="Place">As <c>data-witness</c> names it: <c>declaration:12</c>.</param>
/// <param name="Content">The captured line in UTF-8.</param>
internal sealed record ProvedLine(string Place, ReadOnlyMemory<byte> Content)
{
    /// <summary>True where the line has no visible character.</summary>
    public bool IsBlank { get; init; }

    public static ProvedLine FromText(Id text, int number, string line) =>
        new(FormattableString.Invariant($"{text}:{number}"), Encoding.UTF8.GetBytes(line)) { IsBlank = string.IsNullOrWhiteSpace(line) };
}

/// <summary>A segment as pages may show it.</summary>
/// <param name="Address">As <c>data-text</c> names it: <c>declaration/1.10</c>.</param>
/// <param name="Stretches">The published stretches, apart from one another and in order; one where the whole segment is published.</param>
internal sealed record ProvedSegment(string Address, ImmutableArray<ProvedRange> Stretches)
{
    /// <summary>The number of code points of a segment that is published whole.</summary>
    public int Length => Stretches is [var whole] ? whole.End : 0;

    /// <summary>The published words from one code point to another, or null where not all of them are published.</summary>
    public ReadOnlyMemory<byte>? WordsBetween(int start, int end)
    {
        foreach (var stretch in Stretches)
        {
            if (stretch.Start <= start && start < end && end <= stretch.End)
            {
                return stretch.WordsBetween(start, end);
            }
        }

        return null;
    }
}

/// <summary>A published stretch of a segment.</summary>
/// <param name="Start">Its first code point in the segment.</param>
/// <param name="End">The code point after its last.</param>
/// <param name="Content">The words in UTF-8.</param>
internal sealed record ProvedRange(int Start, int End, ReadOnlyMemory<byte> Content)
{
    public static ProvedRange FromText(int start, string words) =>
        new(start, start + Offsets.ToCodePoints(words, words.Length), Encoding.UTF8.GetBytes(words));

    /// <summary>The words from one code point of the segment to another, both within the stretch.</summary>
    public ReadOnlyMemory<byte> WordsBetween(int start, int end)
    {
        var from = ByteOffset(start - Start, 0);
        var to = end == End ? Content.Length : from + ByteOffset(end - start, from);
        return Content[from..to];
    }

    /// <summary>The number of bytes that a number of code points take from a byte on.</summary>
    private int ByteOffset(int codePoints, int from)
    {
        if (Content.Length == End - Start)
        {
            return codePoints;
        }

        var bytes = Content.Span[from..];
        var offset = 0;
        while (codePoints > 0 && offset < bytes.Length)
        {
            offset++;
            while (offset < bytes.Length && (bytes[offset] & 0xC0) == 0x80)
            {
                offset++;
            }

            codePoints--;
        }

        return offset;
    }
}
