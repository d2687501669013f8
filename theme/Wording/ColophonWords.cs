namespace StaticEdition.Theme;

/// <summary>What about, downloads, health and changes say.</summary>
public sealed record ColophonWords
{
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
    public required string MatchExact { get; init; }
    public required string MatchTypographic { get; init; }
    public required string MatchFolded { get; init; }
    public required string MatchWidened { get; init; }
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
