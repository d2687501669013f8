namespace StaticEdition.Rendering;

/// <summary>The index of voices.</summary>
public sealed record VoicesPage : Page
{
    /// <summary>The voices by date.</summary>
    public required ImmutableArray<VoiceLine> Voices { get; init; }
}

/// <summary>A voice in an index.</summary>
/// <param name="Voice">The voice.</param>
/// <param name="Href">The relative address of its page.</param>
/// <param name="Testimonies">How many testimonies.</param>
public sealed record VoiceLine(Voice Voice, string Href, int Testimonies);

/// <summary>A voice: its text with the testimonies marked, and what each is about.</summary>
public sealed record VoicePage : Page
{
    /// <summary>The voice.</summary>
    public required Voice Voice { get; init; }

    /// <summary>The commentary it is quoted from.</summary>
    public required Text Text { get; init; }

    /// <summary>The entry about the speaker, or null.</summary>
    public required NamedLink? Speaker { get; init; }

    /// <summary>False where only the quoted passages may be shown.</summary>
    public required bool IsFull { get; init; }

    /// <summary>The page of the text alone, or null where it may not be shown.</summary>
    public required SitePage? TextAlone { get; init; }

    /// <summary>The segments in order, with the testimonies that end in each.</summary>
    public required ImmutableArray<VoiceRow> Rows { get; init; }

    /// <summary>How to cite the source.</summary>
    public required Citation Citation { get; init; }
}

/// <summary>A segment of a voice's text.</summary>
/// <param name="Segment">The segment.</param>
/// <param name="Name">What it is called.</param>
/// <param name="HtmlId">Its unique id: <c>s-</c> and the segment's id.</param>
/// <param name="Passages">The whole segment, or only its quoted passages, with numbered source signs.</param>
/// <param name="Renderings">The editor's translations, where the whole segment is shown.</param>
/// <param name="Testimonies">The testimonies quoted from it, by number.</param>
/// <param name="Dossier">The notes on it, where only the quoted passages may be shown; null where the text has a page of its own.</param>
public sealed record VoiceRow(
    Segment Segment,
    PlaceName Name,
    string HtmlId,
    ImmutableArray<Passage> Passages,
    Localized<string> Renderings,
    ImmutableArray<VoiceTestimony> Testimonies,
    Dossier? Dossier);

/// <summary>A testimony on its voice's page.</summary>
/// <param name="Number">From 1 on the page.</param>
/// <param name="HtmlId">Its unique id: <c>t-</c> and the testimony's id.</param>
/// <param name="Testimony">The testimony: manner, speech, rendering.</param>
/// <param name="Quote">Its words.</param>
/// <param name="Targets">The places it is about with the words declared there: side by side where it quotes.</param>
/// <param name="Returns">The ids of its markers in the text.</param>
/// <param name="Citation">How to cite it.</param>
public sealed record VoiceTestimony(
    int Number,
    string HtmlId,
    Testimony Testimony,
    Passage Quote,
    ImmutableArray<PlacedWords> Targets,
    IReadOnlyList<string> Returns,
    Citation Citation);

/// <summary>The index of notes.</summary>
public sealed record NotesPage : Page
{
    /// <summary>Where the index is split: its parts, and then there are no lines.</summary>
    public required ImmutableArray<NotesPart> Parts { get; init; }

    /// <summary>The notes by their first place.</summary>
    public required ImmutableArray<NoteLine> Notes { get; init; }
}

/// <summary>A part of a split index of notes.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Page">Its page.</param>
/// <param name="Notes">How many notes.</param>
public sealed record NotesPart(Name Name, SitePage Page, int Notes);

/// <summary>A note in the index.</summary>
/// <param name="Note">The note.</param>
/// <param name="HtmlId">Its unique id: <c>n-</c> and the note's id.</param>
/// <param name="KindName">The edition's name for its kind, or null for a built-in kind.</param>
/// <param name="Places">Where it stands; the address leads to its body.</param>
/// <param name="Lemma">The words it stands on first, or null.</param>
/// <param name="Citation">How to cite it.</param>
public sealed record NoteLine(
    Note Note, string HtmlId, Localized<string>? KindName, ImmutableArray<NamedLink> Places, Passage? Lemma, Citation Citation);
