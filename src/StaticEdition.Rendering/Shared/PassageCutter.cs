using System.Globalization;
using StaticEdition.Model.Matching;

namespace StaticEdition.Rendering.Shared;

/// <summary>Cuts words of segments into passages.</summary>
internal sealed class PassageCutter(EditionLookup lookup)
{
    /// <summary>A whole segment with marks on it.</summary>
    public Passage CutWhole(Segment segment, params IEnumerable<Mark<Annotation>> marks) =>
        CutPassage(segment, 0, segment.Content.Length, marks);

    /// <summary>The words of an anchor, without marks.</summary>
    public Passage CutPassage(Anchor anchor) =>
        CutPassage(lookup.Edition.Index.GetSegment(anchor.Segment), anchor.Start, anchor.End);

    /// <summary>A part of a segment with those marks that end in it.</summary>
    /// <param name="segment">The segment.</param>
    /// <param name="start">UTF-16 offset of the first character.</param>
    /// <param name="end">The offset after the last.</param>
    /// <param name="marks">Marks by their place in the whole segment, in the order in which they are to be shown.</param>
    public Passage CutPassage(Segment segment, int start, int end, params IEnumerable<Mark<Annotation>> marks)
    {
        var words = start == 0 && end == segment.Content.Length ? segment.Content : segment.Content[start..end];
        var within = marks.Where(mark => mark.End <= end && (mark.End > start || mark.Start == start))
            .Select(mark => mark with { Start = Math.Max(mark.Start, start) - start, End = mark.End - start }).ToList();
        return new Passage
        {
            Segment = segment,
            Language = lookup.TextOf(segment).Language,
            Start = start,
            End = end,
            Runs = within.Count == 0
                ? [new TextRun<Annotation>(words, start, [], [])]
                : [.. TextRuns.CutRuns(words, within).Select(run => ShiftBy(run, start))],
            DataRange = start == 0 && end == segment.Content.Length ? null : DataRangeOf(segment.Content, start, end),
        };
    }

    private static TextRun<Annotation> ShiftBy(TextRun<Annotation> run, int by) => by == 0 ? run : new TextRun<Annotation>(
        run.Content, run.Start + by, ShiftBy(run.Covering, by), ShiftBy(run.Ending, by));

    private static ImmutableArray<Mark<Annotation>> ShiftBy(ImmutableArray<Mark<Annotation>> marks, int by) =>
        [.. marks.Select(mark => mark with { Start = mark.Start + by, End = mark.End + by })];

    private static string DataRangeOf(string content, int start, int end)
    {
        var first = CodePoints(content.AsSpan(0, start));
        var after = first + CodePoints(content.AsSpan(start, end - start));
        return string.Create(CultureInfo.InvariantCulture, $"{first}-{after}");
    }

    private static int CodePoints(ReadOnlySpan<char> text)
    {
        var count = text.Length;
        foreach (var character in text)
        {
            count -= char.IsLowSurrogate(character) ? 1 : 0;
        }

        return count;
    }
}
