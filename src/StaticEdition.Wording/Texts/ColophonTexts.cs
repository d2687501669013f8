using StaticEdition.Model.Queries;
using StaticEdition.Wording.Citations;

namespace StaticEdition.Wording.Texts;

/// <summary>The words of the pages about, downloads, health and changes.</summary>
public sealed record ColophonTexts
{
    /// <summary>In English.</summary>
    public static ColophonTexts English { get; } = new()
    {
        TheTexts = "The texts and where they come from",
        Figures = "The edition in figures",
        Fingerprint = "Fingerprint",
        FingerprintExplained = "The same input and the same engine give the same fingerprint and the same bytes.",
        InputFingerprint = "Input",
        EngineFingerprint = "Input and engine",
        Licences = "Licences",
        ToCite = "To cite the edition",
        Citation = "Citation",
        BibTeX = "BibTeX",
        Ris = "RIS",
        CslJson = "CSL-JSON",
        DownloadsExplained = "The whole edition to keep and to read without a network.",
        HealthExplained = "What has been checked in this build, and what still wants a reader.",
        Findings = "Findings",
        Quotations = "How quoted words were found",
        Matches = new()
        {
            [MatchKind.Exact] = "letter for letter",
            [MatchKind.Typographic] = "but for quotation marks, dashes and spaces",
            [MatchKind.Folded] = "but for spelling and capitals",
            [MatchKind.Widened] = "widened to the whole word",
        },
        Missing = "What lacks a language",
        Renderings = "Editor’s translations",
        Silences = "Passages without counterpart",
        Interventions = "Mended places",
        NoFindings = "Nothing to report.",
        Review = "to be looked at",
        Accepted = "Accepted",
        Coverage = "How much has been compared",
        OutOf = "{0} of {1}",
        WordsPaired = "words in pairings",
        WordsSilent = "words without counterpart",
        WordsUnexamined = "words not yet examined",
        ReadTwice = "read by a second person",
        Date = "Date",
        People = "People",
        Title = "Title",
        Publisher = "Publisher",
        PlaceOfMaking = "Place",
        Instrument = "instrument",
        Commentary = "commentary",
        NameOfVersion = "Version {0}",
        ChangesExplained = "What each version brought, and which pairings, notes, testimonies and entries have changed, the newest first.",
        Feed = "The changes as an Atom feed",
    };

    public required string TheTexts { get; init; }
    public required string Figures { get; init; }
    public required string Fingerprint { get; init; }
    public required string FingerprintExplained { get; init; }
    public required string InputFingerprint { get; init; }
    public required string EngineFingerprint { get; init; }
    public required string Licences { get; init; }
    public required string ToCite { get; init; }
    public required string Citation { get; init; }
    public required string BibTeX { get; init; }
    public required string Ris { get; init; }
    public required string CslJson { get; init; }
    public required string DownloadsExplained { get; init; }
    public required string HealthExplained { get; init; }
    public required string Findings { get; init; }
    public required string Quotations { get; init; }

    /// <summary>The ways in which quoted words were found.</summary>
    public required TextTable<MatchKind, string> Matches { get; init; }
    public required string Missing { get; init; }
    public required string Renderings { get; init; }
    public required string Silences { get; init; }
    public required string Interventions { get; init; }
    public required string NoFindings { get; init; }
    public required string Review { get; init; }
    public required string Accepted { get; init; }
    public required string Coverage { get; init; }

    /// <summary>0: how many; 1: of how many.</summary>
    public required Phrase OutOf { get; init; }
    public required string WordsPaired { get; init; }
    public required string WordsSilent { get; init; }
    public required string WordsUnexamined { get; init; }
    public required string ReadTwice { get; init; }
    public required string Date { get; init; }
    public required string People { get; init; }
    public required string Title { get; init; }
    public required string Publisher { get; init; }
    public required string PlaceOfMaking { get; init; }
    public required string Instrument { get; init; }
    public required string Commentary { get; init; }

    /// <summary>0: the version.</summary>
    public required Phrase NameOfVersion { get; init; }
    public required string ChangesExplained { get; init; }
    public required string Feed { get; init; }
}
