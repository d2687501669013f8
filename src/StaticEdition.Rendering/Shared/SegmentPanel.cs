using StaticEdition.Wording.Citations;
using StaticEdition.Wording.Names;

namespace StaticEdition.Rendering.Shared;

/// <summary>
/// The panel of one segment: its footnotes (apparatus, notes, testimonies), its terms and pairings, and how to cite it and suggest a note.
/// Each footnote is on a page once; every marker on the page leads to it, and it leads back to its markers.
/// </summary>
public sealed record SegmentPanel
{
    /// <summary>The segment.</summary>
    public required Segment Segment { get; init; }

    /// <summary>The language of its text.</summary>
    public required Language Language { get; init; }

    /// <summary>The name of it.</summary>
    public required PlaceName Name { get; init; }

    /// <summary>The HTML id of the panel.</summary>
    public required string HtmlId { get; init; }

    /// <summary>The interventions by letter.</summary>
    public required ImmutableArray<ApparatusFootnote> Apparatus { get; init; }

    /// <summary>The notes by number.</summary>
    public required ImmutableArray<NoteFootnote> Notes { get; init; }

    /// <summary>The testimonies by date, each once.</summary>
    public required ImmutableArray<TestimonyFootnote> Testimonies { get; init; }

    /// <summary>The entries that the segment has forms of, each once, in the order of their first place.</summary>
    public required ImmutableArray<NamedLink> Terms { get; init; }

    /// <summary>The pairings that claim words of the segment, in the order of their words in it.</summary>
    public required ImmutableArray<NamedLink> Pairings { get; init; }

    /// <summary>The citation of the segment.</summary>
    public required Citation Citation { get; init; }

    /// <summary>The HTML id of what says how to cite it.</summary>
    public required string CitingId { get; init; }

    /// <summary>The page of its text alone, at what says how to cite it; null on that page itself, and where there is none.</summary>
    public required string? CitedAlone { get; init; }

    /// <summary>The way to suggest a note on it.</summary>
    public required Suggestion Suggestion { get; init; }

    /// <summary>True when there is no apparatus, note or testimony.</summary>
    public bool HasNoFootnotes => Apparatus.IsEmpty && Notes.IsEmpty && Testimonies.IsEmpty;
}
