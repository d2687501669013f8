namespace StaticEdition.Theme;

/// <summary>
/// Everything the interface says in one language. Each language is one value of this record; a word that is missing there does not compile,
/// and <c>WordingTests</c> compares the languages word by word.
/// </summary>
public sealed record Wording
{
    /// <summary>The language of the words.</summary>
    public required Language Language { get; init; }

    /// <summary>The language's own name.</summary>
    public required string Endonym { get; init; }

    /// <summary>Names of languages, by primary tag; a tag without a name stands for itself.</summary>
    public required ImmutableSortedDictionary<string, string> LanguageNames { get; init; }

    /// <summary>What separates the parts of a name or a list within a line.</summary>
    public required string Comma { get; init; }

    /// <summary>Header, footer and ways through the site.</summary>
    public required SiteWords Site { get; init; }

    /// <summary>The home page and the chooser.</summary>
    public required HomeWords Home { get; init; }

    /// <summary>Facing texts and texts alone.</summary>
    public required ReadingWords Reading { get; init; }

    /// <summary>Pairings, changes and the table of correspondences.</summary>
    public required PairingWords Pairings { get; init; }

    /// <summary>Captures and what was mended in them.</summary>
    public required ApparatusWords Apparatus { get; init; }

    /// <summary>Notes.</summary>
    public required NoteWords Notes { get; init; }

    /// <summary>Voices and their testimonies.</summary>
    public required VoiceWords Voices { get; init; }

    /// <summary>Entries, glossary, concordance, chronology.</summary>
    public required EntryWords Entries { get; init; }

    /// <summary>About, downloads, health, changes.</summary>
    public required ColophonWords Colophon { get; init; }

    /// <summary>Months and the shapes of dates.</summary>
    public required DateWords Dates { get; init; }

    /// <summary>Counted nouns.</summary>
    public required CountWords Counts { get; init; }

    /// <summary>Addresses of passages in words.</summary>
    public required PlaceWords Places { get; init; }

    /// <summary>Copying.</summary>
    public required CopyWords Copy { get; init; }

    /// <summary>Light and dark, and the sizes of scripts.</summary>
    public required SettingsWords Settings { get; init; }

    /// <summary>What each published file holds, by its key.</summary>
    public required ImmutableSortedDictionary<string, string> Files { get; init; }

    /// <summary>What each key of the published data holds, by the id of its meaning.</summary>
    public required ImmutableSortedDictionary<string, string> Keys { get; init; }

    /// <summary>The words in this language, or in English where the interface has not been translated.</summary>
    public static Wording For(Language language) =>
        language.Tag.Split('-')[0] == "ar" ? ArabicWords.Words : EnglishWords.Words;
}
