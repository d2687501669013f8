using StaticEdition.Model.Matching;

namespace StaticEdition.Wording.Texts;

/// <summary>Counted nouns.</summary>
public sealed record CountTexts
{
    /// <summary>In English.</summary>
    public static CountTexts English { get; } = new()
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

    public required PluralForms Months { get; init; }
    public required PluralForms Years { get; init; }
    public required PluralForms Notes { get; init; }
    public required PluralForms Voices { get; init; }
    public required PluralForms Testimonies { get; init; }
    public required PluralForms Pairings { get; init; }
    public required PluralForms Silences { get; init; }
    public required PluralForms Changes { get; init; }
    public required PluralForms Segments { get; init; }
    public required PluralForms Words { get; init; }
    public required PluralForms Entries { get; init; }
    public required PluralForms Occurrences { get; init; }
    public required PluralForms Interventions { get; init; }
}
