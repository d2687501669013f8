namespace StaticEdition.Wording.Texts;

/// <summary>
/// All texts of the interface in one language. Each language is one value of this record; a text that is missing there does not compile,
/// and <c>WordingTests</c> compares the languages word by word.
/// </summary>
public sealed record InterfaceText
{
    /// <summary>The languages that have interface texts; the first is the fallback for every other language.</summary>
    public static ImmutableArray<InterfaceText> All { get; } = [English.Text, Arabic.Text];

    /// <summary>The language of the texts: a primary tag.</summary>
    public required Language Language { get; init; }

    /// <summary>Names of languages, by primary tag; a tag without a name stands for itself.</summary>
    public required ImmutableSortedDictionary<string, string> LanguageNames { get; init; }

    /// <summary>The letters of apparatus entries in order; after the last they are doubled.</summary>
    public required string ApparatusLetters { get; init; }

    /// <summary>The digits of its script, for editions that ask for them.</summary>
    public required DigitSystem OwnDigits { get; init; }

    /// <summary>The separator of the parts of a name or a list within a line.</summary>
    public required string Comma { get; init; }

    /// <summary>Header, footer and ways through the site.</summary>
    public required SiteTexts Site { get; init; }

    /// <summary>The home page and the chooser.</summary>
    public required HomeTexts Home { get; init; }

    /// <summary>Facing texts and texts alone.</summary>
    public required ReadingTexts Reading { get; init; }

    /// <summary>Pairings, changes and the table of correspondences.</summary>
    public required PairingTexts Pairings { get; init; }

    /// <summary>Captures and what was mended in them.</summary>
    public required ApparatusTexts Apparatus { get; init; }

    /// <summary>Notes.</summary>
    public required NoteTexts Notes { get; init; }

    /// <summary>Voices and their testimonies.</summary>
    public required VoiceTexts Voices { get; init; }

    /// <summary>Entries, glossary, concordance, chronology.</summary>
    public required EntryTexts Entries { get; init; }

    /// <summary>About, downloads, health, changes.</summary>
    public required ColophonTexts Colophon { get; init; }

    /// <summary>Months and the shapes of dates.</summary>
    public required DateTexts Dates { get; init; }

    /// <summary>Counted nouns.</summary>
    public required CountTexts Counts { get; init; }

    /// <summary>Addresses of passages in words.</summary>
    public required PlaceTexts Places { get; init; }

    /// <summary>Copying.</summary>
    public required CopyTexts Copy { get; init; }

    /// <summary>Light and dark, and the sizes of scripts.</summary>
    public required SettingsTexts Settings { get; init; }

    /// <summary>The contents of each published file, by its key.</summary>
    public required ImmutableSortedDictionary<string, string> Files { get; init; }

    /// <summary>The contents of each key of the published data, by the id of its meaning.</summary>
    public required ImmutableSortedDictionary<string, string> Keys { get; init; }

    /// <summary>True when the interface has texts in this language.</summary>
    public static bool IsAvailable(Language language) => FindLanguage(language) is not null;

    /// <summary>The texts in this language, or in English where the interface has none.</summary>
    public static InterfaceText ForLanguage(Language language) => FindLanguage(language) ?? All[0];

    private static InterfaceText? FindLanguage(Language language) =>
        All.FirstOrDefault(texts => texts.Language.Tag == language.Tag.Split('-')[0]);
}
