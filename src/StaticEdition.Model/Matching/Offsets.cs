namespace StaticEdition.Model.Matching;

/// <summary>
/// UTF-16 offsets and code points of one text. Inside the program offsets are UTF-16 units; data, exports and W3C Web Annotation
/// (section 4.2.4) count code points. A lone surrogate counts as one. Built in one pass, asked in logarithmic time.
/// </summary>
public sealed class Offsets
{
    private readonly int length;
    private readonly int[] pairs;

    /// <summary>The offsets of this text.</summary>
    public Offsets(string content)
    {
        length = content.Length;
        var found = new List<int>();
        for (var index = 1; index < content.Length; index++)
        {
            if (char.IsSurrogatePair(content[index - 1], content[index]))
            {
                found.Add(index);
                index++;
            }
        }

        pairs = [.. found];
    }

    /// <summary>The number of code points.</summary>
    public int CodePointLength => length - pairs.Length;

    /// <summary>The number of code points before a UTF-16 offset; one inside a surrogate pair counts as before the pair.</summary>
    public int ToCodePoints(int offset)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(offset);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(offset, length);
        var index = Array.BinarySearch(pairs, offset);
        return index >= 0 ? offset - 1 - index : offset - ~index;
    }

    /// <summary>The UTF-16 offset after <paramref name="codePoints"/> code points.</summary>
    public int ToUtf16(int codePoints)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(codePoints);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(codePoints, CodePointLength);
        var (low, high) = (0, pairs.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (pairs[middle] - middle <= codePoints)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return codePoints + low;
    }

    /// <summary>The number of code points before a UTF-16 offset of a text.</summary>
    public static int ToCodePoints(string content, int offset) => new Offsets(content).ToCodePoints(offset);

    /// <summary>The UTF-16 offset in a text after a number of code points.</summary>
    public static int ToUtf16(string content, int codePoints) => new Offsets(content).ToUtf16(codePoints);
}
