using StaticEdition.Model.Matching;

namespace StaticEdition.Rendering.Shared;

/// <summary>A form in its context. The three passages are together without a gap.</summary>
/// <param name="Place">The place with its address.</param>
/// <param name="Before">Some words before it, or null at the start of a segment.</param>
/// <param name="Form">The form as it is printed there.</param>
/// <param name="After">Some words after it, or null at the end of a segment.</param>
public sealed record ContextLine(NamedLink Place, Passage? Before, Passage Form, Passage? After);

/// <summary>Cuts forms with their context, for entries and the concordance.</summary>
internal static class ContextLines
{
    /// <summary>The number of words shown on either side.</summary>
    private const int ContextWords = 8;

    /// <summary>The line of an occurrence, or null where its words may not be shown.</summary>
    public static ContextLine? Cut(PageDraft draft, Occurrence occurrence)
    {
        var lookup = draft.Lookup;
        var segment = lookup.Edition.Index.GetSegment(occurrence.Segment);
        if (lookup.Published.EnclosingRange(segment, occurrence.Start, occurrence.End) is not { } range)
        {
            return null;
        }

        var words = lookup.Words.WordsOf(segment);
        var first = lookup.Words.IndexAt(segment, occurrence.Start);
        var after = lookup.Words.IndexAt(segment, occurrence.End);
        var from = Math.Max(range.Start, first > ContextWords ? words[first - ContextWords].Printed.Start : 0);
        var to = Math.Min(range.End, after + ContextWords < words.Length ? words[after + ContextWords].Printed.Start : segment.Content.Length);
        return new ContextLine(
            draft.Links.LinkTo(segment),
            from < occurrence.Start ? lookup.Passages.CutPassage(segment, from, occurrence.Start) : null,
            lookup.Passages.CutPassage(segment, occurrence.Start, occurrence.End),
            occurrence.End < to ? lookup.Passages.CutPassage(segment, occurrence.End, to) : null);
    }
}
