namespace StaticEdition;

/// <summary>Steps along a text by code points, between UTF-16 offsets.</summary>
internal static class CodePoints
{
    /// <summary>The offset that lies a number of code points before another, but not before <paramref name="limit"/>.</summary>
    public static int Back(string content, int offset, int codePoints, int limit)
    {
        for (var step = 0; step < codePoints && offset > limit; step++)
        {
            offset -= offset - 1 > limit && char.IsLowSurrogate(content[offset - 1]) ? 2 : 1;
        }

        return offset;
    }

    /// <summary>The offset that lies a number of code points after another, but not after <paramref name="limit"/>.</summary>
    public static int Forward(string content, int offset, int codePoints, int limit)
    {
        for (var step = 0; step < codePoints && offset < limit; step++)
        {
            offset += offset + 1 < limit && char.IsHighSurrogate(content[offset]) ? 2 : 1;
        }

        return offset;
    }
}
