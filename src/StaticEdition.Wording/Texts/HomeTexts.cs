namespace StaticEdition.Wording.Texts;

/// <summary>The words of the home page and the chooser of languages.</summary>
public sealed record HomeTexts
{
    /// <summary>In English.</summary>
    public static HomeTexts English { get; } = new()
    {
        NotTranslationsApart = "Two instruments, {0} apart. They are not translations of each other.",
        NotTranslations = "Two instruments. They are not translations of each other.",
        Translations = "One text in two languages.",
        Ways = "Ways in",
        DoorFacing = "Read the texts facing",
        DoorFacingExplained = "One whole, in its own order; beside each passage, what answers it in the other.",
        DoorChanges = "See what changed",
        DoorChangesExplained = "Every correspondence in one table: kept, widened, narrowed, done, dropped.",
        DoorVoices = "Hear what was said",
        DoorVoicesExplained = "What was said and printed about them, each passage set beside the words it speaks to.",
        TellingChanges = "The most telling changes",
        ThePairing = "How the texts are paired",
        SkipPicture = "Skip the picture",
        PictureTitle = "Which passages of {0} and {1} answer one another",
        PictureDescription = "Each ribbon is a pairing and leads to its page. The table of correspondences holds the same in words.",
        SeveralRelations = "several relations together",
        PictureAsTable = "The same as a table",
        TheDocuments = "The two instruments",
        CapturedIn = "here in {0}",
        StartHere = "Start here",
        ChooseLanguage = "Choose a language",
        InFigures = "The edition in figures",
    };

    /// <summary>The relation of the two texts to each other. 0: the time between them.</summary>
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
