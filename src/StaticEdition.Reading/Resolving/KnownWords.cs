namespace StaticEdition.Reading;

/// <summary>The built-in relations and kinds, and those that the edition names. Findings: SE222.</summary>
internal sealed class KnownWords(Resolution resolution)
{
    private static readonly string[] BuiltInRelations = ["translation", "restated", "expanded", "narrowed", "changed", "absent"];
    private static readonly string[] BuiltInNoteKinds = ["explanatory", "textual", "comparative"];
    private static readonly string[] BuiltInEntryKinds = ["person", "place", "organisation", "instrument", "event", "term"];

    public bool IsRelation(Parsed<Id> word) => Is(word, "relation", BuiltInRelations, resolution.Parsed.Settings.Vocabularies.Relations);

    public bool IsNoteKind(Parsed<Id> word) => Is(word, "kind of note", BuiltInNoteKinds, resolution.Parsed.Settings.Vocabularies.NoteKinds);

    public bool IsEntryKind(Parsed<Id> word) => Is(word, "kind of entry", BuiltInEntryKinds, resolution.Parsed.Settings.Vocabularies.EntryKinds);

    private bool Is(Parsed<Id> word, string what, string[] builtIn, ImmutableSortedDictionary<Id, Localized<string>> named)
    {
        if (named.ContainsKey(word.Value) || builtIn.Contains(word.Value.Value, StringComparer.Ordinal))
        {
            return true;
        }

        var known = builtIn.Concat(named.Keys.Select(key => key.Value)).ToList();
        resolution.Report(EditionFindings.UnknownVocabularyWord(word.Span, what, word.Value, NearestSpelling.Of(word.Value.Value, known), known));
        return false;
    }
}
