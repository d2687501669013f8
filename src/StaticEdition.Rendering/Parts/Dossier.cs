namespace StaticEdition.Rendering;

/// <summary>
/// What is at hand about one segment: the three bands at its foot (apparatus, notes, testimonia), its terms, and how to cite it
/// and suggest a note. Each body stands here once on a page; every marker on the page leads to it, and it lists its returns.
/// </summary>
public sealed record Dossier
{
    /// <summary>The segment.</summary>
    public required Segment Segment { get; init; }

    /// <summary>What it is called.</summary>
    public required PlaceName Name { get; init; }

    /// <summary>The HTML id of the dossier.</summary>
    public required string HtmlId { get; init; }

    /// <summary>The mended places by letter.</summary>
    public required ImmutableArray<ApparatusBody> Apparatus { get; init; }

    /// <summary>The notes by number.</summary>
    public required ImmutableArray<NoteBody> Notes { get; init; }

    /// <summary>The testimonies by date.</summary>
    public required ImmutableArray<TestimonyBody> Testimonies { get; init; }

    /// <summary>The entries whose forms stand in the segment, each once, in the order of their first place.</summary>
    public required ImmutableArray<NamedLink> Terms { get; init; }

    /// <summary>The pairings that claim words of the segment, in the order of their words in it.</summary>
    public required ImmutableArray<NamedLink> Pairings { get; init; }

    /// <summary>How to cite the segment.</summary>
    public required Citation Citation { get; init; }

    /// <summary>The HTML id of what says how to cite it.</summary>
    public required string CitingId { get; init; }

    /// <summary>Where its text stands alone, at what says how to cite it; null on that page itself, and where there is none.</summary>
    public required string? CitedAlone { get; init; }

    /// <summary>How to suggest a note on it.</summary>
    public required Suggestion Suggestion { get; init; }

    /// <summary>True when there is no apparatus, note or testimony.</summary>
    public bool HasNoBodies => Apparatus.IsEmpty && Notes.IsEmpty && Testimonies.IsEmpty;
}

/// <summary>A body at the foot of a text.</summary>
/// <param name="HtmlId">Its unique id on the page.</param>
/// <param name="Returns">The ids of the markers that lead to it, in page order.</param>
public abstract record FootBody(string HtmlId, IReadOnlyList<string> Returns);

/// <summary>What the capture reads at a mended place.</summary>
/// <param name="Letter">Its ordinal in the segment, from 1.</param>
/// <param name="Intervention">The intervention: what the capture reads, what the edition reads, why, and the comment.</param>
/// <param name="Captured">The address of the line in the captured view, or null where there is none.</param>
/// <param name="HtmlId">Its id.</param>
/// <param name="Returns">Its markers.</param>
public sealed record ApparatusBody(
    int Letter, Intervention Intervention, string? Captured, string HtmlId, IReadOnlyList<string> Returns) : FootBody(HtmlId, Returns);

/// <summary>A note.</summary>
/// <param name="Number">Its number in the segment or pairing.</param>
/// <param name="Note">The note.</param>
/// <param name="KindName">The edition's name for its kind, or null for a built-in kind.</param>
/// <param name="Lemma">The words it stands on, or null where it stands on a whole segment or a pairing.</param>
/// <param name="Elsewhere">The other places the same note stands on.</param>
/// <param name="By">Who answers for it.</param>
/// <param name="HtmlId">Its id.</param>
/// <param name="Returns">Its markers.</param>
public sealed record NoteBody(
    int Number,
    Note Note,
    Localized<string>? KindName,
    Passage? Lemma,
    ImmutableArray<NamedLink> Elsewhere,
    Person? By,
    string HtmlId,
    IReadOnlyList<string> Returns) : FootBody(HtmlId, Returns);

/// <summary>What a voice said about words of the segment.</summary>
/// <param name="Voice">The voice: speaker, role, outlet, date, siglum.</param>
/// <param name="Testimony">The testimony: manner, speech, rendering.</param>
/// <param name="Quote">The words of the voice's text.</param>
/// <param name="About">The words of the segment it is about, or null where the whole segment is meant.</param>
/// <param name="Source">The address of the testimony on the voice's page.</param>
/// <param name="HtmlId">Its id.</param>
/// <param name="Returns">Its markers.</param>
public sealed record TestimonyBody(
    Voice Voice,
    Testimony Testimony,
    Passage Quote,
    Passage? About,
    string Source,
    string HtmlId,
    IReadOnlyList<string> Returns) : FootBody(HtmlId, Returns);
