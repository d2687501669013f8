namespace StaticEdition.Wording.Texts;

/// <summary>The contents of each published file, by its key.</summary>
public static class FileTexts
{
    /// <summary>In English.</summary>
    public static ImmutableSortedDictionary<string, string> English { get; } = ImmutableSortedDictionary.CreateRange(StringComparer.Ordinal,
    [
        KeyValuePair.Create("bibtex", "citations in BibTeX"),
        KeyValuePair.Create("chronology", "the dated events"),
        KeyValuePair.Create("csl", "citations in CSL-JSON"),
        KeyValuePair.Create("divisions", "the editors’ divisions"),
        KeyValuePair.Create("edition", "the edition: titles, texts, captures, counts, fingerprint"),
        KeyValuePair.Create("entries", "names and terms with their forms and occurrences"),
        KeyValuePair.Create("interventions", "every difference between a capture and the text as read"),
        KeyValuePair.Create("notes", "the notes with the words they stand on"),
        KeyValuePair.Create("pairings", "the pairings with their places, changes and comments"),
        KeyValuePair.Create("people", "who edits and speaks, with their descriptions"),
        KeyValuePair.Create("ris", "citations in RIS"),
        KeyValuePair.Create("segments", "every passage: text, order, division, label, words, translation"),
        KeyValuePair.Create("sums", "SHA-256 of every download"),
        KeyValuePair.Create("testimonies", "what was said, and about which words"),
        KeyValuePair.Create("voices", "who speaks, in which role, where and when"),
        KeyValuePair.Create("zip", "the whole edition as a folder: unpack and open index.html"),
    ]);
}
