using StaticEdition.Model.Findings;

namespace StaticEdition.Reading.Findings;

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

    private static readonly FindingRule MissingFrontMatterRule = new("SE130", Severity.Error, "Text without front matter")
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

    /// <summary>A text that does not begin with <c>---</c>.</summary>
    public static Finding MissingFrontMatter(SourceSpan span) =>
        MissingFrontMatterRule.At(span, "the text does not begin with a line “---” and its front matter");

    /// <summary>Front matter without a second <c>---</c>.</summary>
    public static Finding UnclosedFrontMatter(SourceSpan span) =>
        MissingFrontMatterRule.At(span, "the front matter that begins here is not ended by a line “---”");

    private static readonly FindingRule WordsOutsideSegmentRule = new("SE131", Severity.Error, "Words outside a segment")
    {
        Why = "Every word of a text can be cited, so each belongs to a segment.",
        Remedy = "Put a segment line before it: [id], [id \"label\"] or [id frame].",
        Example = """
            wrong: Readers may borrow two books.
            right: [1.0 "1.0"]
                   Readers may borrow two books.
            """,
    };

    /// <summary>A block of a text without a segment line or division line.</summary>
    public static Finding WordsOutsideSegment(SourceSpan span) => WordsOutsideSegmentRule.At(span, "these words have no segment line");

    private static readonly FindingRule MalformedSegmentLineRule = new("SE132", Severity.Error, "Segment line that cannot be read")
    {
        Why = "The line gives the words their address.",
        Remedy = "Write [id], [id \"label\"], [id frame] or [id \"label\" frame], with straight quotation marks; or # id for a division.",
        Example = """
            wrong: [1.0 1.0]
            right: [1.0 "1.0"]
            """,
    };

    /// <summary>A segment or division line that cannot be read.</summary>
    public static Finding MalformedSegmentLine(SourceSpan span, string message, string? remedy = null) =>
        MalformedSegmentLineRule.At(span, message, remedy);

    private static readonly FindingRule UnknownDivisionRule = new("SE133", Severity.Error, "Division that is not declared")
    {
        Why = "The heading of a division is in the front matter, in each language.",
        Remedy = "Declare it under divisions, or write the id of a declared one.",
        Example = """
            wrong: # borowing
            right: # borrowing
            """,
    };

    /// <summary>A division line with an id that the front matter does not declare.</summary>
    public static Finding UnknownDivision(SourceSpan span, string id, string? nearest) => UnknownDivisionRule.At(
        span, $"the front matter declares no division “{id}”", nearest is null ? null : $"Write # {nearest}.");

    private static readonly FindingRule DivisionOutOfPlaceRule = new("SE134", Severity.Error, "Division that begins twice or never")
    {
        Why = "A division is one run of segments with one heading.",
        Remedy = "Bring its segments together under one division line; delete a division without segments.",
        Example = """
            wrong: # a … # b … # a
            right: # a … # b
            """,
    };

    /// <summary>A division that begins a second time.</summary>
    public static Finding RepeatedDivision(SourceSpan span, Id id) =>
        DivisionOutOfPlaceRule.At(span, $"the division “{id}” has already begun");

    /// <summary>A declared division without segments.</summary>
    public static Finding EmptyDivision(SourceSpan span, Id id) => DivisionOutOfPlaceRule.At(span, $"the division “{id}” has no segments");

    private static readonly FindingRule EmptySegmentRule = new("SE135", Severity.Error, "Segment without words")
    {
        Why = "A segment is the words a reader can cite.",
        Remedy = "Write its words on the lines below the segment line, without a blank line between.",
        Example = """
            wrong: [1.0]

                   Readers may borrow two books.
            right: [1.0]
                   Readers may borrow two books.
            """,
    };

    /// <summary>A segment line without words after it.</summary>
    public static Finding EmptySegment(SourceSpan span, Id id) => EmptySegmentRule.At(span, $"the segment “{id}” has no words");

    private static readonly FindingRule SegmentOutsideDivisionRule = new("SE136", Severity.Error, "Segment outside every division")
    {
        Why = "Once a text has divisions, each segment belongs to one; pages and citations count by them.",
        Remedy = "Move the division line above it.",
        Example = """
            wrong: [title] … # preamble …
            right: # heading … [title] … # preamble …
            """,
    };

    /// <summary>A segment before the first division.</summary>
    public static Finding SegmentOutsideDivision(SourceSpan span, Id id) =>
        SegmentOutsideDivisionRule.At(span, $"the segment “{id}” is before the first division");

    private static readonly FindingRule RetiredIdInUseRule = new("SE211", Severity.Error, "Retired id that is used again")
    {
        Why = "An id never changes its meaning: old citations of it would lead to other words.",
        Remedy = "Give the segment an id that was never used.",
        Example = """
            wrong: retired: [{id: 9.9, became: [rules-2020/1.10]}]   and   [9.9]
            right: retired: [{id: 9.9, became: [rules-2020/1.10]}]   and   [9.10]
            """,
    };

    /// <summary>A retired id that is also the id of a segment.</summary>
    public static Finding RetiredIdInUse(SourceSpan span, Id id, SourceSpan segment) =>
        RetiredIdInUseRule.At(span, $"“{id}” is retired, but is also the id of the segment at {segment}");

    /// <summary>An id that is retired twice.</summary>
    public static Finding IdRetiredTwice(SourceSpan span, Id id) => RetiredIdInUseRule.At(span, $"“{id}” is retired twice");

    private static readonly FindingRule RenderingOutOfPlaceRule = new("SE230", Severity.Error, "Translation of no segment, or a second one")
    {
        Why = "Each segment has one translation into a language.",
        Remedy = "Keep one, in the file of its text.",
        Example = """
            wrong: two items with at: rules-2020/1.0 in renderings/rules-2020.ar.yml
            right: one item with at: rules-2020/1.0
            """,
    };

    /// <summary>A second translation of a segment.</summary>
    public static Finding DuplicateRendering(SourceSpan span, Address address, SourceSpan first) =>
        RenderingOutOfPlaceRule.At(span, $"“{address}” is already translated at {first}");

    /// <summary>A translation of a segment of another text, or of several segments.</summary>
    public static Finding RenderingOfOtherText(SourceSpan span, Address address, Id text) =>
        RenderingOutOfPlaceRule.At(span, $"“{address}” is not a segment of “{text}”");

    /// <summary>A translation into the language of the text.</summary>
    public static Finding RenderingInSameLanguage(SourceSpan span, Id text, Language language) => RenderingOutOfPlaceRule.At(
        span, $"the text “{text}” is itself in “{language}”; a translation must be in another language");
}
