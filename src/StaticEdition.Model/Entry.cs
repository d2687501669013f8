using StaticEdition.Model.Matching;

namespace StaticEdition.Model;

/// <summary>A person, place, organisation, instrument, event or term, with its forms in both languages and every occurrence.</summary>
public sealed record Entry
{
    /// <summary>Person, place, organisation, instrument, event, term, or a kind the edition names.</summary>
    public required Id Kind { get; init; }

    /// <summary>Its id within the kind.</summary>
    public required Id Id { get; init; }

    /// <summary>The one form that indexes use, in each language.</summary>
    public required Localized<string> Name { get; init; }

    /// <summary>All forms, attested before supplied, by language.</summary>
    public required ImmutableArray<EntryForm> Forms { get; init; }

    /// <summary>The description.</summary>
    public required Localized<Prose> Description { get; init; }

    /// <summary>Identifiers elsewhere: scheme to value.</summary>
    public required ImmutableSortedDictionary<string, string> Identifiers { get; init; }

    /// <summary>The places of its forms, in the order of the texts. Where forms overlap, only the longest is kept.</summary>
    public required ImmutableArray<Occurrence> Occurrences { get; init; }

    /// <summary>The day of the last change that a reader should hear of, or null.</summary>
    public EdtfDate? Changed { get; init; }

    /// <summary>The file.</summary>
    public required SourceSpan Span { get; init; }

    /// <summary>Kind and id.</summary>
    public EntryReference Reference => new(Kind, Id);
}

/// <summary>A form of an entry's name.</summary>
/// <param name="Language">The form's language.</param>
/// <param name="Form">The form.</param>
/// <param name="IsAttested">True when the texts have it; false when the editor supplies it.</param>
public sealed record EntryForm(Language Language, string Form, bool IsAttested);

/// <summary>A place of a form in a text.</summary>
/// <param name="Segment">The segment.</param>
/// <param name="Start">UTF-16 offset into the segment's content.</param>
/// <param name="End">The offset after the last character.</param>
/// <param name="Form">The form that was found there.</param>
public sealed record Occurrence(Address Segment, int Start, int End, EntryForm Form);
