namespace StaticEdition.Reading;

/// <summary>Findings about <c>edition.yml</c> and what it declares: versions, texts, people, vocabularies, entries.</summary>
internal static class EditionFindings
{
    /// <summary>The rules in the order of their codes.</summary>
    public static ImmutableArray<FindingRule> Rules =>
    [
        UnacceptableFindingRule,
        UnlistedVersionRule,
        UnusableCardRule,
        UnknownPersonRule,
        MissingEditorRule,
        UnknownVocabularyWordRule,
        UnknownTextRule,
        UnlistedTextRule,
        FormNotFoundRule,
        FormOfTwoEntriesRule,
    ];

    private static readonly FindingRule UnacceptableFindingRule = new("SE167", Severity.Error, "A finding that cannot be accepted")
    {
        Why = "Only findings that ask a person to look can be answered by a reason; errors are mended.",
        Remedy = "Write the code of a review finding and its file, or delete the item.",
        Example = """
            wrong: code: SE152
            right: code: SE204
            """,
    };

    /// <summary>edition.yml accepts what is no review finding.</summary>
    public static Finding UnacceptableFinding(SourceSpan span, string code, string reason) => UnacceptableFindingRule.At(span, $"{MessageText.Quote(code)} {reason}");

    private static readonly FindingRule UnlistedVersionRule = new("SE168", Severity.Error, "Versions that disagree with the edition")
    {
        Why = "Footers and citations give the edition's version and date; a reader looks for the same in the list of changes and in the feed.",
        Remedy = "Let the newest item of “versions” have the version and the date that the edition has.",
        Example = """
            wrong: version: 1.1.0
                   date: 2026-03-01
                   versions:
                     - {version: 1.0.0, date: 2026-01-02, en: The first.}
            right: version: 1.1.0
                   date: 2026-03-01
                   versions:
                     - {version: 1.1.0, date: 2026-03-01, en: Ten notes more.}
                     - {version: 1.0.0, date: 2026-01-02, en: The first.}
            """,
    };

    /// <summary>The list of versions and the edition's own version say different things.</summary>
    public static Finding UnlistedVersion(SourceSpan span, string version, EdtfDate date) => UnlistedVersionRule.At(
        span,
        $"the edition is {MessageText.Quote(version)}, which is not in the list of versions",
        patch: $"- version: {version}\n  date: {date}\n  en: >\n    …");

    /// <summary>The list gives the edition's version another date.</summary>
    public static Finding VersionDateDiffers(SourceSpan span, string version, EdtfDate listed, EdtfDate date) =>
        UnlistedVersionRule.At(span, $"{MessageText.Quote(version)} is of {listed} here and of {date} above");

    /// <summary>The list has a version of a later date than the edition's.</summary>
    public static Finding NewerVersionListed(SourceSpan span, string version, EdtfDate listed, EdtfDate date) =>
        UnlistedVersionRule.At(span, $"{MessageText.Quote(version)} of {listed} is newer than the edition, which is of {date}");

    private static readonly FindingRule UnusableCardRule = new("SE169", Severity.Error, "A card that cannot be shown")
    {
        Why = "Where someone shares a page, other sites show this picture; they read PNG and JPEG only, and want to know its size.",
        Remedy = "Put a PNG or JPEG of 1200 × 630 pixels into assets/ and write its path in that folder; or leave “card” out.",
        Example = """
            wrong: card: card.svg
            right: card: card.png
            """,
    };

    /// <summary>There is no such file in <c>assets/</c>.</summary>
    public static Finding MissingCard(SourceSpan span, string path, string? nearest) => UnusableCardRule.At(
        span, $"assets/ holds no {MessageText.Quote(path)}", nearest is null ? null : $"Write {nearest}.");

    /// <summary>The file is neither PNG nor JPEG.</summary>
    public static Finding CardOfWrongFormat(SourceSpan span, string path) => UnusableCardRule.At(span, $"{MessageText.Quote(path)} is neither PNG nor JPEG");

    private static readonly FindingRule UnknownPersonRule = new("SE220", Severity.Error, "A person without a file")
    {
        Why = "Readers must be able to see who answers for what they read, and who speaks.",
        Remedy = "Write people/<id>.yml with the name in each language, or correct the id.",
        Example = """
            wrong: by: editr
            right: by: editor   (and people/editor.yml)
            """,
    };

    /// <summary>A record names a person whom no file of people/ describes.</summary>
    public static Finding UnknownPerson(SourceSpan span, Id id, string? nearest) => UnknownPersonRule.At(
        span, $"there is no person “{id}”", nearest is null ? $"Write people/{id}.yml." : $"Write {nearest}, or write people/{id}.yml.");

    private static readonly FindingRule MissingEditorRule = new("SE221", Severity.Error, "A record that nobody answers for")
    {
        Why = "Whose judgement a reader relies on must be said.",
        Remedy = "Write by: with the id of a person, or once for all in edition.yml.",
        Example = """
            right: by: editor
            """,
    };

