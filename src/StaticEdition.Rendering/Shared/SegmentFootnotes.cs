using StaticEdition.Model.Matching;
using StaticEdition.Rendering.Pages;
using StaticEdition.Wording.Citations;
using StaticEdition.Wording.Names;

namespace StaticEdition.Rendering.Shared;

/// <summary>Plans the panel of a segment, and the footnotes in it.</summary>
internal sealed class SegmentFootnotes(PageDraft draft)
{
    /// <summary>The panel of a segment.</summary>
    public SegmentPanel PanelOf(Segment segment, char side)
    {
        var index = draft.Edition.Index;
        var alone = new TextRoute(segment.Address.Text, draft.Lookup.TextParts.PartsOf(segment.Address).Part);
        return new SegmentPanel
        {
            Segment = segment,
            Language = draft.Lookup.TextOf(segment).Language,
            Name = draft.Lookup.Names.ForPlace(segment),
            HtmlId = HtmlIds.ForPanel(side, segment.Id),
            Apparatus = [.. segment.Interventions.Select(applied => ApparatusFootnote(segment, side, applied))],
            Notes = [.. index.NotesOf(segment.Address).Select(pair =>
                NoteFootnote(pair.Note, pair.Target, HtmlIds.ForNote(side, segment.Id, pair.Target.Number)))],
            Testimonies = TestimonyFootnotes(segment, side),
            Terms = [.. index.EntriesOf(segment.Address).OrderBy(pair => pair.Occurrence.Start).Select(pair => pair.Entry.Reference)
                .Distinct().Select(draft.Links.LinkTo)],
            Pairings = [.. index.PairingsOf(segment.Address).Select(pairing => draft.Links.LinkTo(new PairingReference(pairing.Id)))],
            Citation = draft.Site.Citations.ForTarget(new PlaceReference(segment.Address)),
            CitingId = HtmlIds.ForCitation(side, segment.Id),
            CitedAlone = alone != draft.Route && draft.Site.HasPage(alone)
                ? draft.Links.HrefTo(alone, HtmlIds.ForCitation(HtmlIds.Lead, segment.Id)) : null,
            Suggestion = new Suggestion(segment.Address.ToString(), draft.Site),
        };
    }

    /// <summary>The footnote of a note on one of its targets.</summary>
    public NoteFootnote NoteFootnote(Note note, NoteTarget target, string id) => new(
        target.Number,
        note,
        draft.Edition.Vocabularies.NoteKinds.GetValueOrDefault(note.Kind),
        LemmaOf(target),
        [.. note.Targets.Where(other => other != target).Select(draft.Links.LinkTo)],
        draft.Lookup.PersonOrNull(note.Responsibility.By),
        id);

    /// <summary>The words that a note is on, or null: a whole segment, a pairing, or words that may not be shown.</summary>
    public Passage? LemmaOf(NoteTarget target) =>
        target.Anchor is { IsWholeSegment: false } words
        && draft.Lookup.Published.EnclosingRange(draft.Edition.Index.GetSegment(words.Segment), words.Start, words.End) is not null
            ? draft.Lookup.Passages.CutPassage(words) : null;

    private ApparatusFootnote ApparatusFootnote(Segment segment, char side, AppliedIntervention applied)
    {
        var captured = new CapturedRoute(segment.Address.Text, draft.Lookup.TextParts.PartsOf(segment.Address).Part);
        var href = draft.Site.HasPage(captured) ? draft.Links.HrefTo(captured, HtmlIds.ForLine(applied.Intervention.Line)) : null;
        return new ApparatusFootnote(applied.Letter, applied.Intervention, href, HtmlIds.ForIntervention(side, segment.Id, applied.Letter));
    }

    // What a voice says once about several words of a segment is one footnote.
    private ImmutableArray<TestimonyFootnote> TestimonyFootnotes(Segment segment, char side) =>
    [
        .. draft.Edition.Index.TestimoniesOf(segment.Address)
            .Select((heard, i) => (heard.Voice, heard.Testimony, Target: new TestimonyTarget(
                HtmlIds.ForTestimony(side, segment.Id, i + 1),
                heard.Target.IsWholeSegment ? null : draft.Lookup.Passages.CutPassage(heard.Target))))
            .GroupBy(heard => (heard.Voice.Id, heard.Testimony.Id))
            .Select(group => new TestimonyFootnote(
                group.First().Voice,
                group.First().Testimony,
                draft.Lookup.Passages.CutPassage(group.First().Testimony.Source),
                [.. group.Select(heard => heard.Target)],
                draft.Links.HrefTo(new VoiceRoute(group.Key.Item1), HtmlIds.VoiceTestimony(group.Key.Item2)))),
    ];
}
