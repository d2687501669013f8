namespace StaticEdition.Model;

/// <summary>A range of a text in UTF-16 units.</summary>
/// <param name="Start">The offset of the first character.</param>
/// <param name="End">The offset after the last character; equal to <paramref name="Start"/> for an empty range.</param>
public readonly record struct TextRange(int Start, int End)
{
    /// <summary>Number of UTF-16 units.</summary>
    public int Length => End - Start;

    /// <summary>The part that both ranges have, or null where they have none.</summary>
    public TextRange? Intersect(TextRange other)
    {
        var (start, end) = (Math.Max(Start, other.Start), Math.Min(End, other.End));
        return start < end ? new TextRange(start, end) : null;
    }
}
