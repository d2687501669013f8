namespace StaticEdition.Theme;

/// <summary>What the home page and the chooser of languages say.</summary>
public sealed record HomeWords
{
    /// <summary>What the two texts are to each other. 0: how long lies between them.</summary>
    public required Phrase NotTranslationsApart { get; init; }
    public required string NotTranslations { get; init; }
    public required string Translations { get; init; }
    public required string Ways { get; init; }
    public required string DoorFacing { get; init; }
    public required string DoorFacingExplained { get; init; }
    public required string DoorChanges { get; init; }
    public required string DoorChangesExplained { get; init; }
    public required string DoorVoices { get; init; }
    public required string DoorVoicesExplained { get; init; }
    public required string TellingChanges { get; init; }
    public required string ThePairing { get; init; }
    public required string SkipPicture { get; init; }

    /// <summary>0 and 1: the short names of the instruments.</summary>
    public required Phrase PictureTitle { get; init; }
    public required string PictureDescription { get; init; }
    public required string SeveralRelations { get; init; }
    public required string PictureAsTable { get; init; }
    public required string TheDocuments { get; init; }

    /// <summary>The language in which a text was captured.</summary>
    public required Phrase CapturedIn { get; init; }
    public required string StartHere { get; init; }
    public required string ChooseLanguage { get; init; }
    public required string InFigures { get; init; }
}
