using System.Globalization;

namespace StaticEdition.Model.Matching;

/// <summary>A base character with the combining marks that follow it: what a reader sees as one character, near enough.</summary>
internal static class Clusters
{
    /// <summary>A longer pile of marks is taken in parts, so that normalizing it stays cheap.</summary>
    public const int MaximumLength = 32;

    /// <summary>The offset after the cluster that begins at <paramref name="start"/>.</summary>
    public static int EndOf(string text, int start)
    {
        var end = start + (IsPair(text, start + 1) ? 2 : 1);
        while (end < text.Length && end - start < MaximumLength && IsMark(text, end))
        {
            end += IsPair(text, end + 1) ? 2 : 1;
        }

        return end;
    }

    /// <summary>True when neither a surrogate pair nor a mark and its letter are parted here.</summary>
    public static bool IsBoundary(string text, int offset) =>
        offset <= 0 || offset >= text.Length || (!IsPair(text, offset) && !IsMark(text, offset));

    /// <summary>The start of the cluster that ends at <paramref name="end"/>, looking back no further than <see cref="MaximumLength"/>.</summary>
    public static int StartOf(string text, int end)
    {
        var start = end - 1;
        while (start > 0 && end - start < MaximumLength && !IsBoundary(text, start))
        {
            start--;
        }

        return start;
    }

    /// <summary>True for a combining mark.</summary>
    public static bool IsMark(string text, int offset) =>
        text[offset] >= '\u0300'
        && CharUnicodeInfo.GetUnicodeCategory(text, offset)
            is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark;

    /// <summary>True when the unit at <paramref name="low"/> and the one before it are one code point.</summary>
    private static bool IsPair(string text, int low) =>
        low > 0 && low < text.Length && char.IsLowSurrogate(text[low]) && char.IsHighSurrogate(text[low - 1]);
}
