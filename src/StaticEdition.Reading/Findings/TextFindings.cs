namespace StaticEdition.Reading;

/// <summary>Findings about the segments and divisions of a text and about its translations.</summary>
internal static class TextFindings
{
    /// <summary>The rules in the order of their codes.</summary>
    public static ImmutableArray<FindingRule> Rules =>
    [
        MissingFrontMatterRule,
        WordsOutsideSegmentRule,
        MalformedSegmentLineRule,
        UnknownDivisionRule,
        DivisionOutOfPlaceRule,
        EmptySegmentRule,
        SegmentOutsideDivisionRule,
        RetiredIdInUseRule,
        RenderingOutOfPlaceRule,
    ];

    private static readonly FindingRule MissingFrontMatterRule = new("SE130", Severity.Error, "A text without its front matter")
    {
        Why = "The front matter names the language, the witness and the titles of the text.",
        Remedy = "Begin the file with a line ---, the keys, and a line ---.",
        Example = """
            ---
            role: instrument
            lang: en
            ---
            [1]
            The first words
            """,
    };

    /// <summary>A text does not begin with --- … ---.</summary>
    public static Finding MissingFrontMatter(SourceSpan span) => MissingFrontMatterRule.At(span, "the text does not begin with a line “---” and its front matter");

    /// <summary>No second <c>---</c> ends it.</summary>
    public static Finding UnclosedFrontMatter(SourceSpan span) => MissingFrontMatterRule.At(span, "the front matter that begins here is not ended by a line “---”");

    private static readonly FindingRule WordsOutsideSegmentRule = new("SE131", Severity.Error, "Words that belong to no segment")
    {
        Why = "Every word of a text can be cited, and so stands in a segment.",
        Remedy = "Put a segment line before it: [id], [id \"label\"] or [id frame].",
        Example = """
            wrong: The Parties agree.
            right: [1.0 "1.0"]
                   The Parties agree.
            """,
    };

    /// <summary>A block of a text begins with neither a segment line nor a division line.</summary>
    public static Finding WordsOutsideSegment(SourceSpan span) => WordsOutsideSegmentRule.At(span, "these words stand under no segment line");

    private static readonly FindingRule MalformedSegmentLineRule = new("SE132", Severity.Error, "A segment line that cannot be read")
    {
        Why = "The line gives the words their address.",
        Remedy = "Write [id], [id \"label\"], [id frame] or [id \"label\" frame], with straight quotation marks; or # id for a division.",
        Example = """
            wrong: [1.0 1.0]
            right: [1.0 "1.0"]
            """,
    };

    /// <summary>A segment or division line breaks the grammar.</summary>
    public static Finding MalformedSegmentLine(SourceSpan span, string message, string? remedy = null) => MalformedSegmentLineRule.At(span, message, remedy);

    private static readonly FindingRule UnknownDivisionRule = new("SE133", Severity.Error, "A division that is not declared")
    {
        Why = "The heading of a division stands in the front matter, in each language.",
        Remedy = "Declare it under divisions, or write the id of one that is declared.",
        Example = """
            wrong: # politcal
            right: # political
            """,
    };

    /// <summary>A division line names none of the front matter.</summary>
    public static Finding UnknownDivision(SourceSpan span, string id, string? nearest) => UnknownDivisionRule.At(
        span, $"the front matter declares no division “{id}”", nearest is null ? null : $"Write # {nearest}.");

    private static readonly FindingRule DivisionOutOfPlaceRule = new("SE134", Severity.Error, "A division that begins twice, or is never begun")
    {
        Why = "A division is one run of segments; its heading stands once.",
        Remedy = "Bring its segments together under one division line; delete a division without segments.",
        Example = """
            wrong: # a … # b … # a
            right: # a … # b
            """,
    };

    /// <summary>It begins a second time.</summary>
    public static Finding RepeatedDivision(SourceSpan span, Id id) => DivisionOutOfPlaceRule.At(span, $"the division “{id}” has begun before");

    /// <summary>It is declared, and no segment stands in it.</summary>
    public static Finding EmptyDivision(SourceSpan span, Id id) => DivisionOutOfPlaceRule.At(span, $"no segment stands in the division “{id}”");

    private static readonly FindingRule EmptySegmentRule = new("SE135", Severity.Error, "A segment without words")
    {
        Why = "A segment is the words a reader can cite.",
        Remedy = "Write its words on the lines below the segment line, without a blank line between.",
        Example = """
            wrong: [1.0]

                   The Parties agree.
            right: [1.0]
                   The Parties agree.
            """,
    };

    /// <summary>A segment line is followed by no text.</summary>
    public static Finding EmptySegment(SourceSpan span, Id id) => EmptySegmentRule.At(span, $"the segment “{id}” has no words");

    private static readonly FindingRule SegmentOutsideDivisionRule = new("SE136", Severity.Error, "A segment before the first division")
    {
        Why = "Once a text has divisions, each segment belongs to one; pages and citations count by them.",
        Remedy = "Move the division line above it.",
        Example = """
            wrong: [title] … # preamble …
            right: # heading … [title] … # preamble …
            """,
    };

    /// <summary>A segment stands outside every division although the text has some.</summary>
    public static Finding SegmentOutsideDivision(SourceSpan span, Id id) => SegmentOutsideDivisionRule.At(span, $"the segment “{id}” stands before the first division");

    private static readonly FindingRule RetiredIdInUseRule = new("SE211", Severity.Error, "A retired id that is used again")
    {
        Why = "An id never changes meaning: old citations of it would lead to other words.",
        Remedy = "Give the segment an id that was never used.",
        Example = """
            wrong: retired: [{id: 9.9, became: [declaration/1.10]}]   and   [9.9]
            right: retired: [{id: 9.9, became: [declaration/1.10]}]   and   [9.10]
            """,
    };

    /// <summary>An id is retired and names a segment as well.</summary>
    public static Finding RetiredIdInUse(SourceSpan span, Id id, SourceSpan segment) => RetiredIdInUseRule.At(span, $"“{id}” is retired, and names the segment at {segment}");

    /// <summary>The id is retired twice.</summary>
    public static Finding IdRetiredTwice(SourceSpan span, Id id) => RetiredIdInUseRule.At(span, $"“{id}” is retired twice");

    private static readonly FindingRule RenderingOutOfPlaceRule = new("SE230", Severity.Error, "A translation of nothing, or a second one")
    {
        Why = "Each segment has one translation in a language.",
        Remedy = "Keep one, in the file of its text.",
        Example = """
            wrong: two items with at: declaration/1.0 in renderings/declaration.ar.yml
            right: one item with at: declaration/1.0
            """,
    };

    /// <summary>The segment is translated already.</summary>
    public static Finding DuplicateRendering(SourceSpan span, Address address, SourceSpan first) => RenderingOutOfPlaceRule.At(span, $"“{address}” is translated already at {first}");

    /// <summary>The address is one of another text, or no single segment.</summary>
    public static Finding RenderingOfOtherText(SourceSpan span, Address address, Id text) => RenderingOutOfPlaceRule.At(span, $"“{address}” is no segment of “{text}”");

    /// <summary>The text is in this language itself.</summary>
    public static Finding RenderingInSameLanguage(SourceSpan span, Id text, Language language) => RenderingOutOfPlaceRule.At(
        span, $"the text “{text}” is in “{language}” itself; a translation is in another language");
}
