using StaticEdition.Reading.Findings;
using StaticEdition.Reading.Formats.Keys;

namespace StaticEdition.Reading.Resolving;

/// <summary>The built-in relations and kinds, and those that the edition names. Findings: SE222.</summary>
internal sealed class KnownWords(Resolution resolution)
{
    public bool IsRelation(Parsed<Id> word) => Is(word, "relation", BuiltInRelations.All, resolution.Parsed.Settings.Vocabularies.Relations);

    public bool IsNoteKind(Parsed<Id> word) => Is(word, "kind of note", BuiltInNoteKinds.All, resolution.Parsed.Settings.Vocabularies.NoteKinds);

    public bool IsEntryKind(Parsed<Id> word) => Is(word, "kind of entry", BuiltInEntryKinds.All, resolution.Parsed.Settings.Vocabularies.EntryKinds);

    private bool Is(Parsed<Id> word, string what, ImmutableArray<Id> builtIn, ImmutableSortedDictionary<Id, Localized<string>> named)
    {
        if (named.ContainsKey(word.Value) || builtIn.Contains(word.Value))
        {
            return true;
        }

        var known = builtIn.Concat(named.Keys).Select(id => id.Value).ToList();
        resolution.Report(EditionFindings.UnknownVocabularyWord(word.Span, what, word.Value, NearestSpelling.FindNearest(word.Value.Value, known), known));
        return false;
    }
}
