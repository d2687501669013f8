using StaticEdition.Model.Matching;

namespace StaticEdition.Model;

/// <summary>The role of a text in the edition.</summary>
public enum TextRole
{
    /// <summary>One of the two texts that are paired.</summary>
    Instrument,

    /// <summary>A text that comments on the instruments.</summary>
    Commentary,
}

/// <summary>The part of a text that may be published.</summary>
public enum Publication
{
    /// <summary>The whole text.</summary>
    Full,

    /// <summary>Only the words that testimonies and citations quote.</summary>
    Quotes,
}

/// <summary>One document in one language as the edition reads it.</summary>
public sealed record EditionText
{
    /// <summary>The text's id: its file name.</summary>
    public required Id Id { get; init; }

    /// <summary>Instrument or commentary.</summary>
    public required TextRole Role { get; init; }

    /// <summary>The language of its segments.</summary>
    public required Language Language { get; init; }

    /// <summary>The short name used everywhere, in each interface language.</summary>
    public required Localized<string> Short { get; init; }

    /// <summary>The full title.</summary>
    public required Localized<string> Title { get; init; }

    /// <summary>The title as citations give it.</summary>
    public required Localized<string> Cite { get; init; }

    /// <summary>The word before a label in a citation ("§", "point", «البند»); empty if labels have none.</summary>
    public required Localized<string> Unit { get; init; }

    /// <summary>The date of the document.</summary>
    public required EdtfDate Date { get; init; }

    /// <summary>The place where it was made, or empty.</summary>
    public required Localized<string> Place { get; init; }

    /// <summary>The publisher of the capture, or empty.</summary>
    public required Localized<string> Publisher { get; init; }

    /// <summary>The statement of rights.</summary>
    public required Localized<string> Rights { get; init; }

    /// <summary>The part of it that may be published.</summary>
    public required Publication Publish { get; init; }

    /// <summary>The capture it is read from.</summary>
    public required Witness Witness { get; init; }

    /// <summary>The editors' divisions in order.</summary>
    public required ImmutableArray<Division> Divisions { get; init; }

    /// <summary>The segments in order.</summary>
    public required ImmutableArray<Segment> Segments { get; init; }

    /// <summary>Ids that are no longer those of a segment.</summary>
    public required ImmutableArray<RetiredId> Retired { get; init; }

    /// <summary>The file.</summary>
    public required SourceSpan Span { get; init; }
}

/// <summary>A group of consecutive segments under an editor's heading.</summary>
/// <param name="Id">Its id within the text.</param>
/// <param name="Heading">The editor's heading.</param>
/// <param name="Span">The declaration in the input.</param>
public sealed record Division(Id Id, Localized<string> Heading, SourceSpan Span);

/// <summary>An id that was split, merged or renumbered.</summary>
/// <param name="Id">The id that is no longer used.</param>
/// <param name="Became">The segments that hold its words now.</param>
public sealed record RetiredId(Id Id, ImmutableArray<Address> Became);

/// <summary>The source of a segment's words.</summary>
public enum SegmentStatus
{
    /// <summary>The document's own.</summary>
    Instrument,

    /// <summary>The outlet's, before or after the document: shown apart and never paired.</summary>
    Frame,
}

/// <summary>The smallest citable unit of a text.</summary>
public sealed record Segment
{
    /// <summary>Its address; the id never changes meaning.</summary>
    public required Address Address { get; init; }

    /// <summary>Its place in the text, from 0.</summary>
    public required int Order { get; init; }

    /// <summary>The division that contains it, or null.</summary>
    public required Id? Division { get; init; }

    /// <summary>The source of its words.</summary>
    public required SegmentStatus Status { get; init; }

    /// <summary>The label as the witness prints it, or null.</summary>
    public required string? Label { get; init; }

    /// <summary>Its words: the witness's but for the recorded interventions. Offsets into it are UTF-16 units unless said otherwise.</summary>
    public required string Content { get; init; }

    /// <summary>The editor's translations of it.</summary>
    public required Localized<string> Renderings { get; init; }

    /// <summary>The interventions that shaped it, in order of their place in <see cref="Content"/>.</summary>
    public required ImmutableArray<AppliedIntervention> Interventions { get; init; }

    /// <summary>Its segment line in the text's file.</summary>
    public required SourceSpan Span { get; init; }

    /// <summary>Its id within the text.</summary>
    public Id Id => Address.Segment!.Value;
}
