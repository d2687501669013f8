namespace StaticEdition.Checking.Proof;

/// <summary>The segments that are whole in what some pages show: in one piece, or in pieces that together leave nothing out.</summary>
internal sealed class ShownSegments(IEnumerable<ShownWords> shown)
{
    private readonly ILookup<string, ShownWords> shown = shown.ToLookup(words => words.Address, StringComparer.Ordinal);

    /// <summary>True where every code point of the segment is shown.</summary>
    public bool IsWhole(ProvedSegment segment)
    {
        var reached = 0;
        foreach (var words in shown[segment.Address].OrderBy(words => words.Start))
        {
            if (words.Start > reached)
            {
                return false;
            }

            reached = Math.Max(reached, words.End);
        }

        return reached >= segment.Length;
    }
}
