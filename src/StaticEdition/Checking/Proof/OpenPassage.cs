using System.Text;
using StaticEdition.Checking.Html;

namespace StaticEdition.Checking.Proof;

/// <summary>An element with a proof marker while the pass stands inside it: what is due, and how much of it the page has shown.</summary>
internal sealed class OpenPassage(string place, ReadOnlyMemory<byte> due, int depth)
{
    private int taken;
    private int asideDepth;
    private int faultOffset = -1;
    private string stands = "";

    /// <summary>The segment or line.</summary>
    public string Place { get; } = place;

    /// <summary>How deep in the page the element stands.</summary>
    public int Depth { get; } = depth;

    /// <summary>The words of a segment, or null for a captured line.</summary>
    public ShownWords? Shown { get; init; }

    /// <summary>The pass enters an aside.</summary>
    public void EnterAside(int at) => asideDepth = asideDepth == 0 ? at : asideDepth;

    /// <summary>The pass comes out of an element.</summary>
    public void ExitAside(int at) => asideDepth = asideDepth == at ? 0 : asideDepth;

    /// <summary>Compares characters of the page, references not yet decoded, with what is due next.</summary>
    public void CompareNext(ReadOnlySpan<byte> text, int offset)
    {
        if (asideDepth > 0 || faultOffset >= 0)
        {
            return;
        }

        Span<byte> decoded = stackalloc byte[4];
        for (var rest = text; rest.Length > 0;)
        {
            var plain = rest.IndexOf((byte)'&');
            scoped var run = plain < 0 ? rest : rest[..plain];
            if (plain == 0)
            {
                var length = HtmlText.DecodeReference(rest, out var referenceLength) is { } character ? character.EncodeToUtf8(decoded) : 0;
                run = length > 0 ? decoded[..length] : rest[..1];
                plain = referenceLength;
            }

            if (!due.Span[taken..].StartsWith(run))
            {
                RecordDifference(text, rest, offset);
                return;
            }

            taken += run.Length;
            rest = plain < 0 ? [] : rest[plain..];
        }
    }

    /// <summary>Where and how the page departs from what is due, or null where it does not.</summary>
    /// <param name="end">The byte at which the element ends.</param>
    public (int Offset, string Stands, string Due)? FindDifference(int end)
    {
        if (faultOffset < 0 && taken == due.Length)
        {
            return null;
        }

        var missing = Encoding.UTF8.GetString(due.Span[taken..]);
        return (faultOffset < 0 ? end : faultOffset, stands, missing);
    }

    private void RecordDifference(ReadOnlySpan<byte> text, ReadOnlySpan<byte> rest, int offset)
    {
        var same = due.Span[taken..].CommonPrefixLength(rest);
        while (same > 0 && same < rest.Length && (rest[same] & 0xC0) == 0x80)
        {
            same--;
        }

        taken += same;
        faultOffset = offset + text.Length - rest.Length + same;
        stands = HtmlText.Decode(rest[same..]);
    }
}
