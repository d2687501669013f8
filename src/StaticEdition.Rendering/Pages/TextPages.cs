namespace StaticEdition.Rendering;

/// <summary>A text alone, as it is read.</summary>
public sealed record TextPage : Page
{
    /// <summary>The text.</summary>
    public required Text Text { get; init; }

    /// <summary>The stretch that this page shows, or null: the whole.</summary>
    public required StretchName? Stretch { get; init; }

    /// <summary>The same words as captured, or null where the capture may not be shown.</summary>
    public required SitePage? AsCaptured { get; init; }

    /// <summary>The page where it faces the other instrument (null for a commentary), at this stretch.</summary>
    public required SitePage? AsLead { get; init; }

    /// <summary>The voices that are quoted from it; empty for an instrument.</summary>
    public required ImmutableArray<NamedLink> Voices { get; init; }

    /// <summary>The divisions for the table of contents.</summary>
    public required ImmutableArray<NamedLink> Contents { get; init; }

    /// <summary>The divisions in order.</summary>
    public required ImmutableArray<TextSection> Sections { get; init; }

    /// <summary>How to cite the text.</summary>
    public required Citation Citation { get; init; }
}

/// <summary>The contents of a text that is too long for one page, as it is read or as captured.</summary>
public sealed record TextContentsPage : Page
{
    /// <summary>The text.</summary>
    public required Text Text { get; init; }

    /// <summary>True for the captured view.</summary>
    public required bool IsCaptured { get; init; }

    /// <summary>The other view, or null.</summary>
    public required SitePage? OtherView { get; init; }

    /// <summary>The stretches in order.</summary>
    public required ImmutableArray<StretchLine> Stretches { get; init; }

    /// <summary>How to cite the text.</summary>
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

    /// <summary>What it is called.</summary>
    public required PlaceName Name { get; init; }

    /// <summary>The id of the row: <c>s-</c> and the segment's id.</summary>
    public required string HtmlId { get; init; }

    /// <summary>Old ids that must arrive here.</summary>
    public required ImmutableArray<string> FormerIds { get; init; }

    /// <summary>The whole segment with its markers.</summary>
    public required Passage Passage { get; init; }

    /// <summary>The editor's translations.</summary>
    public required Localized<string> Renderings { get; init; }

    /// <summary>The notes at its foot.</summary>
    public required Dossier Dossier { get; init; }

    /// <summary>The row of the same segment where it leads the facing texts, or null.</summary>
    public required string? Facing { get; init; }
}

/// <summary>A text as it was captured: line by line, the mended places with what the capture reads, paratext in grey.</summary>
public sealed record CapturedPage : Page
{
    /// <summary>The text.</summary>
    public required Text Text { get; init; }

    /// <summary>The stretch that this page shows, or null: the whole.</summary>
    public required StretchName? Stretch { get; init; }

    /// <summary>The same words as they are read.</summary>
    public required SitePage AsRead { get; init; }

    /// <summary>The lines of the capture in order, blank ones included.</summary>
    public required ImmutableArray<CapturedLine> Lines { get; init; }
}

/// <summary>A line of a capture. Its text content equals the captured line.</summary>
/// <param name="Number">From 1.</param>
/// <param name="HtmlId">Its unique id: <c>line-12</c>.</param>
/// <param name="DataWitness">The value of <c>data-witness</c>: <c>declaration:12</c>.</param>
/// <param name="Pieces">The pieces in order.</param>
/// <param name="IsParatext">True when no segment claims the line: words of the page around the text, or a blank line.</param>
/// <param name="IsBlank">True when the captured line has no visible character.</param>
/// <param name="Place">The segment that begins with this line and where it is read, or null.</param>
public sealed record CapturedLine(
    int Number,
    string HtmlId,
    string DataWitness,
    ImmutableArray<CapturedPiece> Pieces,
    bool IsParatext,
    bool IsBlank,
    NamedLink? Place);

/// <summary>A run of a captured line.</summary>
/// <param name="Reads">What the capture reads.</param>
/// <param name="Intervention">The intervention that mends it, or null.</param>
/// <param name="IsLabel">True for the printed label and the white space after it.</param>
/// <param name="Href">Where the apparatus tells of it, or null.</param>
public sealed record CapturedPiece(string Reads, Intervention? Intervention, bool IsLabel, string? Href)
{
    /// <summary>True when no apparatus tells of the intervention, so that its comment stands beside the line.</summary>
    public bool IsToldHere => Intervention is not null && Href is null;
}
