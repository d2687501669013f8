using StaticEdition.Model.Queries;
using StaticEdition.Rendering.Shared;
using StaticEdition.Wording.Names;
using StaticEdition.Wording.Texts;

namespace StaticEdition.Rendering.Pages.Facing;

/// <summary>A text facing the other; of a long text its table of contents, or one part.</summary>
/// <param name="Lead">The continuous text.</param>
/// <param name="Part">The part, or null for a whole text or the table of contents.</param>
public sealed record FacingRoute(Id Lead, string? Part = null) : Route
{
    /// <inheritdoc/>
    public override string LocalPath => $"facing/{FileOf(Lead, Part)}";
}

/// <summary>Plans a page for each leading text; for a long one contents and a page for each part.</summary>
internal sealed class FacingPlanner(EditionLookup lookup) : PagePlanner<FacingRoute>(lookup)
{
    /// <summary>A longer table of contents is shown on a page of its own only.</summary>
    private const int LongContents = 150;

    /// <inheritdoc/>
    public override ImmutableArray<string> DataKeys => ["segments", "divisions", "pairings", "notes", "testimonies"];

    /// <inheritdoc/>
    public override int? MenuPosition => 20;

    /// <inheritdoc/>
    protected override IEnumerable<FacingRoute> Routes =>
        from lead in Lookup.Instruments
        from part in Lookup.TextParts.PagesOf(lead)
        select new FacingRoute(lead.Id, part);

    /// <summary>Of the two leads, the one in the language of the interface.</summary>
    public override Route? NavigationTarget(Language language) => new FacingRoute(Lookup.LeadIn(language).Id);

    /// <inheritdoc/>
    public override Name MenuName(Route route) => new InterfaceName(texts => texts.Site.Facing);

    /// <inheritdoc/>
    public override string? DescriptionIn(InterfaceText texts) => texts.Home.DoorFacingExplained;

    /// <inheritdoc/>
    protected override Name NameOf(FacingRoute route)
    {
        var lead = Edition.Index.GetText(route.Lead);
        return new FacingName(lead, Lookup.FacingText(lead), Lookup.TextParts.NameOf(lead, route.Part));
    }

    /// <inheritdoc/>
    protected override Page Plan(FacingRoute route, PageDraft draft)
    {
        var lead = Edition.Index.GetText(route.Lead);
        return route.Part is null && Lookup.TextParts.IsSplit(lead) ? PlanContents(route, draft, lead) : PlanTexts(route, draft, lead);
    }

    private FacingContentsPage PlanContents(FacingRoute route, PageDraft draft, EditionText lead) => new(draft.Identity)
    {
        Next = route with { Part = Lookup.TextParts.PartsOf(lead)[0].Part },
        Lead = lead,
        Following = Lookup.FacingText(lead),
        Turned = new FacingRoute(Lookup.FacingText(lead).Id),
        TextParts = Lookup.ContentsOf(lead, part => route with { Part = part }),
    };

    private FacingPage PlanTexts(FacingRoute route, PageDraft draft, EditionText lead)
    {
        var layout = Lookup.LayoutOf(lead);
        var textPart = Lookup.TextParts.PartsOf(lead, route.Part);
        var (previous, next) = Lookup.TextParts.PreviousAndNext(lead, route.Part);
        var rows = new FacingRows(draft, layout);
        ImmutableArray<FacingSection> sections = [.. previous is null ? rows.TopSections() : [], .. Sections.SplitByDivision(lead, textPart.Segments)
            .Select(section => new FacingSection(section.Division, section.HtmlId, [.. section.Segments.SelectMany(rows.ItemsOf)]))];
        return new FacingPage(draft.Identity)
        {
            Trail = route.Part is null ? [new HomeRoute()] : [new HomeRoute(), route with { Part = null }],
            Previous = previous is null ? null : route with { Part = previous.Part },
            Next = next is null ? null : route with { Part = next.Part },
            Lead = lead,
            Following = layout.Following,
            IsLeadLeft = Lookup.LeftToRight[0] == lead,
            Turned = TurnedFrom(textPart, layout),
            Contents = route.Part is null ? DivisionLinks(sections) : PartLinks(draft, lead, Lookup.TextParts.PartsOf(lead)),
            Sections = sections,
            Coverage = Lookup.PairedRanges.CoverageOf(textPart.Segments),
        };
    }

    private static ImmutableArray<NamedLink> PartLinks(PageDraft draft, EditionText lead, ImmutableArray<TextPart> textParts) =>
        textParts.Length > LongContents ? [] : [.. textParts.Select(textPart => draft.Links.LinkTo(new FacingRoute(lead.Id, textPart.Part)))];

    private static ImmutableArray<NamedLink> DivisionLinks(ImmutableArray<FacingSection> sections) =>
        [.. sections.Where(section => section is { Division: not null, Following: null })
            .Select(section => new NamedLink(new WrittenName(section.Division!.Heading), '#' + section.HtmlId))];

    // The page of the other lead that shows the first words that answer this part.
    private FacingRoute TurnedFrom(TextPart textPart, FacingLayout layout)
    {
        var first = textPart.Segments.SelectMany(segment => layout.CardsOf(segment)).Where(card => !card.IsSilent)
            .Select(card => layout.AnswersOf(card.Pairing!).First()).FirstOrDefault();
        return new FacingRoute(layout.Following.Id, first is null ? null : Lookup.TextParts.PartsOf(first.Address).Part);
    }

}