    /// <summary>A record has no by, and the edition names no default.</summary>
    public static Finding MissingEditor(SourceSpan span) => MissingEditorRule.At(span, "nobody answers for this record, and edition.yml names no default");

    private static readonly FindingRule UnknownVocabularyWordRule = new("SE222", Severity.Error, "A relation or kind that is not named")
    {
        Why = "Pages name every relation and kind in each language.",
        Remedy = "Use a known word, or declare it under vocabularies in edition.yml.",
        Example = """
            wrong: relation: echoed
            right: relation: restated
            """,
    };

    /// <summary>A record uses a word that is neither built in nor declared.</summary>
    public static Finding UnknownVocabularyWord(SourceSpan span, string what, Id word, string? nearest, IEnumerable<string> known) => UnknownVocabularyWordRule.At(
        span,
        $"“{word}” is no {what} that the edition names",
        nearest is null ? $"Write one of {string.Join(", ", known)}, or declare it in edition.yml." : $"Write {nearest}, or declare “{word}” in edition.yml.");

    private static readonly FindingRule UnknownTextRule = new("SE224", Severity.Error, "A text without a file")
    {
        Why = "Without the text nothing can be shown or checked.",
        Remedy = "Write texts/<id>.md, or correct the id.",
        Example = """
            wrong: instruments: [declration, statement]
            right: instruments: [declaration, statement]
            """,
    };

    /// <summary>A text is named that no file of texts/ holds.</summary>
    public static Finding UnknownText(SourceSpan span, Id id, string? nearest) => UnknownTextRule.At(
        span, $"there is no text “{id}”", nearest is null ? $"Write texts/{id}.md." : $"Write {nearest}.");

    private static readonly FindingRule UnlistedTextRule = new("SE225", Severity.Error, "A text that edition.yml does not list")
    {
        Why = "The order of the texts is the order of everything; a text outside it would silently be left out.",
        Remedy = "List each text once, under instruments or commentaries, as its own role says; instruments are exactly two.",
        Example = """
            right: instruments: [declaration, statement]
                   commentaries: [interview]
            """,
    };

    /// <summary>edition.yml and the files of texts/ disagree.</summary>
    public static Finding UnlistedText(SourceSpan span, Id id, TextRole role) => UnlistedTextRule.At(
        span, $"edition.yml does not list the text “{id}”", $"Add it to {ListFor(role)}.");

    /// <summary>The text is listed twice.</summary>
    public static Finding TextListedTwice(SourceSpan span, Id id) => UnlistedTextRule.At(span, $"“{id}” is listed twice");

    /// <summary>The list and the text's own role disagree.</summary>
    public static Finding TextRoleDiffers(SourceSpan span, Id id, TextRole role) => UnlistedTextRule.At(
        span, $"the text “{id}” calls itself {NameOf(role)}", $"Move it to {ListFor(role)}, or change its role.");

    /// <summary>There are not exactly two instruments.</summary>
    public static Finding NotTwoInstruments(SourceSpan span, int count) => UnlistedTextRule.At(
        span, FormattableString.Invariant($"an edition has exactly two instruments; edition.yml lists {count}"));

    private static string ListFor(TextRole role) => role == TextRole.Instrument ? "instruments" : "commentaries";

    private static string NameOf(TextRole role) => role == TextRole.Instrument ? "an instrument" : "a commentary";

    private static readonly FindingRule FormNotFoundRule = new("SE232", Severity.Error, "A form of a name that the texts do not have")
    {
        Why = "An index that calls a form attested vouches for it.",
        Remedy = "Correct the form, or move it to supplied.",
        Example = """
            wrong: forms: {en: [the Open Sea]}      (no text has it)
            right: supplied: {en: [the Open Sea]}
            """,
    };

    /// <summary>A form that is given as attested stands in no text.</summary>
    public static Finding FormNotFound(SourceSpan span, EntryForm form) => FormNotFoundRule.At(
        span, $"no text in “{form.Language}” has the form {MessageText.Quote(form.Form)}");

    private static readonly FindingRule FormOfTwoEntriesRule = new("SE233", Severity.Error, "One form for two entries")
    {
        Why = "At a place where the form stands, nobody can know which entry is meant.",
        Remedy = "Leave the form to one entry, or quote a longer form in the other.",
        Example = """
            wrong: place/silk-road and term/silk-road both with the form Silk Road
            right: one entry with the form Silk Road
            """,
    };

    /// <summary>Two entries claim the same attested form.</summary>
    public static Finding FormOfTwoEntries(SourceSpan span, EntryForm form, EntryReference first) => FormOfTwoEntriesRule.At(
        span, $"the form {MessageText.Quote(form.Form)} belongs to “{first}” already");
}
