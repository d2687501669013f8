namespace StaticEdition.Rendering;

/// <summary>Forms in their context, for entries and the concordance.</summary>
internal static class Contexts
{
    private const int WordsAround = 8;

    /// <summary>A line for an occurrence, or null where its words may not be shown.</summary>
    public static ContextLine? Context(this PageDraft draft, Occurrence occurrence)
    {
        var facts = draft.Facts;
        var segment = facts.Edition.Index.Segment(occurrence.Segment);
        if (facts.Published.Around(segment, occurrence.Start, occurrence.End) is not { } range)
        {
            return null;
        }

        var starts = facts.Words.Starts(segment);
        var first = First(starts, occurrence.Start);
        var after = First(starts, occurrence.End);
        var from = Math.Max(range.Start, first > WordsAround ? starts[first - WordsAround] : 0);
        var to = Math.Min(range.End, after + WordsAround < starts.Length ? starts[after + WordsAround] : segment.Content.Length);
        return new ContextLine(
            draft.Link(segment),
            from < occurrence.Start ? facts.Part(segment, from, occurrence.Start) : null,
            facts.Part(segment, occurrence.Start, occurrence.End),
            occurrence.End < to ? facts.Part(segment, occurrence.End, to) : null);
    }

    private static int First(ImmutableArray<int> sorted, int value)
    {
        var at = sorted.AsSpan().BinarySearch(value);
        return at < 0 ? ~at : at;
    }
}
