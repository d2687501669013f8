using System.Globalization;

namespace StaticEdition.Rendering;

/// <summary>Cuts words of segments into passages.</summary>
internal static class Passages
{
    /// <summary>A whole segment with marks on it.</summary>
    public static Passage Whole(this EditionLookup facts, Segment segment, params IEnumerable<Mark<Sign>> marks) =>
        facts.Part(segment, 0, segment.Content.Length, marks);

    /// <summary>The words of an anchor, without marks.</summary>
    public static Passage Words(this EditionLookup facts, Anchor anchor) =>
        facts.Part(facts.Edition.Index.Segment(anchor.Segment), anchor.Start, anchor.End);

    /// <summary>A part of a segment with those marks that end in it.</summary>
    /// <param name="facts">The edition.</param>
    /// <param name="segment">The segment.</param>
    /// <param name="start">UTF-16 offset of the first character.</param>
    /// <param name="end">The offset after the last.</param>
    /// <param name="marks">Marks by their place in the whole segment, in the order in which they are to be shown.</param>
    public static Passage Part(this EditionLookup facts, Segment segment, int start, int end, params IEnumerable<Mark<Sign>> marks)
    {
        var words = start == 0 && end == segment.Content.Length ? segment.Content : segment.Content[start..end];
        var within = marks.Where(mark => mark.End <= end && (mark.End > start || mark.Start == start))
            .Select(mark => mark with { Start = Math.Max(mark.Start, start) - start, End = mark.End - start }).ToList();
        return new Passage
        {
            Segment = segment,
            Language = facts.TextOf(segment).Language,
            Start = start,
            End = end,
            Runs = within.Count == 0
                ? [new TextRun<Sign>(words, start, [], [])]
                : [.. TextRuns.Cut(words, within).Select(run => Shift(run, start))],
            DataRange = start == 0 && end == segment.Content.Length ? null : Range(segment.Content, start, end),
        };
    }

    private static TextRun<Sign> Shift(TextRun<Sign> run, int by) => by == 0 ? run : new TextRun<Sign>(
        run.Content, run.Start + by, Shift(run.Covering, by), Shift(run.Ending, by));

    private static ImmutableArray<Mark<Sign>> Shift(ImmutableArray<Mark<Sign>> marks, int by) =>
        [.. marks.Select(mark => mark with { Start = mark.Start + by, End = mark.End + by })];

    private static string Range(string content, int start, int end)
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
