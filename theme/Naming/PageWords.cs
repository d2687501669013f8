namespace StaticEdition.Theme;

/// <summary>The words for what the engine names by a kind alone.</summary>
internal static class PageWords
{
    /// <summary>The title of a page that only its kind names.</summary>
    public static string TitleOf(PageKind kind, Wording words) => kind switch
    {
        PageKind.Chooser => words.Home.ChooseLanguage,
        PageKind.NotFound => words.Site.NotFound,
        PageKind.Data => words.Site.Data,
        PageKind.Home => words.Site.Home,
        PageKind.Facing => words.Site.Facing,
        PageKind.Text => words.Site.Texts,
        PageKind.Captured => words.Reading.AsCaptured,
        PageKind.Correspondences => words.Site.Correspondences,
        PageKind.Pairing => words.Pairings.Pairing,
        PageKind.Voices or PageKind.Voice => words.Site.Voices,
        PageKind.Notes => words.Site.Notes,
        PageKind.Entries or PageKind.EntryKind or PageKind.Entry => words.Site.Entries,
        PageKind.Glossary => words.Site.Glossary,
        PageKind.Concordance => words.Site.Concordance,
        PageKind.Chronology => words.Site.Chronology,
        PageKind.Editorial or PageKind.About => words.Site.About,
        PageKind.Downloads => words.Site.Downloads,
        PageKind.Changes => words.Site.Changes,
        PageKind.Health => words.Site.Health,
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "a kind of page without words"),
    };

    /// <summary>What a page is, for a search engine, where the edition has no words for it; or null.</summary>
    public static string? DescriptionOf(PageKind kind, Wording words) => kind switch
    {
        PageKind.Facing => words.Home.DoorFacingExplained,
        PageKind.Correspondences => words.Pairings.CorrespondencesExplained,
        PageKind.Captured => words.Apparatus.CaptureExplained,
        PageKind.Voices => words.Voices.VoicesExplained,
        PageKind.Glossary => words.Entries.GlossaryExplained,
        PageKind.Concordance => words.Entries.ConcordanceExplained,
        PageKind.Chronology => words.Entries.ChronologyExplained,
        PageKind.Downloads => words.Colophon.DownloadsExplained,
        PageKind.Changes => words.Colophon.ChangesExplained,
        PageKind.Health => words.Colophon.HealthExplained,
        PageKind.Data => words.Site.DataExplained,
        PageKind.NotFound => words.Site.NotFoundExplained,
        _ => null,
    };

    /// <summary>A built-in kind of entries; an unknown one stands for itself.</summary>
    public static NounPair NameOf(Id entryKind, Wording words) => entryKind.Value switch
    {
        "person" => words.Entries.Person,
        "place" => words.Entries.Place,
        "organisation" => words.Entries.Organisation,
        "instrument" => words.Entries.Instrument,
        "event" => words.Entries.Event,
        "term" => words.Entries.Term,
        _ => new NounPair(entryKind.Value, entryKind.Value),
    };

    /// <summary>A built-in kind of notes; an unknown one stands for itself.</summary>
    public static string NameOfNoteKind(Id kind, Wording words) => kind.Value switch
    {
        "explanatory" => words.Notes.Explanatory,
        "textual" => words.Notes.Textual,
        "comparative" => words.Notes.Comparative,
        _ => kind.Value,
    };

    /// <summary>A built-in relation; an unknown one stands for itself.</summary>
    public static Term TermOf(Id relation, Wording words) => relation.Value switch
    {
        "translation" => words.Pairings.Translation,
        "restated" => words.Pairings.Restated,
        "expanded" => words.Pairings.Expanded,
        "narrowed" => words.Pairings.Narrowed,
        "changed" => words.Pairings.Changed,
        "absent" => words.Pairings.Absent,
        _ => new Term(relation.Value, ""),
    };

    /// <summary>A kind of change.</summary>
    public static Term TermOf(ChangeKind kind, Wording words) => kind switch
    {
        ChangeKind.Kept => words.Pairings.Kept,
        ChangeKind.Firmer => words.Pairings.Firmer,
        ChangeKind.Weaker => words.Pairings.Weaker,
        ChangeKind.Done => words.Pairings.Done,
        ChangeKind.Replaced => words.Pairings.Replaced,
        ChangeKind.Added => words.Pairings.Added,
        ChangeKind.Dropped => words.Pairings.Dropped,
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "a kind of change without words"),
    };

    /// <summary>What a testimony does.</summary>
    public static Term TermOf(TestimonyManner manner, Wording words) => manner switch
    {
        TestimonyManner.Quotes => words.Voices.Quotes,
        TestimonyManner.Paraphrases => words.Voices.Paraphrases,
        TestimonyManner.Explains => words.Voices.Explains,
        TestimonyManner.Judges => words.Voices.Judges,
        TestimonyManner.Anticipates => words.Voices.Anticipates,
        _ => throw new ArgumentOutOfRangeException(nameof(manner), manner, "a manner without words"),
    };

    /// <summary>Whose words a testimony gives.</summary>
    public static string NameOf(Speech speech, Wording words) => speech switch
    {
        Speech.Direct => words.Voices.Direct,
        Speech.Reported => words.Voices.Reported,
        Speech.Outlet => words.Voices.Outlet,
        _ => throw new ArgumentOutOfRangeException(nameof(speech), speech, "a kind of speech without words"),
    };

    /// <summary>How quoted words were found.</summary>
    public static string NameOf(Match match, Wording words) => match switch
    {
        Match.Exact => words.Colophon.MatchExact,
        Match.Typographic => words.Colophon.MatchTypographic,
        Match.Folded => words.Colophon.MatchFolded,
        Match.Widened => words.Colophon.MatchWidened,
        _ => throw new ArgumentOutOfRangeException(nameof(match), match, "a way of matching without words"),
    };

    /// <summary>A kind of records.</summary>
    public static string NameOf(RecordKind kind, Wording words) => kind switch
    {
        RecordKind.Pairings => words.Site.Pairings,
        RecordKind.Silences => words.Colophon.Silences,
        RecordKind.Notes => words.Site.Notes,
        RecordKind.Testimonies => words.Voices.Testimonies,
        RecordKind.Entries => words.Site.Entries,
        RecordKind.Interventions => words.Colophon.Interventions,
        RecordKind.Renderings => words.Colophon.Renderings,
        RecordKind.Chronology => words.Site.Chronology,
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "a kind of record without words"),
    };

    /// <summary>What a published file holds; a key without words says nothing.</summary>
    public static string DescriptionOf(PublishedFile file, Wording words) => words.Files.GetValueOrDefault(file.Key, "");

    /// <summary>Why a capture is mended.</summary>
    public static string NameOf(InterventionReason reason, Wording words) => reason switch
    {
        InterventionReason.Encoding => words.Apparatus.Encoding,
        InterventionReason.Lost => words.Apparatus.Lost,
        InterventionReason.Doubled => words.Apparatus.Doubled,
        InterventionReason.Punctuation => words.Apparatus.Punctuation,
        InterventionReason.Spacing => words.Apparatus.Spacing,
        InterventionReason.Numbering => words.Apparatus.Numbering,
        InterventionReason.Paratext => words.Apparatus.Paratext,
        _ => throw new ArgumentOutOfRangeException(nameof(reason), reason, "a reason without words"),
    };
}
