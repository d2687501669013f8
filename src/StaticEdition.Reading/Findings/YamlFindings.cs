using StaticEdition.Model.Findings;

namespace StaticEdition.Reading.Findings;

/// <summary>Findings about the grammar of YAML.</summary>
internal static class YamlFindings
{
    /// <summary>The rules in the order of their codes.</summary>
    public static ImmutableArray<FindingRule> Rules =>
    [
        TabInIndentationRule,
        AnchorOrAliasRule,
        TagOrDirectiveRule,
        SecondDocumentRule,
        InvalidSyntaxRule,
        CurlyQuotesRule,
        CommentAfterValueRule,
        AmbiguousBareWordRule,
        DuplicateKeyRule,
    ];

    private static readonly FindingRule TabInIndentationRule = new("SE115", Severity.Error, "Tab in the indentation")
    {
        Why = "YAML counts spaces; the width of a tab differs from editor to editor.",
        Remedy = "Replace the tab by two spaces, and set your editor to indent with spaces.",
        Example = """
            wrong: <tab>en: Title
            right:   en: Title
            """,
    };

    /// <summary>A line of YAML indented with a tab.</summary>
    public static Finding TabInIndentation(SourceSpan span) => TabInIndentationRule.At(span, "the line is indented with a tab");

    private static readonly FindingRule AnchorOrAliasRule = new("SE117", Severity.Error, "Anchor, alias or merge key")
    {
        Why = "Reviewers read the file as it is written, so a value is never written once and used twice.",
        Remedy = "Write the value itself. A value that begins with * or & belongs in a block (>) or in quotation marks.",
        Example = """
            wrong: en: *emphasis* first
            right: en: >
                     *emphasis* first
            """,
    };

    /// <summary>An anchor (<c>&amp;name</c>).</summary>
    public static Finding Anchor(SourceSpan span, string name) =>
        AnchorOrAliasRule.At(span, $"“&{name}” is an anchor of YAML, and anchors are not used here");

    /// <summary>An alias (<c>*name</c>).</summary>
    public static Finding Alias(SourceSpan span, string name) => AnchorOrAliasRule.At(
        span,
        $"“*{name}” is an alias of YAML, and aliases are not used here",
        "A value that begins with * belongs in a block: write > and the value on the next line.");

    /// <summary>A merge key.</summary>
    public static Finding MergeKey(SourceSpan span) =>
        AnchorOrAliasRule.At(span, "“<<” is a merge key of YAML, and merge keys are not used here");

    private static readonly FindingRule TagOrDirectiveRule = new("SE118", Severity.Error, "YAML tag or directive")
    {
        Why = "Every value is read as its key says; a tag could only contradict it.",
        Remedy = "Leave it out. A value that begins with ! or % belongs in quotation marks.",
        Example = """
            wrong: nth: !!int 2
            right: nth: 2
            """,
    };

    /// <summary>A tag (<c>!!str</c>).</summary>
    public static Finding Tag(SourceSpan span) =>
        TagOrDirectiveRule.At(span, "this value has a tag of YAML (!), and tags are not used here");

    /// <summary>A directive (<c>%YAML</c>).</summary>
    public static Finding Directive(SourceSpan span) =>
        TagOrDirectiveRule.At(span, "this is a directive of YAML (%), and directives are not used here");

    private static readonly FindingRule SecondDocumentRule = new("SE119", Severity.Error, "Second document in a file")
    {
        Why = "Only the first would be read.",
        Remedy = "Make a list of the records, or a file for each.",
        Example = """
            wrong: two records with --- between them
            right: - id: one
                   - id: two
            """,
    };

    /// <summary>A line <c>---</c> that begins another document.</summary>
    public static Finding SecondDocument(SourceSpan span) =>
        SecondDocumentRule.At(span, "a second document begins here, and a file has one");

    private static readonly FindingRule InvalidSyntaxRule = new("SE120", Severity.Error, "Invalid YAML")
    {
        Why = "Nothing in the file can be read until this is corrected.",
        Remedy = "Put long or unusual text into a block: write > after the key and the text on the next lines, indented by two spaces.",
        Example = """
            wrong: en: The Rules: a history
            right: en: >
                     The Rules: a history
            """,
    };

    /// <summary>A file that is not valid YAML.</summary>
    public static Finding InvalidSyntax(SourceSpan span, string message, string? remedy) => InvalidSyntaxRule.At(span, message, remedy);

    private static readonly FindingRule CurlyQuotesRule = new("SE121", Severity.Review, "Curly quotation marks around a value")
    {
        Why = "In YAML they are ordinary letters and become part of the value. Only straight quotation marks enclose a value.",
        Remedy = "Delete the marks, or use straight ones; a value that really begins with a quotation belongs in a block (>).",
        Example = """
            wrong: en: “Trade and energy”
            right: en: Trade and energy
            """,
    };

    /// <summary>A value between “ and ”.</summary>
    public static Finding CurlyQuotes(SourceSpan span, string name) =>
        CurlyQuotesRule.At(span, $"the curly quotation marks are read as part of “{name}”");

    private static readonly FindingRule CommentAfterValueRule = new("SE122", Severity.Review, "Comment after a value")
    {
        Why = "A number sign after a space begins a comment, so the rest of the line is not part of the text.",
        Remedy = "If it belongs to the text, put the text into a block (>). If it is a comment, put it on a line of its own.",
        Example = """
            wrong: en: Agenda item #4 of 2024
            right: en: >
                     Agenda item #4 of 2024
            """,
    };

    /// <summary>A comment on the line of a value.</summary>
    public static Finding CommentAfterValue(SourceSpan span, string name) =>
        CommentAfterValueRule.At(span, $"“{name}” ends before this #: the rest of the line is a comment and is not read");

    private static readonly FindingRule AmbiguousBareWordRule = new("SE123", Severity.Review, "Bare word that YAML takes for another type")
    {
        Why = "Here it is read as it is written, but other programs that read the file take it for a truth value, a number, a time "
            + "or a date.",
        Remedy = "Put it into straight quotation marks.",
        Example = """
            wrong: en: no
            right: en: "no"
            """,
    };

    /// <summary>An unquoted yes, 12:30, 1.10 or 2024-07-03 in place of text.</summary>
    public static Finding AmbiguousBareWord(SourceSpan span, string value, string taken) =>
        AmbiguousBareWordRule.At(span, $"“{value}” without quotation marks is {taken} to other programs", $"Write '{value}'.");

    private static readonly FindingRule DuplicateKeyRule = new("SE150", Severity.Error, "Duplicate key")
    {
        Why = "Only one of the two could be used, and the file does not say which.",
        Remedy = "Keep one of them.",
        Example = """
            wrong: en: First
                   en: Second
            right: en: First
            """,
    };

    /// <summary>A key that a mapping has twice.</summary>
    public static Finding DuplicateKey(SourceSpan span, string key, int firstLine) =>
        DuplicateKeyRule.At(span, FormattableString.Invariant($"the key {MessageText.Quote(key)} is already on line {firstLine}"));
}
