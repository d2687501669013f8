using StaticEdition.Model.Findings;

namespace StaticEdition.Reading.Findings;

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

    private static readonly FindingRule InvalidUtf8Rule = new("SE110", Severity.Error, "File that is not UTF-8")
    {
        Why = "In a wrong encoding, every letter beyond A to Z is read as another letter.",
        Remedy = "Save the file as UTF-8 in your editor. Damaged letters must be typed again.",
        Example = """
            wrong: saved as Windows-1256
            right: saved as UTF-8 (without BOM)
            """,
    };

    /// <summary>A byte that is not valid UTF-8.</summary>
    /// <param name="span">The byte.</param>
    /// <param name="value">Its value.</param>
    /// <param name="guess">The probable encoding, or null.</param>
    public static Finding InvalidUtf8(SourceSpan span, byte value, string? guess) =>
        InvalidUtf8Rule.At(span, FormattableString.Invariant($"the byte {value:X2} is not valid UTF-8"), EncodingRemedy(guess));

    /// <summary>A file in another encoding.</summary>
    public static Finding OtherEncoding(string file, string guess) =>
        InvalidUtf8Rule.At(SourceSpan.Of(file), $"the file looks like {guess}", EncodingRemedy(guess));

    /// <summary>A file that ends in the middle of a character.</summary>
    public static Finding TruncatedCharacter(SourceSpan span) =>
        InvalidUtf8Rule.At(span, "the file ends in the middle of a character", "The file was cut off: copy it again from its source.");

    private static string? EncodingRemedy(string? guess) =>
        guess is null ? null : $"The file looks like {guess}: open it in that encoding and save it as UTF-8.";

    private static readonly FindingRule ByteOrderMarkRule = new("SE111", Severity.Review, "Byte-order mark")
    {
        Why = "The mark is invisible, belongs to no word, and makes other tools read a first key that does not exist.",
        Remedy = "Save the file as “UTF-8 without BOM”.",
        Example = """
            wrong: EF BB BF 74 69 74 6C 65
            right: 74 69 74 6C 65
            """,
    };

    /// <summary>U+FEFF at the beginning of a file.</summary>
    public static Finding ByteOrderMark(string file) =>
        ByteOrderMarkRule.At(SourceSpan.At(file, 1, 1), "the file begins with a byte-order mark");

    private static readonly FindingRule CarriageReturnRule = new("SE112", Severity.Review, "Windows line ends")
    {
        Why = "The content is the same, but every line of the file appears as changed when the next editor saves it.",
        Remedy = "Set your editor to line ends “LF”. `git add --renormalize .` corrects existing files.",
        Example = """
            wrong: title: …⏎ with CR LF
            right: title: …⏎ with LF
            """,
    };

    /// <summary>The first line of a file that ends with a carriage return.</summary>
    public static Finding CarriageReturn(SourceSpan span) =>
        CarriageReturnRule.At(span, "the line ends with a carriage return (CR), and lines end with LF alone");

    private static readonly FindingRule ControlCharacterRule = new("SE113", Severity.Error, "Invisible control character")
    {
        Why = "It is not shown on any screen, but words with it are not the words that a reader searches or copies.",
        Remedy = "Delete it. In `reads` of an intervention write it as an escape in double quotes.",
        Example = """
            wrong: words: the<U+000B>library
            right: words: the reading room
            """,
    };

    /// <summary>A control character or an invisible separator.</summary>
    public static Finding ControlCharacter(SourceSpan span, char character) =>
        ControlCharacterRule.At(span, FormattableString.Invariant($"the invisible character U+{(int)character:X4} is here"));

    private static readonly FindingRule BidiOverrideRule = new("SE114", Severity.Error, "Character that changes the direction of text")
    {
        Why = "It makes text look different from what it is, beyond the end of its word; pages set the direction of every run themselves.",
        Remedy = "Delete it. If a run really needs it, use the isolates U+2066 to U+2069.",
        Example = """
            wrong: <U+202E>txet
            right: text
            """,
    };

    /// <summary>A character from U+202A to U+202E.</summary>
    public static Finding BidiOverride(SourceSpan span, char character) =>
        BidiOverrideRule.At(span, FormattableString.Invariant($"U+{(int)character:X4} changes the direction of the text"));

    private static readonly FindingRule NestedTooDeeplyRule = new("SE116", Severity.Error, "Nesting that is too deep")
    {
        Why = "No record needs it, and a reader cannot follow it; the limit keeps a hostile file from stopping the build.",
        Remedy = "Use fewer levels.",
        Example = """
            wrong: [[[[[[…]]]]]]
            right: [a, b]
            """,
    };

    /// <summary>Lists, mappings, quotations or brackets nested deeper than the limit.</summary>
    public static Finding NestedTooDeeply(SourceSpan span, int limit) =>
        NestedTooDeeplyRule.At(span, FormattableString.Invariant($"the nesting is deeper than {limit}"));

    /// <summary>Prose with too many marks.</summary>
    public static Finding ProseNestedTooDeeply(SourceSpan span) =>
        NestedTooDeeplyRule.At(span, "the marks of this prose are nested too deeply or are too many");

    private static readonly FindingRule TooManyFindingsRule = new("SE125", Severity.Review, "More findings than are shown")
    {
        Why = "The rest of a long list rarely says anything new.",
        Remedy = "Correct those that are shown, and run again.",
        Example = """
            notes/x.yml: review SE125: 812 more findings in this file are not shown
            """,
    };

    /// <summary>A file with more findings than are shown; the severity is that of the gravest one.</summary>
    public static Finding TooManyFindings(string file, int more, Severity gravest)
    {
        var message = FormattableString.Invariant($"{more} more findings in this file are not shown");
        return TooManyFindingsRule.At(SourceSpan.Of(file), message) with { Severity = gravest };
    }
}
