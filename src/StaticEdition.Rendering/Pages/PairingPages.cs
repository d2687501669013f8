namespace StaticEdition.Rendering;

/// <summary>One pairing: both passages, the numbered changes, the comment, what was said.</summary>
public sealed record PairingPage : Page
{
    /// <summary>The pairing in one line.</summary>
    public required PairingLine Line { get; init; }

    /// <summary>The two sides in the order of the instruments; in a silence one has no places.</summary>
    public required ImmutableArray<PairingSide> Sides { get; init; }

    /// <summary>The changes by number.</summary>
    public required ImmutableArray<ChangeRow> Changes { get; init; }

    /// <summary>What the reader should see.</summary>
    public required Localized<Prose> Comment { get; init; }

    /// <summary>The notes on the pairing, by number.</summary>
    public required ImmutableArray<NoteBody> Notes { get; init; }

    /// <summary>The dossiers of the segments it claims, in the order of the sides: their markers stand in the passages.</summary>
    public required ImmutableArray<Dossier> Dossiers { get; init; }

    /// <summary>The pairings before and after it in each text.</summary>
    public required ImmutableArray<Neighbours> Neighbours { get; init; }

    /// <summary>Who answers for it.</summary>
    public required Person? By { get; init; }

    /// <summary>Who made the second reading, or null.</summary>
    public required Person? ReviewedBy { get; init; }

    /// <summary>How to cite it.</summary>
    public required Citation Citation { get; init; }

    /// <summary>How to suggest a note on it.</summary>
    public required Suggestion Suggestion { get; init; }
}

/// <summary>One side of a pairing.</summary>
/// <param name="Text">The instrument.</param>
/// <param name="Places">The whole segments it claims words of, those words marked, the changes numbered; empty: nothing found.</param>
public sealed record PairingSide(Text Text, ImmutableArray<PlacedWords> Places);

/// <summary>A numbered change.</summary>
/// <param name="Number">From 1.</param>
/// <param name="HtmlId">Its unique id on the page.</param>
/// <param name="Kind">What happens.</param>
/// <param name="IsOfSubstance">False: perhaps only wording.</param>
/// <param name="First">The words of the first instrument, or null where something is added.</param>
/// <param name="Second">The words of the second, or null where something is dropped.</param>
/// <param name="Literally">The literal sense of the words that stand in another language, in each language.</param>
public sealed record ChangeRow(
    int Number, string HtmlId, ChangeKind Kind, bool IsOfSubstance, Passage? First, Passage? Second, Localized<string> Literally);

/// <summary>The pairings next to one in a text.</summary>
/// <param name="Text">The instrument.</param>
/// <param name="Before">The pairing whose words stand before, or null.</param>
/// <param name="After">The pairing whose words stand after, or null.</param>
public sealed record Neighbours(Text Text, NamedLink? Before, NamedLink? After);

/// <summary>The index of pairings: by either text, what is said only once, what nobody has examined.</summary>
public sealed record CorrespondencesPage : Page
{
    /// <summary>The tables by either text; where they are split, on a page of its own, one table.</summary>
    public required ImmutableArray<CorrespondenceTable> Tables { get; init; }

    /// <summary>What only one instrument says: the silences in order; where the tables are split, those of the page's stretch.</summary>
    public required ImmutableArray<PairingLine> SaidOnce { get; init; }

    /// <summary>The unexamined words, in order; where the tables are split, those of the page's part.</summary>
    public required ImmutableArray<PlacedWords> Unexamined { get; init; }

    /// <summary>True when neither instrument has unexamined words, on this page or another.</summary>
    public required bool IsEverythingExamined { get; init; }

    /// <summary>The coverage of each instrument, in their order.</summary>
    public required ImmutableArray<Coverage> Coverage { get; init; }
}

/// <summary>The pairings in the order of one text.</summary>
/// <param name="Text">The text whose order it is.</param>
/// <param name="Other">The other.</param>
/// <param name="Stretches">Where the table is split: its parts, and then there are no rows.</param>
/// <param name="Rows">The rows in order.</param>
public sealed record CorrespondenceTable(
    Text Text, Text Other, ImmutableArray<StretchLine> Stretches, ImmutableArray<CorrespondenceRow> Rows);

/// <summary>A place of one text with what corresponds to it.</summary>
/// <param name="Division">The division that begins with this row, or null.</param>
/// <param name="Place">The place, leading to its row among the facing texts.</param>
/// <param name="Counterparts">The places of the other text; empty: none.</param>
/// <param name="Line">The pairing, or null where nobody has examined the place.</param>
/// <param name="State">For the filters.</param>
public sealed record CorrespondenceRow(
    Division? Division, NamedLink Place, ImmutableArray<NamedLink> Counterparts, PairingLine? Line, RowState State);

/// <summary>What the filters of the correspondences choose by.</summary>
[Flags]
public enum RowState
{
    /// <summary>None of them.</summary>
    None = 0,

    /// <summary>Something is added.</summary>
    Added = 1,

    /// <summary>Something is dropped.</summary>
    Dropped = 2,

    /// <summary>Something urged is done.</summary>
    Done = 4,

    /// <summary>An editor looked and found nothing.</summary>
    Silent = 8,

    /// <summary>Nobody has examined it.</summary>
    Unexamined = 16,
}
