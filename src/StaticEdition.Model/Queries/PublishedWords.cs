namespace StaticEdition.Model.Queries;

/// <summary>
/// The words that may be published: all words of a text that is published in full, and of any other the words that testimonies and dated
/// events quote.
/// </summary>
public sealed class PublishedWords
{
    private readonly Dictionary<Address, ImmutableArray<TextRange>> quoted;
    private readonly Edition edition;

    /// <summary>Collects the quoted ranges.</summary>
    public PublishedWords(Edition edition)
    {
        this.edition = edition;
        var testimonies = edition.Voices.SelectMany(voice => voice.Testimonies).Select(testimony => testimony.Source);
        var citations = edition.Chronology.SelectMany(item => item.Citations);
        quoted = testimonies.Concat(citations)
            .Where(anchor => !IsFull(anchor.Segment.Text))
            .GroupBy(anchor => anchor.Segment)
            .ToDictionary(group => group.Key, JoinRanges);
    }

    /// <summary>The published ranges of a segment in order; they do not touch. One range for a segment that is published in full.</summary>
    public ImmutableArray<TextRange> RangesOf(Segment segment) =>
        IsFull(segment.Address.Text) ? [new TextRange(0, segment.Content.Length)] : quoted.GetValueOrDefault(segment.Address, []);

    /// <summary>The published range that contains all of a range, or null.</summary>
    public TextRange? EnclosingRange(Segment segment, int start, int end)
    {
        foreach (var range in RangesOf(segment))
        {
            if (range.Start <= start && end <= range.End)
            {
                return range;
            }
        }

        return null;
    }

    private bool IsFull(Id text) => edition.Index.GetText(text).Publish == Publication.Full;

    private static ImmutableArray<TextRange> JoinRanges(IEnumerable<Anchor> anchors)
    {
        var ranges = new List<TextRange>();
        foreach (var anchor in anchors.OrderBy(anchor => anchor.Start).ThenBy(anchor => anchor.End))
        {
            if (ranges.Count > 0 && anchor.Start <= ranges[^1].End)
            {
                ranges[^1] = ranges[^1] with { End = Math.Max(ranges[^1].End, anchor.End) };
            }
            else
            {
                ranges.Add(anchor.Range);
            }
        }

        return [.. ranges];
    }
}
