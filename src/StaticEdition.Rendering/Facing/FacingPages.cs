namespace StaticEdition.Rendering;

/// <summary>A page for each leading text; for a long one contents and a page for each stretch.</summary>
internal sealed class FacingPages(EditionFacts facts) : PageFamily(facts)
{
    /// <summary>A longer table of contents stands on a page of its own only.</summary>
    private const int LongContents = 150;

    /// <inheritdoc/>
    public override IEnumerable<SitePage> Pages =>
        from lead in Facts.Instruments
        from part in Facts.Stretches.IsSplit(lead) ? Facts.Stretches.Of(lead).Select(stretch => stretch.Part).Prepend(null) : [null]
        select SitePage.Facing(lead.Id, part);

    /// <inheritdoc/>
    public override Page Plan(PageDraft draft)
    {
        var lead = Edition.Index.Text(Id.Of(draft.Self.Item!));
        return draft.Self.Part is null && Facts.Stretches.IsSplit(lead) ? Contents(draft, lead) : Texts(draft, lead);
    }

    private FacingContentsPage Contents(PageDraft draft, Text lead) => new()
    {
        Site = draft.Site,
        Self = draft.Self,
        Language = draft.Language,
        Name = draft.Site.NameOf(draft.Self),
        Trail = [SitePage.Home],
        Next = SitePage.Facing(lead.Id, Facts.Stretches.Of(lead)[0].Part),
        Lead = lead,
        Following = Facts.Facing(lead),
        Turned = SitePage.Facing(Facts.Facing(lead).Id),
        Stretches = Lines(Facts, lead, part => SitePage.Facing(lead.Id, part)),
    };

    private FacingPage Texts(PageDraft draft, Text lead)
    {
        var layout = Facts.LayoutOf(lead);
        var stretches = Facts.Stretches.Of(lead);
        var at = stretches.Select((stretch, i) => (stretch, i)).First(pair => pair.stretch.Part == draft.Self.Part).i;
        var isSplit = stretches.Length > 1;
        var rows = new FacingRows(draft, layout);
        ImmutableArray<FacingSection> sections = [.. at == 0 ? rows.Top() : [], .. Sections.Of(lead, stretches[at].Segments)
            .Select(section => new FacingSection(section.Division, section.HtmlId, [.. section.Segments.SelectMany(rows.Items)]))];
        return new FacingPage
        {
            Site = draft.Site,
            Self = draft.Self,
            Language = draft.Language,
            Name = draft.Site.NameOf(draft.Self),
            Trail = isSplit ? [SitePage.Home, SitePage.Facing(lead.Id)] : [SitePage.Home],
            Previous = at > 0 ? SitePage.Facing(lead.Id, stretches[at - 1].Part) : null,
            Next = at + 1 < stretches.Length ? SitePage.Facing(lead.Id, stretches[at + 1].Part) : null,
            Lead = lead,
            Following = layout.Following,
            Turned = TurnedFrom(stretches[at], layout),
            Stretch = stretches[at].Name,
            Contents = !isSplit ? Divisions(sections) : stretches.Length > LongContents ? [] : Links(draft, lead, stretches),
            Sections = sections,
            Coverage = Facts.PairedRanges.Coverage(stretches[at].Segments),
        };
    }

    private static ImmutableArray<NamedLink> Links(PageDraft draft, Text lead, ImmutableArray<Stretch> stretches) =>
        [.. stretches.Select(stretch => SitePage.Facing(lead.Id, stretch.Part))
            .Select(page => new NamedLink(draft.Site.NameOf(page), draft.To(page)))];

    private static ImmutableArray<NamedLink> Divisions(ImmutableArray<FacingSection> sections) =>
        [.. sections.Where(section => section is { Division: not null, Following: null })
            .Select(section => new NamedLink(new WrittenName(section.Division!.Heading), '#' + section.HtmlId))];

    // The page of the other lead on which the first words that answer this stretch stand.
    private SitePage TurnedFrom(Stretch stretch, FacingLayout layout)
    {
        var first = stretch.Segments.SelectMany(segment => layout.Cards(segment)).Where(card => !card.IsSilent)
            .Select(card => layout.Answers(card.Pairing!).First()).FirstOrDefault();
        return SitePage.Facing(layout.Following.Id, first is null ? null : Facts.Stretches.Of(first.Address).Part);
    }

    /// <summary>The table of contents of a split text.</summary>
    public static ImmutableArray<StretchLine> Lines(EditionFacts facts, Text text, Func<string?, SitePage> page) =>
        [.. facts.Stretches.Of(text).Select(stretch => new StretchLine(
            stretch.Name!,
            page(stretch.Part),
            facts.Names.Of(stretch.Segments[0]),
            facts.Names.Of(stretch.Segments[^1]),
            stretch.Segments.Length,
            text.Role == TextRole.Instrument ? facts.PairedRanges.Coverage(stretch.Segments) : null))];
}
