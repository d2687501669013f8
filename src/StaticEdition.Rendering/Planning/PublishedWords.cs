namespace StaticEdition.Rendering;

/// <summary>
/// Which words of a text may be shown: all, or (<c>publish: quotes</c>) only those that testimonies and dated events quote.
/// </summary>
internal sealed class PublishedWords
{
    private readonly Edition edition;
    private readonly ILookup<Address, (int Start, int End)> quoted;

    /// <summary>Collects what is quoted.</summary>
    public PublishedWords(Edition edition)
    {
        this.edition = edition;
        quoted = edition.Voices.SelectMany(voice => voice.Testimonies).Select(testimony => testimony.Source)
            .Concat(edition.Chronology.SelectMany(item => item.Citations))
            .Where(anchor => edition.Index.Text(anchor.Segment.Text).Publish == Publication.Quotes)
            .ToLookup(anchor => anchor.Segment, anchor => (anchor.Start, anchor.End));
    }

    /// <summary>The ranges of a segment that may be shown, in order and apart.</summary>
    public ImmutableArray<(int Start, int End)> Of(Segment segment)
    {
        if (edition.Index.Text(segment.Address.Text).Publish == Publication.Full)
        {
            return [(0, segment.Content.Length)];
        }

        var ranges = ImmutableArray.CreateBuilder<(int Start, int End)>();
        foreach (var (start, end) in quoted[segment.Address].Order())
        {
            if (ranges.Count > 0 && start <= ranges[^1].End)
            {
                ranges[^1] = (ranges[^1].Start, Math.Max(end, ranges[^1].End));
            }
            else
            {
                ranges.Add((start, end));
            }
        }

        return ranges.DrainToImmutable();
    }

    /// <summary>The range in which some words stand, or null where they may not be shown.</summary>
    public (int Start, int End)? Around(Segment segment, int start, int end)
    {
        foreach (var range in Of(segment))
        {
            if (range.Start <= start && end <= range.End)
            {
                return range;
            }
        }

        return null;
    }
}
