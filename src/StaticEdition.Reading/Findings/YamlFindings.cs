namespace StaticEdition.Reading;

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

    private static readonly FindingRule TabInIndentationRule = new("SE115", Severity.Error, "A tab in the indentation")
    {
        Why = "YAML counts spaces; what a tab is worth, nobody can see.",
        Remedy = "Replace the tab by two spaces, and set your editor to indent with spaces.",
        Example = """
            wrong: <tab>en: Title
            right:   en: Title
            """,
    };

    /// <summary>A line of YAML is indented with a tab.</summary>
    public static Finding TabInIndentation(SourceSpan span) => TabInIndentationRule.At(span, "the line is indented with a tab");

    private static readonly FindingRule AnchorOrAliasRule = new("SE117", Severity.Error, "An anchor, an alias or a merge key")
    {
        Why = "What stands in the file is what a reviewer reads: nothing is written once and meant twice.",
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
    public static Finding MergeKey(SourceSpan span) => AnchorOrAliasRule.At(span, "“<<” is a merge key of YAML, and merge keys are not used here");

    private static readonly FindingRule TagOrDirectiveRule = new("SE118", Severity.Error, "A tag or a directive of YAML")
    {
        Why = "Every value is read as what its key says; a tag could only contradict it.",
        Remedy = "Leave it out. A value that begins with ! or % belongs in quotation marks.",
        Example = """
            wrong: nth: !!int 2
            right: nth: 2
            """,
    };

    /// <summary>A tag (<c>!!str</c>).</summary>
    public static Finding Tag(SourceSpan span) => TagOrDirectiveRule.At(span, "this value has a tag of YAML (!), and tags are not used here");

    /// <summary>A directive (<c>%YAML</c>).</summary>
    public static Finding Directive(SourceSpan span) => TagOrDirectiveRule.At(span, "this is a directive of YAML (%), and directives are not used here");

    private static readonly FindingRule SecondDocumentRule = new("SE119", Severity.Error, "A second document in one file")
    {
        Why = "Only the first would be read.",
        Remedy = "Make a list of the records, or a file for each.",
        Example = """
            wrong: two records with --- between them
            right: - id: one
                   - id: two
            """,
    };

    /// <summary>A line --- begins another document.</summary>
    public static Finding SecondDocument(SourceSpan span) => SecondDocumentRule.At(span, "a second document begins here, and a file holds one");

    private static readonly FindingRule InvalidSyntaxRule = new("SE120", Severity.Error, "Not YAML")
    {
        Why = "Nothing of the file can be read until it is mended.",
        Remedy = "Put long or unusual text into a block: write > after the key and the text on the next lines, indented by two spaces.",
        Example = """
            wrong: en: The Declaration: a history
            right: en: >
                     The Declaration: a history
            """,
    };

    /// <summary>The file breaks the grammar of YAML.</summary>
    public static Finding InvalidSyntax(SourceSpan span, string message, string? remedy) => InvalidSyntaxRule.At(span, message, remedy);

    private static readonly FindingRule CurlyQuotesRule = new("SE121", Severity.Review, "Curly quotation marks around a value")
    {
        Why = "To YAML they are letters like others: they become part of the value. Only straight quotation marks enclose one.",
        Remedy = "Take the marks away, or use straight ones; a value that really begins with a quotation belongs in a block (>).",
        Example = """
            wrong: en: “Trade and energy”
            right: en: Trade and energy
            """,
    };

    /// <summary>A value stands between “ and ”.</summary>
    public static Finding CurlyQuotes(SourceSpan span, string name) =>
        CurlyQuotesRule.At(span, $"the curly quotation marks are read as part of “{name}”");

    private static readonly FindingRule CommentAfterValueRule = new("SE122", Severity.Review, "A comment behind a text")
    {
        Why = "A number sign after a space begins a comment: the rest of the line is lost from the text.",
        Remedy = "If it belongs to the text, put the text into a block (>); if it is a comment, give it a line of its own.",
        Example = """
            wrong: en: Agenda item #4 of 2024
            right: en: >
                     Agenda item #4 of 2024
            """,
    };

    /// <summary>What follows # is not read.</summary>
    public static Finding CommentAfterValue(SourceSpan span, string name) =>
        CommentAfterValueRule.At(span, $"“{name}” ends before this #: the rest of the line is a comment and is not read");

    private static readonly FindingRule AmbiguousBareWordRule = new("SE123", Severity.Review, "A bare word that YAML takes for something else")
    {
        Why = "It is read here as it is written, but other programs that read the file take it for a truth value, a number, a time or "
            + "a date.",
        Remedy = "Put it into straight quotation marks.",
        Example = """
            wrong: en: no
            right: en: "no"
            """,
    };

    /// <summary>An unquoted yes, 12:30, 1.10 or 2024-07-03 where text is meant.</summary>
    public static Finding AmbiguousBareWord(SourceSpan span, string value, string taken) =>
        AmbiguousBareWordRule.At(span, $"“{value}” without quotation marks is {taken} to other programs", $"Write '{value}'.");

    private static readonly FindingRule DuplicateKeyRule = new("SE150", Severity.Error, "A key that stands twice")
    {
        Why = "Only one of the two could count, and nobody can know which was meant.",
        Remedy = "Keep one of them.",
        Example = """
            wrong: en: First
                   en: Second
            right: en: First
            """,
    };

    /// <summary>A mapping has a key two times.</summary>
    public static Finding DuplicateKey(SourceSpan span, string key, int firstLine) =>
        DuplicateKeyRule.At(span, FormattableString.Invariant($"the key {MessageText.Quote(key)} stands on line {firstLine} already"));
}
