namespace StaticEdition.Rendering;

/// <summary>The markers of a segment's notes, testimonies and mended places, and the bodies they lead to.</summary>
internal static class Footnotes
{
    /// <summary>
    /// The marks of all notes, testimonies and mended places of a segment, in the order of their markers at one place: letters,
    /// numbers, sigla. Each call gives out new markers; those that do not end in a part are not given out.
    /// </summary>
    /// <param name="draft">The page.</param>
    /// <param name="segment">The segment.</param>
    /// <param name="side">The side of the page that holds its bodies.</param>
    /// <param name="home">The page that holds them.</param>
    /// <param name="start">UTF-16 offset of the first character shown.</param>
    /// <param name="end">The offset after the last.</param>
    public static IEnumerable<Mark<Sign>> Marks(this PageDraft draft, Segment segment, char side, Route home, int start, int end)
    {
        bool IsShown(int from, int to) => to <= end && (to > start || from == start);
        var index = draft.Edition.Index;
        foreach (var mended in segment.Interventions.Where(mended => IsShown(mended.Start, mended.End)))
        {
            var body = HtmlIds.Apparatus(side, segment.Id, mended.Letter);
            var sign = new ApparatusSign(mended.Letter, mended, draft.Markers.New(body), draft.Links.To(home, body));
            yield return new(mended.Start, mended.End, sign);
        }

        foreach (var (note, target) in index.NotesOf(segment.Address))
        {
            if (target.Anchor is { } words && IsShown(words.Start, words.End))
            {
                var body = HtmlIds.Note(side, segment.Id, target.Number);
                var sign = new NoteSign(target.Number, note, draft.Markers.New(body), draft.Links.To(home, body));
                yield return new(words.Start, words.End, sign);
            }
        }

        foreach (var mark in draft.Heard(segment, side, home, IsShown))
        {
            yield return mark;
        }
    }

    // A voice that says several things of words with one end has one marker there; the bodies stand one under the other.
    private static IEnumerable<Mark<Sign>> Heard(
        this PageDraft draft, Segment segment, char side, Route home, Func<int, int, bool> isShown)
    {
        var given = new Dictionary<(Id Voice, int End), string>();
        var ordinal = 0;
        foreach (var (voice, testimony, target) in draft.Edition.Index.TestimoniesOf(segment.Address))
        {
            ordinal++;
            if (!isShown(target.Start, target.End))
            {
                continue;
            }

            var body = HtmlIds.Testimony(side, segment.Id, ordinal);
            if (given.TryGetValue((voice.Id, target.End), out var marker))
            {
                draft.Markers.Share(marker, body);
                continue;
            }

            marker = draft.Markers.New(body);
            given.Add((voice.Id, target.End), marker);
            yield return new(target.Start, target.End, new TestimonySign(voice, testimony, marker, draft.Links.To(home, body)));
        }
    }

    /// <summary>The marks of a whole segment whose bodies stand on the page itself.</summary>
    public static IEnumerable<Mark<Sign>> Marks(this PageDraft draft, Segment segment, char side) =>
        draft.Marks(segment, side, draft.Route, 0, segment.Content.Length);

    /// <summary>What is at hand about a segment.</summary>
    public static Dossier Dossier(this PageDraft draft, Segment segment, char side)
    {
        var index = draft.Edition.Index;
        var name = draft.Lookup.Names.Of(segment);
        var alone = new TextRoute(segment.Address.Text, draft.Lookup.Stretches.Of(segment.Address).Part);
        return new Dossier
        {
            Segment = segment,
            Name = name,
            HtmlId = HtmlIds.Dossier(side, segment.Id),
            Apparatus = [.. segment.Interventions.Select(mended => draft.Body(segment, side, mended))],
            Notes = [.. index.NotesOf(segment.Address).Select(pair =>
                draft.Body(pair.Note, pair.Target, HtmlIds.Note(side, segment.Id, pair.Target.Number)))],
            Testimonies = [.. index.TestimoniesOf(segment.Address).Select((heard, i) =>
                draft.Body(heard.Voice, heard.Testimony, heard.Target, HtmlIds.Testimony(side, segment.Id, i + 1)))],
            Terms = [.. index.EntriesOf(segment.Address).OrderBy(pair => pair.Occurrence.Start).Select(pair => pair.Entry.Reference)
                .Distinct().Select(draft.Links.Link)],
            Pairings = [.. index.PairingsOf(segment.Address).Select(pairing => draft.Links.Link(new PairingReference(pairing.Id)))],
            Citation = draft.Site.Citations.Of(new PlaceReference(segment.Address)),
            CitingId = HtmlIds.Citing(side, segment.Id),
            CitedAlone = alone != draft.Route && draft.Site.Exists(alone) ? draft.Links.To(alone, HtmlIds.Citing(HtmlIds.Lead, segment.Id)) : null,
            Suggestion = new Suggestion(segment.Address.ToString(), draft.Site),
        };
    }

    /// <summary>The body of a note.</summary>
    public static NoteBody Body(this PageDraft draft, Note note, NoteTarget target, string id) => new(
        target.Number,
        note,
        draft.Edition.Vocabularies.NoteKinds.GetValueOrDefault(note.Kind),
        draft.Lemma(target),
        [.. note.Targets.Where(other => other != target).Select(draft.Links.Link)],
        draft.Lookup.Person(note.Responsibility.By),
        id,
        draft.Markers.Of(id));

    /// <summary>The words a note stands on, or null: a whole segment, a pairing, or words that may not be shown.</summary>
    public static Passage? Lemma(this PageDraft draft, NoteTarget target) =>
        target.Anchor is { IsWholeSegment: false } words
        && draft.Lookup.Published.EnclosingRange(draft.Edition.Index.Segment(words.Segment), words.Start, words.End) is not null
            ? draft.Lookup.Words(words) : null;

    private static ApparatusBody Body(this PageDraft draft, Segment segment, char side, AppliedIntervention mended)
    {
        var id = HtmlIds.Apparatus(side, segment.Id, mended.Letter);
        var captured = new CapturedRoute(segment.Address.Text, draft.Lookup.Stretches.Of(segment.Address).Part);
        var href = draft.Site.Exists(captured) ? draft.Links.To(captured, HtmlIds.Line(mended.Intervention.Line)) : null;
        return new ApparatusBody(mended.Letter, mended.Intervention, href, id, draft.Markers.Of(id));
    }

    private static TestimonyBody Body(this PageDraft draft, Voice voice, Testimony testimony, Anchor target, string id) => new(
        voice,
        testimony,
        draft.Lookup.Words(testimony.Source),
        target.IsWholeSegment ? null : draft.Lookup.Words(target),
        draft.Links.To(new VoiceRoute(voice.Id), HtmlIds.VoiceTestimony(testimony.Id)),
        id,
        draft.Markers.Of(id));
}
