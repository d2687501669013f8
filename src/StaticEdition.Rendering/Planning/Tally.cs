namespace StaticEdition.Rendering;

/// <summary>What an edition holds, counted.</summary>
internal static class Tally
{
    /// <summary>How many records of each kind.</summary>
    public static Counts Of(Edition edition) => new(
        edition.Texts.Sum(text => text.Segments.Length),
        edition.Pairings.Count(pairing => !pairing.IsSilence),
        edition.Pairings.Count(pairing => pairing.IsSilence),
        edition.Pairings.Sum(pairing => pairing.Changes.Length),
        edition.Notes.Length,
        edition.Voices.Length,
        edition.Voices.Sum(voice => voice.Testimonies.Length),
        edition.Entries.Length,
        Interventions(edition).Count());

    /// <summary>The recorded interventions, text by text.</summary>
    public static IEnumerable<Intervention> Interventions(Edition edition) =>
        edition.Texts.SelectMany(text => text.Witness.Lines).SelectMany(line => line.Pieces)
            .Select(piece => piece.Intervention).OfType<Intervention>().DistinctBy(intervention => intervention.Id);

    /// <summary>How many records have been read by a second person.</summary>
    public static ImmutableArray<ReviewCount> Reviews(Edition edition) =>
    [
        Review(RecordKind.Pairings, edition.Pairings.Where(pairing => !pairing.IsSilence).Select(pairing => pairing.Responsibility)),
        Review(RecordKind.Silences, edition.Pairings.Where(pairing => pairing.IsSilence).Select(pairing => pairing.Responsibility)),
        Review(RecordKind.Notes, edition.Notes.Select(note => note.Responsibility)),
        Review(RecordKind.Testimonies, Testimonies(edition).Select(testimony => testimony.Responsibility)),
    ];

    /// <summary>How many quoted words were found in which way; whole segments are not counted.</summary>
    public static ImmutableArray<(Match Match, int Count)> Matches(Edition edition)
    {
        var anchors = edition.Pairings.SelectMany(pairing => pairing.Members.Concat(pairing.Changes.SelectMany(change => change.Sides)))
            .Concat(edition.Notes.SelectMany(note => note.Targets).Select(target => target.Anchor).OfType<Anchor>())
            .Concat(Testimonies(edition).SelectMany(testimony => testimony.Targets.Prepend(testimony.Source)))
            .Concat(edition.Chronology.SelectMany(item => item.Citations))
            .Where(anchor => !anchor.IsWholeSegment).CountBy(anchor => anchor.Match).ToDictionary();
        return [.. Enum.GetValues<Match>().Select(match => (match, anchors.GetValueOrDefault(match)))];
    }

    /// <summary>The records that lack an interface language, by kind, in the order of the edition.</summary>
    public static IEnumerable<MissingLanguage> Missing(Edition edition) =>
        from record in Worded(edition)
        from language in edition.Languages.Except(record.Languages)
        where language != record.Own
        orderby record.Kind
        select new MissingLanguage(record.Kind, language, record.Span);

    private readonly record struct WordedRecord(RecordKind Kind, IEnumerable<Language> Languages, SourceSpan Span, Language? Own = null);

    // A rendering is not asked for in the language of what it renders.
    private static IEnumerable<WordedRecord> Worded(Edition edition) =>
    [
        .. edition.Pairings.Select(pairing => new WordedRecord(
            pairing.IsSilence ? RecordKind.Silences : RecordKind.Pairings, pairing.Comment.Languages, pairing.Span)),
        .. edition.Notes.Select(note => new WordedRecord(RecordKind.Notes, note.Body.Languages, note.Span)),
        .. edition.Voices.SelectMany(voice => voice.Testimonies.Select(testimony =>
            new WordedRecord(RecordKind.Testimonies, testimony.Rendering.Languages, testimony.Span, voice.Language))),
        .. edition.Entries.Select(entry => new WordedRecord(RecordKind.Entries, entry.Name.Languages, entry.Span)),
        .. Interventions(edition).Select(mended => new WordedRecord(RecordKind.Interventions, mended.Comment.Languages, mended.Span)),
        .. edition.Texts.SelectMany(text => text.Segments.Select(segment =>
            new WordedRecord(RecordKind.Renderings, segment.Renderings.Languages, segment.Span, text.Language))),
        .. edition.Chronology.Select(item => new WordedRecord(RecordKind.Chronology, item.Body.Languages, item.Span)),
    ];

    private static IEnumerable<Testimony> Testimonies(Edition edition) => edition.Voices.SelectMany(voice => voice.Testimonies);

    private static ReviewCount Review(RecordKind kind, IEnumerable<Responsibility> records)
    {
        var byStatus = records.CountBy(record => record.Status).ToDictionary();
        return new ReviewCount(
            kind, byStatus.Values.Sum(), byStatus.GetValueOrDefault(RecordStatus.Reviewed), byStatus.GetValueOrDefault(RecordStatus.Draft));
    }
}
