using StaticEdition.Model.Findings;

namespace StaticEdition.Reading.Findings;

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

    private static readonly FindingRule UnacceptableFindingRule = new("SE167", Severity.Error, "Finding that cannot be accepted")
    {
        Why = "Only review findings can be accepted with a reason; errors must be corrected.",
        Remedy = "Write the code of a review finding and its file, or delete the item.",
        Example = """
            wrong: code: SE152
            right: code: SE204
            """,
    };

    /// <summary>An accepted finding that is not a review finding.</summary>
    public static Finding UnacceptableFinding(SourceSpan span, string code, string reason) =>
        UnacceptableFindingRule.At(span, $"{MessageText.Quote(code)} {reason}");

    private static readonly FindingRule UnlistedVersionRule = new("SE168", Severity.Error, "Versions that disagree with the edition")
    {
        Why = "Footers and citations give the edition's version and date; readers look for the same in the list of changes and in "
            + "the feed.",
        Remedy = "Give the newest item of “versions” the version and the date of the edition.",
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

    /// <summary>A list of versions without the edition's version.</summary>
    public static Finding UnlistedVersion(SourceSpan span, string version, EdtfDate date) => UnlistedVersionRule.At(
        span,
        $"the edition is {MessageText.Quote(version)}, which is not in the list of versions",
        patch: $"- version: {version}\n  date: {date}\n  en: >\n    …");

    /// <summary>The edition's version with another date in the list.</summary>
    public static Finding VersionDateDiffers(SourceSpan span, string version, EdtfDate listed, EdtfDate date) =>
        UnlistedVersionRule.At(span, $"{MessageText.Quote(version)} has the date {listed} here and {date} above");

    /// <summary>A listed version that is newer than the edition.</summary>
    public static Finding NewerVersionListed(SourceSpan span, string version, EdtfDate listed, EdtfDate date) =>
        UnlistedVersionRule.At(span, $"{MessageText.Quote(version)} of {listed} is newer than the edition, which has the date {date}");

    private static readonly FindingRule UnusableCardRule = new("SE169", Severity.Error, "Card that cannot be shown")
    {
        Why = "When a page is shared, other sites show this picture; they read PNG and JPEG only, and need its size.",
        Remedy = "Put a PNG or JPEG of 1200 × 630 pixels into assets/ and write its path in that folder; or leave “card” out.",
        Example = """
            wrong: card: card.svg
            right: card: card.png
            """,
    };

    /// <summary>A card that is not in <c>assets/</c>.</summary>
    public static Finding MissingCard(SourceSpan span, string path, string? nearest) => UnusableCardRule.At(
        span, $"assets/ has no {MessageText.Quote(path)}", nearest is null ? null : $"Write {nearest}.");

    /// <summary>A card that is neither PNG nor JPEG.</summary>
    public static Finding CardOfWrongFormat(SourceSpan span, string path) =>
        UnusableCardRule.At(span, $"{MessageText.Quote(path)} is neither PNG nor JPEG");

    private static readonly FindingRule UnknownPersonRule = new("SE220", Severity.Error, "Person without a file")
    {
        Why = "Readers must be able to see who wrote what they read, and who speaks.",
        Remedy = "Write people/<id>.yml with the name in each language, or correct the id.",
        Example = """
            wrong: by: editr
            right: by: editor   (and people/editor.yml)
            """,
    };

    /// <summary>A person without a file in <c>people/</c>.</summary>
    public static Finding UnknownPerson(SourceSpan span, Id id, string? nearest) => UnknownPersonRule.At(
        span, $"there is no person “{id}”", nearest is null ? $"Write people/{id}.yml." : $"Write {nearest}, or write people/{id}.yml.");

    private static readonly FindingRule MissingEditorRule = new("SE221", Severity.Error, "Record without an editor")
    {
        Why = "Readers must know whose judgement they rely on.",
        Remedy = "Write by: with the id of a person, or once for all records in edition.yml.",
        Example = """
            right: by: editor
            """,
    };

    /// <summary>A record without <c>by</c>, in an edition without a default.</summary>
    public static Finding MissingEditor(SourceSpan span) =>
        MissingEditorRule.At(span, "the record has no editor, and edition.yml names no default");

    private static readonly FindingRule UnknownVocabularyWordRule = new("SE222", Severity.Error, "Relation or kind without a name")
    {
        Why = "Pages name every relation and kind in each language.",
        Remedy = "Use a known word, or declare it under vocabularies in edition.yml.",
        Example = """
            wrong: relation: echoed
            right: relation: restated
            """,
    };

    /// <summary>A relation or kind that is neither built in nor declared.</summary>
    public static Finding UnknownVocabularyWord(SourceSpan span, string what, Id word, string? nearest, IEnumerable<string> known) =>
        UnknownVocabularyWordRule.At(
            span,
            $"“{word}” is not a {what} that the edition names",
            nearest is null ? $"Write one of {string.Join(", ", known)}, or declare it in edition.yml." : $"Write {nearest}, or declare “{word}” in edition.yml.");

    private static readonly FindingRule UnknownTextRule = new("SE224", Severity.Error, "Text without a file")
    {
        Why = "Without the text nothing can be shown or checked.",
        Remedy = "Write texts/<id>.md, or correct the id.",
        Example = """
            wrong: instruments: [ruels-2020, rules-2021]
            right: instruments: [rules-2020, rules-2021]
            """,
    };

    /// <summary>A text without a file in <c>texts/</c>.</summary>
    public static Finding UnknownText(SourceSpan span, Id id, string? nearest) => UnknownTextRule.At(
        span, $"there is no text “{id}”", nearest is null ? $"Write texts/{id}.md." : $"Write {nearest}.");

    private static readonly FindingRule UnlistedTextRule = new("SE225", Severity.Error, "Text that edition.yml does not list")
    {
        Why = "The order of the texts decides the order of all pages; a text that is not listed would be left out.",
        Remedy = "List each text once, under instruments or commentaries, as its own role says; instruments are exactly two.",
        Example = """
            right: instruments: [rules-2020, rules-2021]
                   commentaries: [librarian]
            """,
    };

    /// <summary>A file in <c>texts/</c> that edition.yml does not list.</summary>
    public static Finding UnlistedText(SourceSpan span, Id id, TextRole role) => UnlistedTextRule.At(
        span, $"edition.yml does not list the text “{id}”", $"Add it to {ListFor(role)}.");

    /// <summary>A text that is listed twice.</summary>
    public static Finding TextListedTwice(SourceSpan span, Id id) => UnlistedTextRule.At(span, $"“{id}” is listed twice");

    /// <summary>A text in the list for another role than its own.</summary>
    public static Finding TextRoleDiffers(SourceSpan span, Id id, TextRole role) => UnlistedTextRule.At(
        span, $"the text “{id}” calls itself {NameOf(role)}", $"Move it to {ListFor(role)}, or change its role.");

    /// <summary>More or fewer than two instruments.</summary>
    public static Finding NotTwoInstruments(SourceSpan span, int count) => UnlistedTextRule.At(
        span, FormattableString.Invariant($"an edition has exactly two instruments; edition.yml lists {count}"));

    private static string ListFor(TextRole role) => role == TextRole.Instrument ? "instruments" : "commentaries";

    private static string NameOf(TextRole role) => role == TextRole.Instrument ? "an instrument" : "a commentary";

    private static readonly FindingRule FormNotFoundRule = new("SE232", Severity.Error, "Form of a name that is in no text")
    {
        Why = "An index that calls a form attested must be right.",
        Remedy = "Correct the form, or move it to supplied.",
        Example = """
            wrong: forms: {en: [the Old Reading Room]}      (no text has it)
            right: supplied: {en: [the Old Reading Room]}
            """,
    };

    /// <summary>An attested form that is in no text.</summary>
    public static Finding FormNotFound(SourceSpan span, EntryForm form) => FormNotFoundRule.At(
        span, $"no text in “{form.Language}” has the form {MessageText.Quote(form.Form)}");

    private static readonly FindingRule FormOfTwoEntriesRule = new("SE233", Severity.Error, "Form of two entries")
    {
        Why = "Where the form occurs, it would not be clear which entry is meant.",
        Remedy = "Leave the form to one entry, or give a longer form in the other.",
        Example = """
            wrong: place/library and term/library, both with the form Library
            right: one entry with the form Library
            """,
    };

    /// <summary>An attested form that belongs to an earlier entry.</summary>
    public static Finding FormOfTwoEntries(SourceSpan span, EntryForm form, EntryReference first) => FormOfTwoEntriesRule.At(
        span, $"the form {MessageText.Quote(form.Form)} already belongs to “{first}”");
}
