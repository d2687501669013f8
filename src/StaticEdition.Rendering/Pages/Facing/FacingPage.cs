using StaticEdition.Model.Matching;
using StaticEdition.Model.Queries;
using StaticEdition.Rendering.Shared;
using StaticEdition.Wording.Names;

namespace StaticEdition.Rendering.Pages.Facing;

/// <summary>One text whole and in its order, the other beside it in cards.</summary>
public sealed record FacingPage(PageIdentity Identity) : Page(Identity)
{
    /// <summary>The continuous text.</summary>
    public required EditionText Lead { get; init; }

    /// <summary>The text in excerpts.</summary>
    public required EditionText Following { get; init; }

    /// <summary>True where the lead is the left column.</summary>
    public required bool IsLeadLeft { get; init; }

    /// <summary>The same with the other text leading.</summary>
    public required FacingRoute Turned { get; init; }

    /// <summary>The divisions, or of a split lead the parts, for the bar; empty where a split lead has very many.</summary>
    public required ImmutableArray<NamedLink> Contents { get; init; }

    /// <summary>The divisions in order, with their rows.</summary>
    public required ImmutableArray<FacingSection> Sections { get; init; }

    /// <summary>The paired share of the shown text.</summary>
    public required Coverage Coverage { get; init; }
}

/// <summary>The contents of a lead that is too long for one page.</summary>
public sealed record FacingContentsPage(PageIdentity Identity) : Page(Identity)
{
    /// <summary>The continuous text.</summary>
    public required EditionText Lead { get; init; }

    /// <summary>The other text.</summary>
    public required EditionText Following { get; init; }

    /// <summary>The same with the other text leading.</summary>
    public required FacingRoute Turned { get; init; }

    /// <summary>The parts in order.</summary>
    public required ImmutableArray<TextPartLine> TextParts { get; init; }
}

/// <summary>A division of the leading text, or before its first row words of the following text.</summary>
/// <param name="Division">The division, or null where the text has none.</param>
/// <param name="HtmlId">The unique id of its heading.</param>
/// <param name="Items">Its rows and, between them, bands of the following text.</param>
/// <param name="Following">The following text, where the division is of that text and holds only bands; otherwise null.</param>
public sealed record FacingSection(Division? Division, string HtmlId, ImmutableArray<FacingItem> Items, EditionText? Following = null)
{
    /// <summary>True where all segments are the outlet's own words, which are shown on demand.</summary>
    public bool IsFrame => Items.All(item =>
        item is FacingRow { Segment.Status: SegmentStatus.Frame } or FollowingBand { Segment.Status: SegmentStatus.Frame });
}

/// <summary>A row or a band.</summary>
public abstract record FacingItem;

/// <summary>A leading segment with its cards and its panel.</summary>
public sealed record FacingRow : FacingItem
{
    /// <summary>The leading segment; a frame segment is set apart and has no cards.</summary>
    public required Segment Segment { get; init; }

    /// <summary>The name of it.</summary>
    public required PlaceName Name { get; init; }

    /// <summary>The id of the row: <c>s-</c> and the segment's id.</summary>
    public required string HtmlId { get; init; }

    /// <summary>Old ids that must arrive here.</summary>
    public required ImmutableArray<string> FormerIds { get; init; }

    /// <summary>The whole segment with the letters of its cards and its markers.</summary>
    public required Passage Passage { get; init; }

    /// <summary>The editor's translations.</summary>
    public required ImmutableArray<SegmentRendering> Renderings { get; init; }

    /// <summary>The cards by letter.</summary>
    public required ImmutableArray<Card> Cards { get; init; }

    /// <summary>True where the segment is short enough to stay in view beside long cards.</summary>
    public required bool StaysInView { get; init; }

    /// <summary>The panels drawn with the row: that of the segment, then those of following segments that its cards show in full.</summary>
    public required ImmutableArray<SegmentPanel> Panels { get; init; }
}

/// <summary>
/// Words of the following text that no row claims, across the row: sentences left over by the pairings of the row above,
/// or a wholly unpaired segment after its predecessor.
/// </summary>
public sealed record FollowingBand : FacingItem
{
    /// <summary>The following segment; a frame segment is set apart.</summary>
    public required Segment Segment { get; init; }

    /// <summary>The name of it.</summary>
    public required PlaceName Name { get; init; }

    /// <summary>True where the whole segment is unpaired and shown here in full.</summary>
    public required bool IsPrimary { get; init; }

    /// <summary>The HTML id of the band.</summary>
    public required string HtmlId { get; init; }

    /// <summary>Old ids of the segment that must arrive here.</summary>
    public required ImmutableArray<string> FormerIds { get; init; }

    /// <summary>The whole segment where it is shown in full, otherwise its unpaired words. Words of a silence are annotated.</summary>
    public required ImmutableArray<Passage> Passages { get; init; }

    /// <summary>The records of editors who looked and found nothing, in the order of their words.</summary>
    public required ImmutableArray<PairingLine> Silences { get; init; }

    /// <summary>False where some of the words are unexamined. Frame segments need no examination.</summary>
    public required bool IsExamined { get; init; }

    /// <summary>The editor's translations of the whole segment.</summary>
    public required ImmutableArray<SegmentRendering> Renderings { get; init; }

    /// <summary>The panel of a segment that is shown in full; otherwise null.</summary>
    public required SegmentPanel? Panel { get; init; }
}
