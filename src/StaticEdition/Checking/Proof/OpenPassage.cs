using System.Text;
using StaticEdition.Checking.Html;

namespace StaticEdition.Checking.Proof;

/// <summary>An element with a proof marker while the pass is inside it: the expected words, and how many of them are shown.</summary>
internal sealed class OpenPassage(string place, ReadOnlyMemory<byte> expected, int depth)
{
    private int matched;
    private int asideDepth;
    private int faultOffset = -1;
    private string actual = "";

    /// <summary>The segment or line.</summary>
    public string Place { get; } = place;

    /// <summary>The depth of the element in the page.</summary>
    public int Depth { get; } = depth;

    /// <summary>The words of a segment, or null for a captured line.</summary>
    public ShownWords? Shown { get; init; }

    /// <summary>The pass enters an aside.</summary>
    public void EnterAside(int at) => asideDepth = asideDepth == 0 ? at : asideDepth;

    /// <summary>The pass comes out of an element.</summary>
    public void ExitAside(int at) => asideDepth = asideDepth == at ? 0 : asideDepth;

    /// <summary>Compares characters of the page, references not yet decoded, with the words expected next.</summary>
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

            if (!expected.Span[matched..].StartsWith(run))
            {
                RecordDifference(text, rest, offset);
                return;
            }

            matched += run.Length;
            rest = plain < 0 ? [] : rest[plain..];
        }
    }

    /// <summary>The first difference between the page and the expected words, or null when there is none.</summary>
    /// <param name="end">The byte at which the element ends.</param>
    public (int Offset, string Actual, string Expected)? FindDifference(int end)
    {
        if (faultOffset < 0 && matched == expected.Length)
        {
            return null;
        }

        var missing = Encoding.UTF8.GetString(expected.Span[matched..]);
        return (faultOffset < 0 ? end : faultOffset, actual, missing);
    }

    private void RecordDifference(ReadOnlySpan<byte> text, ReadOnlySpan<byte> rest, int offset)
    {
        var same = expected.Span[matched..].CommonPrefixLength(rest);
        while (same > 0 && same < rest.Length && (rest[same] & 0xC0) == 0x80)
        {
            same--;
        }

        matched += same;
        faultOffset = offset + text.Length - rest.Length + same;
        actual = HtmlText.Decode(rest[same..]);
    }
}
