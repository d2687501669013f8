namespace StaticEdition.Rendering;

/// <summary>Forms in their context, for entries and the concordance.</summary>
internal static class Contexts
{
    private const int WordsAround = 8;

    /// <summary>A line for an occurrence, or null where its words may not be shown.</summary>
    public static ContextLine? Context(this PageDraft draft, Occurrence occurrence)
    {
        var facts = draft.Lookup;
        var segment = facts.Edition.Index.Segment(occurrence.Segment);
        if (facts.Published.EnclosingRange(segment, occurrence.Start, occurrence.End) is not { } range)
        {
            return null;
        }

        var words = facts.Words.In(segment);
        var first = facts.Words.IndexAt(segment, occurrence.Start);
        var after = facts.Words.IndexAt(segment, occurrence.End);
        var from = Math.Max(range.Start, first > WordsAround ? words[first - WordsAround].Printed.Start : 0);
        var to = Math.Min(range.End, after + WordsAround < words.Length ? words[after + WordsAround].Printed.Start : segment.Content.Length);
        return new ContextLine(
            draft.Links.Link(segment),
            from < occurrence.Start ? facts.Part(segment, from, occurrence.Start) : null,
            facts.Part(segment, occurrence.Start, occurrence.End),
            occurrence.End < to ? facts.Part(segment, occurrence.End, to) : null);
    }
}
