namespace StaticEdition.Rendering;

/// <summary>The kinds of entries.</summary>
public sealed record EntriesPage : Page
{
    /// <summary>The kinds in order.</summary>
    public required ImmutableArray<EntryKindLine> Kinds { get; init; }
}

/// <summary>A kind in the list of kinds.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Page">Its index.</param>
/// <param name="Entries">How many entries.</param>
public sealed record EntryKindLine(EntryKindName Name, SitePage Page, int Entries);

/// <summary>The entries of one kind in the alphabetical order of the page's language.</summary>
public sealed record EntryKindPage : Page
{
    /// <summary>The kind.</summary>
    public required EntryKindName Kind { get; init; }

    /// <summary>Where the index is split: its initials, and then there are no groups.</summary>
    public required ImmutableArray<InitialLine> Initials { get; init; }

    /// <summary>The entries by their initial.</summary>
    public required ImmutableArray<EntryGroup> Groups { get; init; }
}

/// <summary>An initial of a split index.</summary>
/// <param name="Initial">The initial, folded.</param>
/// <param name="Language">The language of the forms.</param>
/// <param name="Page">Its page.</param>
/// <param name="Count">How many entries or forms.</param>
public sealed record InitialLine(string Initial, Language Language, SitePage Page, int Count);

/// <summary>Entries with one initial.</summary>
/// <param name="Initial">The initial, folded.</param>
/// <param name="HtmlId">Its unique id.</param>
/// <param name="Entries">In alphabetical order.</param>
public sealed record EntryGroup(string Initial, string HtmlId, ImmutableArray<EntryLine> Entries);

/// <summary>An entry in an index.</summary>
/// <param name="Entry">The entry.</param>
/// <param name="Href">The relative address of its page.</param>
/// <param name="Occurrences">How many places.</param>
public sealed record EntryLine(Entry Entry, string Href, int Occurrences);

/// <summary>One entry.</summary>
public sealed record EntryPage : Page
{
    /// <summary>The entry: forms, description, identifiers.</summary>
    public required Entry Entry { get; init; }

    /// <summary>Its kind.</summary>
    public required EntryKindName Kind { get; init; }

    /// <summary>Its places, by text in the order of the texts.</summary>
    public required ImmutableArray<OccurrencesInText> Occurrences { get; init; }

    /// <summary>The voices whose speaker this is.</summary>
    public required ImmutableArray<NamedLink> Voices { get; init; }

    /// <summary>How to cite it.</summary>
    public required Citation Citation { get; init; }

    /// <summary>How to suggest a correction.</summary>
    public required Suggestion Suggestion { get; init; }
}

/// <summary>The places of an entry in one text.</summary>
/// <param name="Text">The text.</param>
/// <param name="Lines">One line a place.</param>
public sealed record OccurrencesInText(Text Text, ImmutableArray<ContextLine> Lines);

/// <summary>A form in its context. The three passages are together without a gap.</summary>
/// <param name="Place">The place with its address.</param>
/// <param name="Before">Some words before it, or null at the start of a segment.</param>
/// <param name="Form">The form as it stands there.</param>
/// <param name="After">Some words after it, or null at the end of a segment.</param>
public sealed record ContextLine(NamedLink Place, Passage? Before, Passage Form, Passage? After);

/// <summary>The terms with their descriptions, in the alphabetical order of the page's language.</summary>
public sealed record GlossaryPage : Page
{
    /// <summary>The terms.</summary>
    public required ImmutableArray<EntryGroup> Groups { get; init; }
}

/// <summary>Every form with its places.</summary>
public sealed record ConcordancePage : Page
{
    /// <summary>Where it is split: its initials, and then there are no forms.</summary>
    public required ImmutableArray<InitialLine> Initials { get; init; }

    /// <summary>The forms: by language in the order of the edition, then in alphabetical order.</summary>
    public required ImmutableArray<ConcordanceForm> Forms { get; init; }
}

/// <summary>A form in the concordance.</summary>
/// <param name="Form">The form.</param>
/// <param name="HtmlId">Its unique id on the page.</param>
/// <param name="Entry">The entry it belongs to.</param>
/// <param name="Lines">Its places in the order of the texts.</param>
public sealed record ConcordanceForm(EntryForm Form, string HtmlId, NamedLink Entry, ImmutableArray<ContextLine> Lines);
