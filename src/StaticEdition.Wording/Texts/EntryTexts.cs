using StaticEdition.Model.Matching;

namespace StaticEdition.Wording.Texts;

/// <summary>The words of entries, glossary, concordance and chronology.</summary>
public sealed record EntryTexts
{
    /// <summary>In English.</summary>
    public static EntryTexts English { get; } = new()
    {
        Kinds = new()
        {
            [BuiltInEntryKinds.Person] = "People",
            [BuiltInEntryKinds.Place] = "Places",
            [BuiltInEntryKinds.Organisation] = "Organisations",
            [BuiltInEntryKinds.Instrument] = "Instruments",
            [BuiltInEntryKinds.Event] = "Events",
            [BuiltInEntryKinds.Term] = "Terms",
        },
        Forms = "Forms",
        Attested = "in the texts",
        Supplied = "supplied by the editor",
        Occurrences = "Where it stands",
        NoOccurrence = "None of its forms stands in the texts.",
        Identifiers = "Identifiers",
        Glossary = "Glossary",
        GlossaryExplained = "Terms in both languages, and how each text puts them.",
        ConcordanceExplained = "Every form of every name and term, in its words.",
        AlphabeticallyIn = "Alphabetically in {0}",
        ChronologyExplained = "Dates that the sources state, each with the words that state it.",
    };

    /// <summary>Built-in kinds of entries, in the plural.</summary>
    public required TextTable<Id, string> Kinds { get; init; }
    public required string Forms { get; init; }
    public required string Attested { get; init; }
    public required string Supplied { get; init; }
    public required string Occurrences { get; init; }
    public required string NoOccurrence { get; init; }
    public required string Identifiers { get; init; }
    public required string Glossary { get; init; }
    public required string GlossaryExplained { get; init; }
    public required string ConcordanceExplained { get; init; }

    /// <summary>0: the name of a language.</summary>
    public required Phrase AlphabeticallyIn { get; init; }

    public required string ChronologyExplained { get; init; }
}
