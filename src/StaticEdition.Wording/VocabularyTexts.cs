namespace StaticEdition.Wording;

/// <summary>The interface texts for the values of vocabularies.</summary>
public static class VocabularyTexts
{
    /// <summary>A built-in kind of entries; an unknown one stands for itself.</summary>
    public static NounPair NameOfEntryKind(this InterfaceText texts, Id entryKind) => entryKind.Value switch
    {
        "person" => texts.Entries.Person,
        "place" => texts.Entries.Place,
        "organisation" => texts.Entries.Organisation,
        "instrument" => texts.Entries.Instrument,
        "event" => texts.Entries.Event,
        "term" => texts.Entries.Term,
        _ => new NounPair(entryKind.Value, entryKind.Value),
    };

    /// <summary>A built-in kind of notes; an unknown one stands for itself.</summary>
    public static string NameOfNoteKind(this InterfaceText texts, Id kind) => kind.Value switch
    {
        "explanatory" => texts.Notes.Explanatory,
        "textual" => texts.Notes.Textual,
        "comparative" => texts.Notes.Comparative,
        _ => kind.Value,
    };

    /// <summary>A built-in relation; an unknown one stands for itself.</summary>
    public static Term TermOf(this InterfaceText texts, Id relation) => relation.Value switch
    {
        "translation" => texts.Pairings.Translation,
        "restated" => texts.Pairings.Restated,
        "expanded" => texts.Pairings.Expanded,
        "narrowed" => texts.Pairings.Narrowed,
        "changed" => texts.Pairings.Changed,
        "absent" => texts.Pairings.Absent,
        _ => new Term(relation.Value, ""),
    };

    /// <summary>A kind of change.</summary>
    public static Term TermOf(this InterfaceText texts, ChangeKind kind) => kind switch
    {
        ChangeKind.Kept => texts.Pairings.Kept,
        ChangeKind.Firmer => texts.Pairings.Firmer,
        ChangeKind.Weaker => texts.Pairings.Weaker,
        ChangeKind.Done => texts.Pairings.Done,
        ChangeKind.Replaced => texts.Pairings.Replaced,
        ChangeKind.Added => texts.Pairings.Added,
        ChangeKind.Dropped => texts.Pairings.Dropped,
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "a kind of change without words"),
    };

    /// <summary>What a testimony does.</summary>
    public static Term TermOf(this InterfaceText texts, TestimonyManner manner) => manner switch
    {
        TestimonyManner.Quotes => texts.Voices.Quotes,
        TestimonyManner.Paraphrases => texts.Voices.Paraphrases,
        TestimonyManner.Explains => texts.Voices.Explains,
        TestimonyManner.Judges => texts.Voices.Judges,
        TestimonyManner.Anticipates => texts.Voices.Anticipates,
        _ => throw new ArgumentOutOfRangeException(nameof(manner), manner, "a manner without words"),
    };

    /// <summary>Whose words a testimony gives.</summary>
    public static string NameOf(this InterfaceText texts, Speech speech) => speech switch
    {
        Speech.Direct => texts.Voices.Direct,
        Speech.Reported => texts.Voices.Reported,
        Speech.Outlet => texts.Voices.Outlet,
        _ => throw new ArgumentOutOfRangeException(nameof(speech), speech, "a kind of speech without words"),
    };

    /// <summary>How quoted words were found.</summary>
    public static string NameOf(this InterfaceText texts, Match match) => match switch
    {
        Match.Exact => texts.Colophon.MatchExact,
        Match.Typographic => texts.Colophon.MatchTypographic,
        Match.Folded => texts.Colophon.MatchFolded,
        Match.Widened => texts.Colophon.MatchWidened,
        _ => throw new ArgumentOutOfRangeException(nameof(match), match, "a way of matching without words"),
    };

    /// <summary>Why a capture is mended.</summary>
    public static string NameOf(this InterfaceText texts, InterventionReason reason) => reason switch
    {
        InterventionReason.Encoding => texts.Apparatus.Encoding,
        InterventionReason.Lost => texts.Apparatus.Lost,
        InterventionReason.Doubled => texts.Apparatus.Doubled,
        InterventionReason.Punctuation => texts.Apparatus.Punctuation,
        InterventionReason.Spacing => texts.Apparatus.Spacing,
        InterventionReason.Numbering => texts.Apparatus.Numbering,
        InterventionReason.Paratext => texts.Apparatus.Paratext,
        _ => throw new ArgumentOutOfRangeException(nameof(reason), reason, "a reason without words"),
    };
}
