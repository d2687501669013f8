namespace StaticEdition.Rendering;

/// <summary>The first page of each language.</summary>
internal sealed class HomePages(EditionFacts facts) : PageFamily(facts)
{
    private static readonly SitePage Voices = new(PageKind.Voices);

    /// <inheritdoc/>
    public override IEnumerable<SitePage> Pages => [SitePage.Home];

    /// <inheritdoc/>
    public override Page Plan(PageDraft draft) => new HomePage
    {
        Site = draft.Site,
        Self = draft.Self,
        Language = draft.Language,
        Name = new WrittenName(Edition.Title),
        Summary = Edition.Subtitle.IsEmpty ? null : Edition.Subtitle,
        Instruments = Facts.Instruments,
        MonthsApart = EdtfDay.MonthsBetween(Facts.Instruments[0].Date.Start, Facts.Instruments[1].Date.Start),
        AreTranslations = Edition.PairingMode == PairingMode.ById,
        ReadFacing = SitePage.Facing(Facts.LeadIn(draft.Language).Id),
        WhatChanged = SitePage.Correspondences,
        WhatWasSaid = draft.Site.Exists(Voices) ? Voices : null,
        Highlights = [.. Edition.Highlights.Select(Edition.Index.Pairing).Select(draft.Line)],
        Map = PairingMaps.BySegment(draft),
        DivisionMap = DivisionMaps.Of(draft),
        Counts = Tally.Of(Edition),
        Citation = draft.Site.Citations.Whole,
    };
}
