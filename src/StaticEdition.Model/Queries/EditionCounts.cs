namespace StaticEdition.Model.Queries;

/// <summary>The number of records of each kind in an edition; all 0 where there is none.</summary>
public sealed record EditionCounts
{
    /// <summary>Texts.</summary>
    public int Texts { get; init; }

    /// <summary>Segments of all texts.</summary>
    public int Segments { get; init; }

    /// <summary>Recorded differences between witnesses and texts.</summary>
    public int Interventions { get; init; }

    /// <summary>Pairings with two sides.</summary>
    public int Pairings { get; init; }

    /// <summary>Pairings whose words have no counterpart.</summary>
    public int Silences { get; init; }

    /// <summary>Changes of all pairings.</summary>
    public int Changes { get; init; }

    /// <summary>Notes.</summary>
    public int Notes { get; init; }

    /// <summary>Voices.</summary>
    public int Voices { get; init; }

    /// <summary>Testimonies of all voices.</summary>
    public int Testimonies { get; init; }

    /// <summary>Entries.</summary>
    public int Entries { get; init; }

    /// <summary>Dated events.</summary>
    public int Chronology { get; init; }

    /// <summary>Counts the records of an edition.</summary>
    public static EditionCounts CountIn(Edition edition) => new()
    {
        Texts = edition.Texts.Length,
        Segments = edition.Texts.Sum(text => text.Segments.Length),
        Interventions = edition.Texts.Sum(text => text.Witness.Interventions.Count()),
        Pairings = edition.Pairings.Count(pairing => !pairing.IsSilence),
        Silences = edition.Pairings.Count(pairing => pairing.IsSilence),
        Changes = edition.Pairings.Sum(pairing => pairing.Changes.Length),
        Notes = edition.Notes.Length,
        Voices = edition.Voices.Length,
        Testimonies = edition.Testimonies.Count(),
        Entries = edition.Entries.Length,
        Chronology = edition.Chronology.Length,
    };
}

/// <summary>The number of anchors that were found in one way.</summary>
/// <param name="Match">The way in which they were found.</param>
/// <param name="Count">The number of anchors.</param>
public readonly record struct MatchCount(MatchKind Match, int Count)
{
    /// <summary>A count for each way, in the order of the ways. Anchors of whole segments quote nothing and are not counted.</summary>
    public static ImmutableArray<MatchCount> PerKind(Edition edition)
    {
        var anchors = edition.Pairings.SelectMany(pairing => pairing.Members.Concat(pairing.Changes.SelectMany(change => change.Sides)))
            .Concat(edition.Notes.SelectMany(note => note.Targets).Select(target => target.Anchor).OfType<Anchor>())
            .Concat(edition.Testimonies.SelectMany(testimony => testimony.Targets.Prepend(testimony.Source)))
            .Concat(edition.Chronology.SelectMany(item => item.Citations))
            .Where(anchor => !anchor.IsWholeSegment).CountBy(anchor => anchor.Match).ToDictionary();
        return [.. Enum.GetValues<MatchKind>().Select(match => new MatchCount(match, anchors.GetValueOrDefault(match)))];
    }
}
