namespace StaticEdition.Rendering;

/// <summary>The index of voices, and a page for each.</summary>
internal sealed class VoicePages(EditionFacts facts) : PageFamily(facts)
{
    private static readonly SitePage Voices = new(PageKind.Voices);

    /// <inheritdoc/>
    public override IEnumerable<SitePage> Pages =>
        Edition.Voices.IsEmpty ? [] : Edition.Voices.Select(voice => SitePage.Voice(voice.Id)).Prepend(Voices);

    /// <inheritdoc/>
    public override Page Plan(PageDraft draft) =>
        draft.Self.Item is { } item ? VoicePage(draft, Facts.VoiceOf(Id.Of(item))) : Index(draft);

    private VoicesPage Index(PageDraft draft) => new()
    {
        Site = draft.Site,
        Self = draft.Self,
        Language = draft.Language,
        Name = draft.Site.NameOf(draft.Self),
        Trail = [SitePage.Home],
        Voices = [.. Edition.Voices.Select(voice => new VoiceLine(
            voice,
            draft.To(SitePage.Voice(voice.Id)),
            voice.Testimonies.Length))],
    };

    private VoicePage VoicePage(PageDraft draft, Voice voice)
    {
        var text = Edition.Index.Text(voice.Text);
        var at = Edition.Voices.IndexOf(voice);
        var entry = voice.Speaker.Entry is { } reference && draft.Site.Exists(SitePage.Entry(reference)) ? reference : null;
        return new VoicePage
        {
            Site = draft.Site,
            Self = draft.Self,
            Language = draft.Language,
            Name = draft.Site.NameOf(draft.Self),
            Trail = [SitePage.Home, Voices],
            Previous = at > 0 ? SitePage.Voice(Edition.Voices[at - 1].Id) : null,
            Next = at + 1 < Edition.Voices.Length ? SitePage.Voice(Edition.Voices[at + 1].Id) : null,
            Voice = voice,
            Text = text,
            Speaker = entry is null ? null : draft.Link(entry),
            IsFull = TextPages.IsShown(text),
            TextAlone = TextPages.IsShown(text) ? SitePage.Text(text.Id) : null,
            Rows = [.. text.Segments.Where(segment => !Facts.Published.Of(segment).IsEmpty).Select(segment => Row(draft, voice, segment))],
            Citation = draft.Site.Citations.Of(new VoiceReference(voice.Id)),
        };
    }

    private VoiceRow Row(PageDraft draft, Voice voice, Segment segment)
    {
        var isFull = TextPages.IsShown(Facts.TextOf(segment));
        var numbered = voice.Testimonies.Select((testimony, i) => (Testimony: testimony, Number: i + 1))
            .Where(spoken => spoken.Testimony.Source.Segment == segment.Address).ToList();
        List<Mark<Sign>> sources = [.. numbered.Select(spoken => Source(draft, spoken.Testimony, spoken.Number))];
        return new VoiceRow(
            segment,
            Facts.Names.Of(segment),
            HtmlIds.Segment(HtmlIds.Lead, segment.Id.Value),
            [.. Facts.Published.Of(segment).Select(range => Facts.Part(segment, range.Start, range.End,
                [.. sources, .. isFull ? [] : draft.Marks(segment, HtmlIds.Lead, draft.Self, range.Start, range.End)]))],
            isFull ? segment.Renderings : Localized<string>.Empty,
            [.. numbered.Select(spoken => Testimony(draft, voice, spoken.Testimony, spoken.Number))],
            isFull ? null : draft.Dossier(segment, HtmlIds.Lead));
    }

    private static Mark<Sign> Source(PageDraft draft, Testimony testimony, int number)
    {
        var body = HtmlIds.VoiceTestimony(testimony.Id);
        return new(testimony.Source.Start, testimony.Source.End, new SourceSign(testimony, number, draft.Markers.New(body), '#' + body));
    }

    private VoiceTestimony Testimony(PageDraft draft, Voice voice, Testimony testimony, int number)
    {
        var id = HtmlIds.VoiceTestimony(testimony.Id);
        return new VoiceTestimony(
            number,
            id,
            testimony,
            Facts.Words(testimony.Source),
            [.. testimony.Targets.Select(target => Target(draft, target))],
            draft.Markers.Of(id),
            draft.Site.Citations.Of(new VoiceReference(voice.Id, testimony.Id)));
    }

    private PlacedWords Target(PageDraft draft, Anchor target)
    {
        var segment = Edition.Index.Segment(target.Segment);
        return new PlacedWords(Facts.Names.Of(segment), draft.To(segment.Address), [Facts.Words(target)])
        {
            Renderings = target.IsWholeSegment ? segment.Renderings : Localized<string>.Empty,
        };
    }
}
