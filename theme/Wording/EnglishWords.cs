namespace StaticEdition.Theme;

/// <summary>The interface in English.</summary>
internal static partial class EnglishWords
{
    public static readonly Wording Words = new()
    {
        Language = new Language("en"),
        Endonym = "English",
        LanguageNames = ImmutableSortedDictionary.CreateRange(StringComparer.Ordinal,
        [
            KeyValuePair.Create("ar", "Arabic"), KeyValuePair.Create("de", "German"),
            KeyValuePair.Create("en", "English"), KeyValuePair.Create("es", "Spanish"), KeyValuePair.Create("fa", "Persian"),
            KeyValuePair.Create("fr", "French"), KeyValuePair.Create("he", "Hebrew"), KeyValuePair.Create("la", "Latin"),
            KeyValuePair.Create("ru", "Russian"), KeyValuePair.Create("tr", "Turkish"),
        ]),
        Comma = ", ",
        Site = Site,
        Home = Home,
        Reading = Reading,
        Pairings = Pairings,
        Apparatus = Apparatus,
        Notes = Notes,
        Voices = Voices,
        Entries = Entries,
        Colophon = Colophon,
        Dates = Dates,
        Counts = Counts,
        Places = Places,
        Copy = Copy,
        Settings = Settings,
        Files = Files,
        Keys = Keys,
    };

    private static SiteWords Site => new()
    {
        SkipToContent = "Skip to the text",
        MainNavigation = "Main",
        Breadcrumbs = "You are here",
        OnThisPage = "On this page",
        Languages = "Language of the interface",
        ReadInThisLanguage = "Read in English",
        Home = "Home",
        Facing = "Facing texts",
        Texts = "Texts",
        Correspondences = "Correspondences",
        Pairings = "Pairings",
        Voices = "Voices",
        Glossary = "Glossary",
        Concordance = "Concordance",
        Chronology = "Chronology",
        About = "About",
        Downloads = "Downloads",
        Health = "State of the edition",
        Changes = "Changes",
        Notes = "Notes",
        Entries = "Names and terms",
        Data = "Data",
        DataExplained = "Everything in the edition as files for programs: one JSON object a line, UTF-8. Offsets count code points from 0; the end is exclusive.",
        NotFound = "There is no page at this address",
        NotFoundExplained = "It may have been moved, or the link may be mistyped.",
        ToHome = "To the first page",
        VersionOf = "Version {0} of {1}",
        Licences = "Licences",
        Previous = "Previous",
        Next = "Next",
        PreviousAndNext = "Previous and next",
        Close = "Close",
        Menu = "Contents",

    };

    private static HomeWords Home => new()
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

    private static CountWords Counts => new()
    {
        Months = new EnglishPlural("# month", "# months", "no time"),
        Years = new EnglishPlural("# year", "# years", "no time"),
        Notes = new EnglishPlural("# note", "# notes", "no notes"),
        Voices = new EnglishPlural("# voice", "# voices", "no voices"),
        Testimonies = new EnglishPlural("# testimony", "# testimonies", "no testimonies"),
        Pairings = new EnglishPlural("# pairing", "# pairings", "no pairings"),
        Silences = new EnglishPlural("# passage without counterpart", "# passages without counterpart", "no passage without counterpart"),
        Changes = new EnglishPlural("# change", "# changes", "no changes"),
        Segments = new EnglishPlural("# passage", "# passages", "no passages"),
        Words = new EnglishPlural("# word", "# words", "no words"),
        Entries = new EnglishPlural("# entry", "# entries", "no entries"),
        Occurrences = new EnglishPlural("# occurrence", "# occurrences", "no occurrences"),
        Interventions = new EnglishPlural("# mended place", "# mended places", "no mended places"),

    };

    private static DateWords Dates => new()
    {
        Months =
        [
            "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December",
        ],
        About = "about {0}",
        FromTo = "{0} to {1}",
        DaysOf = "{0} to {1} {2}",
        Doubt = "?",
    };

    private static PlaceWords Places => new()
    {
        Paragraph = "¶{0}",
        Separator = ", ",
        BeforeParagraph = "\u00A0",
        Between = "; ",
        In = "in",
        Quoted = "“{0}”",
        EditedBy = "ed. {0}",
        Version = "v{0}",
    };
}
