namespace StaticEdition.Reading;

/// <summary>Findings about the bytes, characters and size of an input file.</summary>
internal static class SourceFindings
{
    /// <summary>The rules in the order of their codes.</summary>
    public static ImmutableArray<FindingRule> Rules =>
    [
        InvalidUtf8Rule,
        ByteOrderMarkRule,
        CarriageReturnRule,
        ControlCharacterRule,
        BidiOverrideRule,
        NestedTooDeeplyRule,
        TooManyFindingsRule,
    ];

    private static readonly FindingRule InvalidUtf8Rule = new("SE110", Severity.Error, "A file that is not UTF-8")
    {
        Why = "Read in a wrong encoding, every letter beyond A to Z is another letter.",
        Remedy = "Save the file as UTF-8 in your editor. Damaged letters must be typed again.",
        Example = """
            wrong: saved as Windows-1256
            right: saved as UTF-8 (without BOM)
            """,
    };

    /// <summary>Bytes that are no UTF-8.</summary>
    /// <param name="span">Its place.</param>
    /// <param name="value">The byte.</param>
    /// <param name="guess">The encoding it may be in, or null.</param>
    public static Finding InvalidUtf8(SourceSpan span, byte value, string? guess) =>
        InvalidUtf8Rule.At(span, FormattableString.Invariant($"the byte {value:X2} is no part of UTF-8"), EncodingRemedy(guess));

    /// <summary>The file as a whole is in another encoding.</summary>
    public static Finding OtherEncoding(string file, string guess) =>
        InvalidUtf8Rule.At(SourceSpan.Of(file), $"the file looks like {guess}", EncodingRemedy(guess));

    /// <summary>The last character is cut off.</summary>
    public static Finding TruncatedCharacter(SourceSpan span) =>
        InvalidUtf8Rule.At(span, "the file ends in the middle of a character", "The file was cut off: take it again from where it came.");

    private static string? EncodingRemedy(string? guess) =>
        guess is null ? null : $"The file looks like {guess}: open it as that and save it as UTF-8.";

    private static readonly FindingRule ByteOrderMarkRule = new("SE111", Severity.Review, "A byte-order mark")
    {
        Why = "The mark is invisible, belongs to no word, and makes other tools read a first key that does not exist.",
        Remedy = "Save the file as “UTF-8 without BOM”.",
        Example = """
            wrong: EF BB BF 74 69 74 6C 65
            right: 74 69 74 6C 65
            """,
    };

    /// <summary>A file begins with U+FEFF.</summary>
    public static Finding ByteOrderMark(string file) => ByteOrderMarkRule.At(SourceSpan.At(file, 1, 1), "the file begins with a byte-order mark");

    private static readonly FindingRule CarriageReturnRule = new("SE112", Severity.Review, "Line ends of Windows")
    {
        Why = "It changes nothing in what is read, but every line of the file shows as changed when the next editor saves it.",
        Remedy = "Set your editor to line ends “LF”; `git add --renormalize .` mends what is there.",
        Example = """
            wrong: title: …⏎ with CR LF
            right: title: …⏎ with LF
            """,
    };

    /// <summary>Lines end with a carriage return.</summary>
    public static Finding CarriageReturn(SourceSpan span) => CarriageReturnRule.At(span, "the line ends with a carriage return (CR), and lines end with LF alone");

    private static readonly FindingRule ControlCharacterRule = new("SE113", Severity.Error, "A character that nobody can see")
    {
        Why = "It shows on no screen, yet words with it are not the words a reader searches or copies.",
        Remedy = "Delete it. In `reads` of an intervention write it as an escape in double quotes.",
        Example = """
            wrong: words: the<U+000B>Parties
            right: words: the Parties
            """,
    };

    /// <summary>A control character or an invisible separator.</summary>
    public static Finding ControlCharacter(SourceSpan span, char character) =>
        ControlCharacterRule.At(span, FormattableString.Invariant($"the invisible character U+{(int)character:X4} stands here"));

    private static readonly FindingRule BidiOverrideRule = new("SE114", Severity.Error, "A character that turns the direction of text")
    {
        Why = "It makes text look other than it is, beyond the end of its word; pages set the direction of every run themselves.",
        Remedy = "Delete it. Where a run really needs it, the isolates U+2066 to U+2069 may stand.",
        Example = """
            wrong: <U+202E>txet
            right: text
            """,
    };

    /// <summary>One of U+202A to U+202E.</summary>
    public static Finding BidiOverride(SourceSpan span, char character) =>
        BidiOverrideRule.At(span, FormattableString.Invariant($"the direction of the text is turned by U+{(int)character:X4}"));

    private static readonly FindingRule NestedTooDeeplyRule = new("SE116", Severity.Error, "Nested too deeply")
    {
        Why = "No record needs it, and a reader cannot follow it; the limit keeps a hostile file from stopping the build.",
        Remedy = "Write it flatter.",
        Example = """
            wrong: [[[[[[…]]]]]]
            right: [a, b]
            """,
    };

    /// <summary>Lists, mappings, quotations or brackets stand within one another without end.</summary>
    public static Finding NestedTooDeeply(SourceSpan span, int limit) =>
        NestedTooDeeplyRule.At(span, FormattableString.Invariant($"the nesting is deeper than {limit}"));

    /// <summary>Prose whose marks are too many to be meant.</summary>
    public static Finding ProseNestedTooDeeply(SourceSpan span) => NestedTooDeeplyRule.At(span, "the marks of this prose are nested too deeply or too many to be meant");

    private static readonly FindingRule TooManyFindingsRule = new("SE125", Severity.Review, "More findings than are shown")
    {
        Why = "The rest of a long list rarely says anything new.",
        Remedy = "Mend the ones that are shown, and run again.",
        Example = """
            notes/x.yml: review SE125: 812 more findings in this file are not shown
            """,
    };

    /// <summary>A file has more findings than are listed.</summary>
    public static Finding TooManyFindings(string file, int more, Severity gravest)
    {
        var message = FormattableString.Invariant($"{more} more findings in this file are not shown");
        return TooManyFindingsRule.At(SourceSpan.Of(file), message) with { Severity = gravest };
    }
}
