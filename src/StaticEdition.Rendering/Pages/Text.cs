using StaticEdition.Model.Matching;
using StaticEdition.Rendering.Pages.Facing;
using StaticEdition.Rendering.Shared;
using StaticEdition.Wording.Citations;
using StaticEdition.Wording.Names;

namespace StaticEdition.Rendering.Pages;

/// <summary>A text alone, as it is read; of a long text its table of contents, or one part.</summary>
/// <param name="Text">The text.</param>
/// <param name="Part">The part, or null for a whole text or the table of contents.</param>
public sealed record TextRoute(Id Text, string? Part = null) : Route
{
    /// <inheritdoc/>
    public override string LocalPath => $"texts/{FileOf(Text, Part)}";
}

/// <summary>A text alone, as it is read.</summary>
public sealed record TextPage(PageIdentity Identity) : Page(Identity)
{
    /// <summary>The text.</summary>
    public required EditionText Text { get; init; }

    /// <summary>The same words as captured, or null where the capture may not be shown.</summary>
    public required CapturedRoute? AsCaptured { get; init; }

    /// <summary>The page where it faces the other instrument (null for a commentary), at this part.</summary>
    public required FacingRoute? AsLead { get; init; }

    /// <summary>The voices that are quoted from it; empty for an instrument.</summary>
    public required ImmutableArray<NamedLink> Voices { get; init; }

    /// <summary>The divisions for the table of contents.</summary>
    public required ImmutableArray<NamedLink> Contents { get; init; }

    /// <summary>The divisions in order.</summary>
    public required ImmutableArray<TextSection> Sections { get; init; }

    /// <summary>The citation of the text.</summary>
    public required Citation Citation { get; init; }
}

/// <summary>The contents of a text that is too long for one page, as it is read or as captured.</summary>
public sealed record TextContentsPage(PageIdentity Identity) : Page(Identity)
{
    /// <summary>The text.</summary>
    public required EditionText Text { get; init; }

    /// <summary>True for the captured view.</summary>
    public required bool IsCaptured { get; init; }

    /// <summary>The other view, or null.</summary>
    public required Route? OtherView { get; init; }

    /// <summary>The parts in order.</summary>
    public required ImmutableArray<TextPartLine> TextParts { get; init; }

    /// <summary>The citation of the text.</summary>
    public required Citation Citation { get; init; }
}

/// <summary>A division of a text.</summary>
/// <param name="Division">The division, or null where the text has none.</param>
/// <param name="HtmlId">The unique id of its heading.</param>
/// <param name="Rows">Its segments.</param>
public sealed record TextSection(Division? Division, string HtmlId, ImmutableArray<TextRow> Rows);

/// <summary>A segment of a text.</summary>
public sealed record TextRow
{
    /// <summary>The segment; a frame segment is set apart.</summary>
    public required Segment Segment { get; init; }

    /// <summary>The name of it.</summary>
    public required PlaceName Name { get; init; }

    /// <summary>The id of the row: <c>s-</c> and the segment's id.</summary>
    public required string HtmlId { get; init; }

    /// <summary>Old ids that must arrive here.</summary>
    public required ImmutableArray<string> FormerIds { get; init; }

    /// <summary>The whole segment with its markers.</summary>
    public required Passage Passage { get; init; }

    /// <summary>The editor's translations.</summary>
    public required ImmutableArray<SegmentRendering> Renderings { get; init; }

    /// <summary>Its panel.</summary>
    public required SegmentPanel Panel { get; init; }

    /// <summary>The row of the same segment where it leads the facing texts, or null.</summary>
    public required string? Facing { get; init; }
}

/// <summary>
/// Plans each text alone; for a long one contents and a page for each part. A text of which only quotations may be shown has none.
/// </summary>
internal sealed class TextPlanner(EditionLookup lookup) : PagePlanner<TextRoute>(lookup)
{
    /// <inheritdoc/>
    public override ImmutableArray<string> DataKeys => ["segments", "divisions", "notes", "testimonies"];

    /// <inheritdoc/>
    protected override IEnumerable<TextRoute> Routes =>
        from text in Edition.Texts
        where IsShown(text)
        from part in Lookup.TextParts.PagesOf(text)
        select new TextRoute(text.Id, part);

