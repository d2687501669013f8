namespace StaticEdition;

/// <summary>Steps between UTF-16 offsets, which the model has, and code points, which data has.</summary>
internal static class CodePoints
{
    /// <summary>How many code points stand before a UTF-16 offset.</summary>
    public static int Count(string content, int end)
    {
        var count = end;
        foreach (var unit in content.AsSpan(0, end))
        {
            count -= char.IsLowSurrogate(unit) ? 1 : 0;
        }

        return count;
    }

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
