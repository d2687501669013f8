using StaticEdition.Model.Findings;

namespace StaticEdition.Reading.Findings;

/// <summary>Findings about the Markdown of notes, comments and pages.</summary>
internal static class ProseFindings
{
    /// <summary>The rules in the order of their codes.</summary>
    public static ImmutableArray<FindingRule> Rules =>
    [
        MissingPageTitleRule,
        RawHtmlRule,
        PictureRule,
        UnsupportedMarkdownRule,
        InvalidLinkTargetRule,
        MalformedForeignWordsRule,
        BrokenLinkRule,
    ];

    private static readonly FindingRule MissingPageTitleRule = new("SE137", Severity.Error, "Page without a title")
    {
        Why = "The title appears in the menu and at the top of the page.",
        Remedy = "Write # and the title on the first line.",
        Example = """
            wrong: About this edition
            right: # About this edition
            """,
    };

    /// <summary>A page that does not begin with <c># Title</c>.</summary>
    public static Finding MissingPageTitle(SourceSpan span) =>
        MissingPageTitleRule.At(span, "the page does not begin with “# ” and its title");

    private static readonly FindingRule RawHtmlRule = new("SE140", Severity.Error, "HTML in prose")
    {
        Why = "The same prose becomes web pages, books and data. It also comes from contributors, and no input may become script.",
        Remedy = "Write Markdown: *emphasis*, **strong**, lists, quotations, links. Write &lt; for the sign itself.",
        Example = """
            wrong: <b>the port</b>
            right: **the port**
            """,
    };

    /// <summary>HTML in Markdown.</summary>
    public static Finding RawHtml(SourceSpan span) => RawHtmlRule.At(span, "the prose contains HTML; prose is Markdown without HTML");

    private static readonly FindingRule PictureRule = new("SE141", Severity.Error, "Picture in prose")
    {
        Why = "Notes and comments are words; a picture would be lost in books and data.",
        Remedy = "Link to it: [the map](assets/map.svg).",
        Example = """
            wrong: ![map](assets/map.svg)
            right: [the map](assets/map.svg)
            """,
    };

    /// <summary>A picture in Markdown.</summary>
    public static Finding Picture(SourceSpan span) => PictureRule.At(span, "the prose contains a picture");

    private static readonly FindingRule UnsupportedMarkdownRule = new("SE142", Severity.Error, "Unsupported Markdown")
    {
        Why = "Prose has paragraphs, emphasis, lists, quotations and links; pages also have headings.",
        Remedy = "Use one of these. Lines indented by four spaces are code in Markdown: indent less.",
        Example = """
            wrong: # Heading (in a note)
            right: **Heading**
            """,
    };

    /// <summary>Markdown that prose cannot have: a heading in a note, code, a rule, a link definition.</summary>
    public static Finding UnsupportedMarkdown(SourceSpan span, string what, string? remedy = null) =>
        UnsupportedMarkdownRule.At(span, $"prose has no {what}", remedy);

    private static readonly FindingRule InvalidLinkTargetRule = new("SE143", Severity.Error, "Invalid link target")
    {
        Why = "Links lead to places of the edition, or by https and mailto outside it; other links would be dead or dangerous.",
        Remedy = "Write text/segment, pairing/id, note/id, voice/id, entry/kind/id, page/id, assets/file, https://… or mailto:….",
        Example = """
            wrong: [point 7](#s-7.p3)
            right: [point 7](rules-2021/7.p3)
            """,
    };

    /// <summary>A link whose target is not an address.</summary>
    public static Finding InvalidLinkTarget(SourceSpan span, string target, string reason, string? remedy = null) =>
        InvalidLinkTargetRule.At(span, $"the link to {MessageText.Quote(target)} {reason}", remedy);

    private static readonly FindingRule MalformedForeignWordsRule = new("SE144", Severity.Error, "Malformed mark of foreign words")
    {
        Why = "The language of a run sets its direction, its font and the voice that reads it.",
        Remedy = "Write [words]{lang=ar}, with nothing between ] and {.",
        Example = """
            wrong: [النص] {lang=ar}
            right: [النص]{lang=ar}
            """,
    };

    /// <summary>An incomplete mark of foreign words.</summary>
    public static Finding MalformedForeignWords(SourceSpan span, string message) => MalformedForeignWordsRule.At(span, message);

    private static readonly FindingRule BrokenLinkRule = new("SE212", Severity.Error, "Link to nothing in the edition")
    {
        Why = "A reader who follows it finds nothing.",
        Remedy = "Write the address of something that exists.",
        Example = """
            wrong: [](rules-2021/7.p33)
            right: [](rules-2021/7.p3)
            """,
    };

    /// <summary>A link to something that the edition does not have.</summary>
    public static Finding BrokenLink(SourceSpan span, Reference target, string? nearest) => BrokenLinkRule.At(
        span, $"the link leads to “{target}”, which does not exist", nearest is null ? null : $"Write {nearest}.");
}
