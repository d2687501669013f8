using StaticEdition.Model.Matching;

namespace StaticEdition.Model;

/// <summary>An editor's footnote.</summary>
public sealed record Note
{
    /// <summary>Its id.</summary>
    public required Id Id { get; init; }

    /// <summary>Explanatory, textual, comparative, or a kind the edition names.</summary>
    public required Id Kind { get; init; }

    /// <summary>The words and pairings that it is about.</summary>
    public required ImmutableArray<NoteTarget> Targets { get; init; }

    /// <summary>Its text, in one language or more.</summary>
    public required Localized<Prose> Body { get; init; }

    /// <summary>Its editor and reviewer.</summary>
    public required Responsibility Responsibility { get; init; }

    /// <summary>The day of the last change that a reader should hear of, or null.</summary>
    public EdtfDate? Changed { get; init; }

    /// <summary>The record in the input.</summary>
    public required SourceSpan Span { get; init; }
}

/// <summary>Words of a segment, or a pairing, that a note is about.</summary>
/// <param name="Anchor">The words, or null.</param>
/// <param name="Pairing">The pairing, or null.</param>
/// <param name="Number">The note's number in that segment or pairing, from 1, by order of place and then of id.</param>
public sealed record NoteTarget(Anchor? Anchor, Id? Pairing, int Number);
