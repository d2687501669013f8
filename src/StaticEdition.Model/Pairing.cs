using StaticEdition.Model.Matching;

namespace StaticEdition.Model;

/// <summary>A relation between parts of segments of the two instruments.</summary>
public sealed record Pairing
{
    /// <summary>Its id.</summary>
    public required Id Id { get; init; }

    /// <summary>The parts that are related, in the order of the instruments and of their words.</summary>
    public required ImmutableArray<Anchor> Members { get; init; }

    /// <summary>The relation, read in the order of the instruments: a built-in id or one the edition names.</summary>
    public required Id Relation { get; init; }

    /// <summary>True when any competent editor must pair them.</summary>
    public required bool IsFirm { get; init; }

    /// <summary>For a silence, the instrument that has no counterpart; otherwise null.</summary>
    public required Id? AbsentFrom { get; init; }

    /// <summary>True when the record says that the other instrument has no counterpart.</summary>
    public bool IsSilence => AbsentFrom is not null;

    /// <summary>The steps of the comparison in the order written; their number on a page is the index plus one.</summary>
    public required ImmutableArray<Change> Changes { get; init; }

    /// <summary>The editor's comment.</summary>
    public required Localized<Prose> Comment { get; init; }

    /// <summary>Its editor and reviewer.</summary>
    public required Responsibility Responsibility { get; init; }

    /// <summary>The day of the last change that a reader should hear of, or null.</summary>
    public EdtfDate? Changed { get; init; }

    /// <summary>The record in the input.</summary>
    public required SourceSpan Span { get; init; }

    /// <summary>The members in one text.</summary>
    public IEnumerable<Anchor> Side(Id text) => Members.Where(member => member.Segment.Text == text);
}

/// <summary>The kind of a change from the first instrument to the second.</summary>
public enum ChangeKind
{
    /// <summary>Said again.</summary>
    Kept,

    /// <summary>Said with more force.</summary>
    Firmer,

    /// <summary>Said with less force.</summary>
    Weaker,

    /// <summary>Urged in the first, accomplished in the second.</summary>
    Done,

    /// <summary>Replaced by other words.</summary>
    Replaced,

    /// <summary>Only in the second.</summary>
    Added,

    /// <summary>Only in the first.</summary>
    Dropped,
}

/// <summary>One step inside a pairing.</summary>
/// <param name="Sides">The words, in the order of the instruments; one side is missing where something is added or dropped.</param>
/// <param name="Kind">The kind of change.</param>
/// <param name="IsOfSubstance">False where the difference may be only the wording's or a rendering's.</param>
/// <param name="Literally">The literal sense of the words in another language, in each language of the edition.</param>
public sealed record Change(ImmutableArray<Anchor> Sides, ChangeKind Kind, bool IsOfSubstance, Localized<string> Literally);
