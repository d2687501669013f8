namespace StaticEdition.Theme;

internal static partial class EnglishWords
{
    private static ImmutableSortedDictionary<string, string> Files => ImmutableSortedDictionary.CreateRange(StringComparer.Ordinal,
    [
        KeyValuePair.Create("annotations", "the notes as W3C Web Annotations"),
        KeyValuePair.Create("bibtex", "citations in BibTeX"),
        KeyValuePair.Create("chronology", "the dated events"),
        KeyValuePair.Create("csl", "citations in CSL-JSON"),
        KeyValuePair.Create("data", "all data files"),
        KeyValuePair.Create("divisions", "the editors’ divisions"),
        KeyValuePair.Create("edition", "the edition: titles, texts, captures, counts, fingerprint"),
        KeyValuePair.Create("entries", "names and terms with their forms and occurrences"),
        KeyValuePair.Create("epub", "for readers of electronic books (EPUB 3)"),
        KeyValuePair.Create("html", "the whole edition as one page"),
        KeyValuePair.Create("input", "what the editors wrote: texts, pairings, notes, voices"),
        KeyValuePair.Create("interventions", "every difference between a capture and the text as read"),
        KeyValuePair.Create("notes", "the notes with the words they stand on"),
        KeyValuePair.Create("pairings", "the pairings with their places, changes and comments"),
        KeyValuePair.Create("people", "who edits and speaks, with their descriptions"),
        KeyValuePair.Create("ris", "citations in RIS"),
        KeyValuePair.Create("segments", "every passage: text, order, division, label, words, translation"),
        KeyValuePair.Create("sums", "SHA-256 of every download"),
        KeyValuePair.Create("tei", "TEI P5 XML"),
        KeyValuePair.Create("testimonies", "what was said, and about which words"),
        KeyValuePair.Create("tmx", "translation memory of the pairings (TMX 1.4)"),
        KeyValuePair.Create("voices", "who speaks, in which role, where and when"),
        KeyValuePair.Create("zip", "the whole edition as a folder: unpack and open index.html"),
    ]);
}
