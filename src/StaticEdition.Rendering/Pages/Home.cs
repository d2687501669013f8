using StaticEdition.Model.Queries;
using StaticEdition.Rendering.Pages.Facing;
using StaticEdition.Rendering.Shared;
using StaticEdition.Wording.Citations;
using StaticEdition.Wording.Names;

namespace StaticEdition.Rendering.Pages;

/// <summary>The first page in a language.</summary>
public sealed record HomeRoute : Route
{
    /// <inheritdoc/>
    public override string LocalPath => "index.html";
}

/// <summary>The first page in a language.</summary>
public sealed record HomePage(PageIdentity Identity) : Page(Identity)
{
    /// <summary>The two instruments in order.</summary>
    public required ImmutableArray<EditionText> Instruments { get; init; }

    /// <summary>The same from left to right: a left-to-right text is left of a right-to-left one.</summary>
    public required ImmutableArray<EditionText> LeftToRight { get; init; }

    /// <summary>The time between the instruments' dates; null where they are of one month or a date names no month.</summary>
    public required TimeApart? Apart { get; init; }

    /// <summary>True where the instruments are translations of each other: paired by equal ids, or in pairings that are all translations.</summary>
    public required bool AreTranslations { get; init; }

    /// <summary>The pages of prose that the editors wrote; those in the menu come last.</summary>
    public required ImmutableArray<NamedLink> Prose { get; init; }

    /// <summary>The door to read facing: the page led by the text whose language is the page's, otherwise by the first.</summary>
    public required FacingRoute ReadFacing { get; init; }

    /// <summary>The door to what changed.</summary>
    public required CorrespondencesRoute WhatChanged { get; init; }

    /// <summary>The door to what was said, or null where there are no voices.</summary>
    public required VoicesRoute? WhatWasSaid { get; init; }

    /// <summary>The most telling pairings, in the editors' order.</summary>
    public required ImmutableArray<PairingLine> Highlights { get; init; }

    /// <summary>The picture of the pairing, segment by segment; null where there are too many for one picture.</summary>
    public required PairingMap? Map { get; init; }

    /// <summary>The picture by divisions: for a phone, and for long texts.</summary>
    public required PairingMap DivisionMap { get; init; }

    /// <summary>The counts of the edition's contents.</summary>
    public required EditionCounts Counts { get; init; }

    /// <summary>The citation of the edition.</summary>
    public required Citation Citation { get; init; }
}

/// <summary>The time between two dates, in whole months or, from two years on, in whole years.</summary>
/// <param name="Number">How many months or years, at least one.</param>
/// <param name="IsInYears">True for years.</param>
public sealed record TimeApart(int Number, bool IsInYears)
{
    private const int MonthsOfAYear = 12;

    /// <summary>The time between two dates, or null where they are of one month or one names no month.</summary>
    internal static TimeApart? Between(EdtfDate first, EdtfDate second)
    {
        if (EdtfDay.MonthsBetween(first.Start, second.Start) is not { } months || months == 0)
        {
            return null;
        }

        return months >= 2 * MonthsOfAYear ? new TimeApart(months / MonthsOfAYear, true) : new TimeApart(months, false);
    }
}

/// <summary>Plans the first page of each language.</summary>
internal sealed class HomePlanner(EditionLookup lookup) : PagePlanner<HomeRoute>(lookup)
{
    /// <inheritdoc/>
    public override ImmutableArray<string> DataKeys => ["edition"];

    /// <inheritdoc/>
    protected override IEnumerable<HomeRoute> Routes => [new()];

    /// <inheritdoc/>
    public override Name TitleOf(Route route) => new WrittenName(Edition.Title);

    /// <inheritdoc/>
    protected override Name NameOf(HomeRoute route) => new InterfaceName(texts => texts.Site.Home);

    /// <inheritdoc/>
    protected override Page Plan(HomeRoute route, PageDraft draft) => new HomePage(draft.Identity)
    {
        Summary = Edition.Subtitle.IsEmpty ? null : Edition.Subtitle,
        Instruments = Lookup.Instruments,
        LeftToRight = Lookup.LeftToRight,
        Apart = TimeApart.Between(Lookup.Instruments[0].Date, Lookup.Instruments[1].Date),
        AreTranslations = AreTranslations,
        Prose = [.. Edition.Pages.Select(page => ProseRoute.Of(page.Id))
            .OrderBy(route => draft.Site.Navigation.MenuIndexOf(route, draft.Language)).Select(draft.Links.LinkTo)],
        ReadFacing = new FacingRoute(Lookup.LeadIn(draft.Language).Id),
        WhatChanged = new CorrespondencesRoute(),
        WhatWasSaid = draft.Site.HasPage(new VoicesRoute()) ? new VoicesRoute() : null,
        Highlights = [.. Edition.Highlights.Select(Edition.Index.GetPairing).Select(draft.LineFor)],
        Map = PairingMaps.BySegment(draft),
        DivisionMap = DivisionMaps.PlanMap(draft),
        Counts = EditionCounts.CountIn(Edition),
        Citation = draft.Site.Citations.Whole,
    };

    private bool AreTranslations
    {
        get
        {
            var relations = Edition.Pairings.Where(pairing => !pairing.IsSilence).Select(pairing => pairing.Relation).Distinct().ToList();
            return Edition.PairingMode == PairingMode.ById || relations is [var only] && only == BuiltInRelations.Translation;
        }
    }
}
