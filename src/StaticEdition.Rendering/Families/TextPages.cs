namespace StaticEdition.Rendering;

/// <summary>
/// Each text alone; for a long one contents and a page for each stretch. A text of which only quotations may be shown has none.
/// </summary>
internal sealed class TextPages(EditionFacts facts) : PageFamily(facts)
{
    /// <inheritdoc/>
    public override IEnumerable<SitePage> Pages =>
        from text in Edition.Texts
        where IsShown(text)
        from part in Parts(Facts, text)
        select SitePage.Text(text.Id, part);

    /// <summary>True where the text may be shown alone.</summary>
    public static bool IsShown(Text text) => text.Publish == Publication.Full || text.Role == TextRole.Instrument;

    /// <summary>The parts of a text's pages: none, or contents (null) and stretches.</summary>
    public static IEnumerable<string?> Parts(EditionFacts facts, Text text) =>
        facts.Stretches.IsSplit(text) ? facts.Stretches.Of(text).Select(stretch => stretch.Part).Prepend(null) : [null];

    /// <inheritdoc/>
    public override Page Plan(PageDraft draft)
    {
        var text = Edition.Index.Text(Id.Of(draft.Self.Item!));
        return draft.Self.Part is null && Facts.Stretches.IsSplit(text) ? Contents(draft, text) : Reading(draft, text);
    }

    /// <summary>The contents of a split text, as it is read or as captured.</summary>
    public static TextContentsPage Contents(PageDraft draft, Text text)
    {
        var kind = draft.Self.Kind;
        var other = draft.Self with { Kind = kind == PageKind.Text ? PageKind.Captured : PageKind.Text };
        return new TextContentsPage
        {
            Site = draft.Site,
            Self = draft.Self,
            Language = draft.Language,
            Name = draft.Site.NameOf(draft.Self),
            Trail = [SitePage.Home],
            Next = new SitePage(kind, text.Id.Value, draft.Facts.Stretches.Of(text)[0].Part),
            Text = text,
            IsCaptured = kind == PageKind.Captured,
            OtherView = draft.Site.Exists(other) ? other : null,
            Stretches = FacingPages.Lines(draft.Facts, text, part => new SitePage(kind, text.Id.Value, part)),
            Citation = draft.Site.Citations.Of(new PlaceReference(new Address(text.Id, null))),
        };
    }

    /// <summary>The pages before and after a stretch, and those above it.</summary>
    public static (SitePage? Previous, SitePage? Next, ImmutableArray<SitePage> Trail) Around(PageDraft draft, Text text)
    {
        var stretches = draft.Facts.Stretches.Of(text);
        if (stretches.Length == 1)
        {
            return (null, null, [SitePage.Home]);
        }

        var at = stretches.Select((stretch, i) => (stretch, i)).First(pair => pair.stretch.Part == draft.Self.Part).i;
        return (
            at > 0 ? draft.Self with { Part = stretches[at - 1].Part } : null,
            at + 1 < stretches.Length ? draft.Self with { Part = stretches[at + 1].Part } : null,
            [SitePage.Home, draft.Self with { Part = null }]);
    }

    private TextPage Reading(PageDraft draft, Text text)
    {
        var stretch = Facts.Stretches.Of(text).First(stretch => stretch.Part == draft.Self.Part);
        var sections = Sections.Of(text, stretch.Segments).ToList();
        var captured = SitePage.Captured(text.Id, stretch.Part);
        var (previous, next, trail) = Around(draft, text);
        return new TextPage
        {
            Site = draft.Site,
            Self = draft.Self,
            Language = draft.Language,
            Name = draft.Site.NameOf(draft.Self),
            Trail = trail,
            Previous = previous,
            Next = next,
            Text = text,
            Stretch = stretch.Name,
            AsCaptured = draft.Site.Exists(captured) ? captured : null,
            AsLead = text.Role == TextRole.Instrument ? SitePage.Facing(text.Id, stretch.Part) : null,
            Voices = [.. Facts.VoicesOf(text.Id).Select(voice => draft.Link(new VoiceReference(voice.Id)))],
            Contents = [.. sections.Where(section => section.Division is not null)
                .Select(section => new NamedLink(new WrittenName(section.Division!.Heading), '#' + section.HtmlId))],
            Sections = [.. sections.Select(section =>
                new TextSection(section.Division, section.HtmlId, [.. section.Segments.Select(segment => Row(draft, segment))]))],
            Citation = draft.Site.Citations.Of(new PlaceReference(new Address(text.Id, null))),
        };
    }

    private TextRow Row(PageDraft draft, Segment segment) => new()
    {
        Segment = segment,
        Name = Facts.Names.Of(segment),
        HtmlId = HtmlIds.Segment(HtmlIds.Lead, segment.Id.Value),
        FormerIds = Facts.FormerIds(HtmlIds.Lead, segment),
        Passage = Facts.Whole(segment, [.. Sources(draft, segment), .. draft.Marks(segment, HtmlIds.Lead)]),
        Renderings = segment.Renderings,
        Dossier = draft.Dossier(segment, HtmlIds.Lead),
        Facing = Facts.TextOf(segment).Role == TextRole.Instrument ? draft.To(segment.Address) : null,
    };

    // In a commentary the words that are quoted lead to what they are about, on the voice's page.
    private static IEnumerable<Mark<Sign>> Sources(PageDraft draft, Segment segment) =>
        draft.Edition.Index.TestimoniesFrom(segment.Address).Select(spoken =>
        {
            var body = HtmlIds.VoiceTestimony(spoken.Testimony.Id);
            var number = spoken.Voice.Testimonies.IndexOf(spoken.Testimony) + 1;
            var href = draft.To(SitePage.Voice(spoken.Voice.Id), body);
            var sign = new SourceSign(spoken.Testimony, number, draft.Markers.New($"{body}-of-{spoken.Voice.Id}"), href);
            return new Mark<Sign>(spoken.Testimony.Source.Start, spoken.Testimony.Source.End, sign);
        });
}