    /// <summary>True where the text may be shown alone.</summary>
    public static bool IsShown(EditionText text) => text.Publish == Publication.Full || text.Role == TextRole.Instrument;

    /// <inheritdoc/>
    protected override Name NameOf(TextRoute route) => Lookup.NameOf(route.Text, route.Part);

    /// <inheritdoc/>
    protected override Page Plan(TextRoute route, PageDraft draft)
    {
        var text = Edition.Index.GetText(route.Text);
        if (route.Part is not null || !Lookup.TextParts.IsSplit(text))
        {
            return PlanReading(route, draft, text);
        }

        var captured = new CapturedRoute(text.Id);
        return new TextContentsPage(draft.Identity)
        {
            Next = route with { Part = Lookup.TextParts.PartsOf(text)[0].Part },
            Text = text,
            IsCaptured = false,
            OtherView = draft.Site.HasPage(captured) ? captured : null,
            TextParts = Lookup.ContentsOf(text, part => route with { Part = part }),
            Citation = draft.Site.Citations.ForTarget(new PlaceReference(new Address(text.Id, null))),
        };
    }

    private TextPage PlanReading(TextRoute route, PageDraft draft, EditionText text)
    {
        var textPart = Lookup.TextParts.PartsOf(text, route.Part);
        var (previous, next) = Lookup.TextParts.PreviousAndNext(text, route.Part);
        var sections = Sections.SplitByDivision(text, textPart.Segments).ToList();
        var captured = new CapturedRoute(text.Id, textPart.Part);
        return new TextPage(draft.Identity)
        {
            Trail = route.Part is null ? [new HomeRoute()] : [new HomeRoute(), route with { Part = null }],
            Previous = previous is null ? null : route with { Part = previous.Part },
            Next = next is null ? null : route with { Part = next.Part },
            Text = text,
            AsCaptured = draft.Site.HasPage(captured) ? captured : null,
            AsLead = text.Role == TextRole.Instrument ? new FacingRoute(text.Id, textPart.Part) : null,
            Voices = [.. Lookup.VoicesOf(text.Id).Select(voice => draft.Links.LinkTo(new VoiceReference(voice.Id)))],
            Contents = [.. sections.Where(section => section.Division is not null)
                .Select(section => new NamedLink(new WrittenName(section.Division!.Heading), '#' + section.HtmlId))],
            Sections = [.. sections.Select(section =>
                new TextSection(section.Division, section.HtmlId, [.. section.Segments.Select(segment => PlanRow(draft, segment))]))],
            Citation = draft.Site.Citations.ForTarget(new PlaceReference(new Address(text.Id, null))),
        };
    }

    private TextRow PlanRow(PageDraft draft, Segment segment) => new()
    {
        Segment = segment,
        Name = Lookup.Names.ForPlace(segment),
        HtmlId = HtmlIds.ForSegment(HtmlIds.Lead, segment.Id.Value),
        FormerIds = Lookup.FormerIds(HtmlIds.Lead, segment),
        Passage = Lookup.Passages.CutWhole(segment, [.. SourceAnnotations(draft, segment), .. new SegmentAnnotations(draft).AnnotationsOf(segment, HtmlIds.Lead)]),
        Renderings = SegmentRendering.AllOf(segment),
        Panel = new SegmentFootnotes(draft).PanelOf(segment, HtmlIds.Lead),
        Facing = Lookup.TextOf(segment).Role == TextRole.Instrument ? draft.Links.HrefTo(segment.Address) : null,
    };

    // In a commentary the words that are quoted lead to what they are about, on the voice's page.
    private static IEnumerable<Mark<Annotation>> SourceAnnotations(PageDraft draft, Segment segment) =>
        draft.Edition.Index.TestimoniesFrom(segment.Address).Select(spoken =>
        {
            var id = HtmlIds.VoiceTestimony(spoken.Testimony.Id);
            var number = spoken.Voice.Testimonies.IndexOf(spoken.Testimony) + 1;
            var href = draft.Links.HrefTo(new VoiceRoute(spoken.Voice.Id), id);
            var annotation = new SourceAnnotation(spoken.Testimony, number, draft.Markers.AddMarker($"{id}-of-{spoken.Voice.Id}"), href);
            return new Mark<Annotation>(spoken.Testimony.Source.Start, spoken.Testimony.Source.End, annotation);
        });
}
