namespace StaticEdition.Model.Matching;

/// <summary>The differences of spelling that a fold ignores.</summary>
public enum FoldLevel
{
    /// <summary>Quotation marks, dashes, white space and line wraps, the ellipsis, composed and decomposed letters.</summary>
    Typographic,

    /// <summary>Arabic spelling variants, vowel marks, digits, letter case and Latin accents as well.</summary>
    Folded,
}

/// <summary>A folded string with the way back: every place in it belongs to a place in the original. Offsets are UTF-16 units.</summary>
public sealed class FoldedText
{
    private readonly int[] starts;
    private readonly int[] ends;
    private readonly int originalLength;

    internal FoldedText(FoldLevel level, string value, int[] starts, int[] ends, int originalLength)
    {
        Level = level;
        Value = value;
        this.starts = starts;
        this.ends = ends;
        this.originalLength = originalLength;
    }

    /// <summary>The level it was folded at.</summary>
    public FoldLevel Level { get; }

    /// <summary>The folded characters.</summary>
    public string Value { get; }

    /// <summary>The offset in the original of the character at <paramref name="offset"/>; the length of the original at the end.</summary>
    public int OriginalStart(int offset) => offset == Value.Length ? originalLength : starts[offset];

    /// <summary>
    /// The offset in the original at which the character before <paramref name="offset"/> ends: after the marks that the fold took away
    /// from it; 0 at the very start.
    /// </summary>
    public int OriginalEnd(int offset) => offset == 0 ? 0 : ends[offset - 1];

    /// <summary>True when nothing before <paramref name="offset"/> was made of the same original characters as what follows it.</summary>
    public bool IsWhole(int offset) => offset == 0 || offset == Value.Length || starts[offset - 1] != starts[offset];
}
