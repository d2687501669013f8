namespace StaticEdition.Model;

/// <summary>
/// The words that may be published: all of a text that is published in full, of any other only what testimonies and dated events quote.
/// </summary>
public sealed class PublishedWords
{
    private readonly Dictionary<Address, ImmutableArray<(int Start, int End)>> quoted;
    private readonly Edition edition;

    /// <summary>Collects what is quoted.</summary>
    public PublishedWords(Edition edition)
    {
        this.edition = edition;
        var testimonies = edition.Voices.SelectMany(voice => voice.Testimonies).Select(testimony => testimony.Source);
        var citations = edition.Chronology.SelectMany(item => item.Citations);
        quoted = testimonies.Concat(citations)
            .Where(anchor => !IsFull(anchor.Segment.Text))
            .GroupBy(anchor => anchor.Segment)
            .ToDictionary(group => group.Key, Joined);
    }

    /// <summary>The published stretches of a segment, apart from one another and in order; one whole stretch where all of it is.</summary>
    public ImmutableArray<(int Start, int End)> Of(Segment segment) =>
        IsFull(segment.Address.Text) ? [(0, segment.Content.Length)] : quoted.GetValueOrDefault(segment.Address, []);

    /// <summary>The published stretch that holds a range whole, or null.</summary>
    public (int Start, int End)? Around(Segment segment, int start, int end)
    {
        foreach (var stretch in Of(segment))
        {
            if (stretch.Start <= start && end <= stretch.End)
            {
                return stretch;
            }
        }

        return null;
    }

    private bool IsFull(Id text) => edition.Index.Text(text).Publish == Publication.Full;

    private static ImmutableArray<(int Start, int End)> Joined(IEnumerable<Anchor> anchors)
    {
        var stretches = new List<(int Start, int End)>();
        foreach (var anchor in anchors.OrderBy(anchor => anchor.Start).ThenBy(anchor => anchor.End))
        {
            if (stretches.Count > 0 && anchor.Start <= stretches[^1].End)
            {
                stretches[^1] = (stretches[^1].Start, Math.Max(stretches[^1].End, anchor.End));
            }
            else
            {
                stretches.Add((anchor.Start, anchor.End));
            }
        }

        return [.. stretches];
    }
}
