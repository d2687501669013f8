namespace StaticEdition.Reading;

/// <summary>Findings about single values: ids, addresses, dates, numbers.</summary>
internal static class ValueFindings
{
    /// <summary>The rules in the order of their codes.</summary>
    public static ImmutableArray<FindingRule> Rules =>
    [
        InvalidIdRule,
        InvalidAddressRule,
        InvalidDateRule,
        InvalidLanguageRule,
        UnknownWordRule,
        InvalidNumberRule,
        InvalidHashRule,
        InvalidWebAddressRule,
    ];

    private static readonly FindingRule InvalidIdRule = new("SE155", Severity.Error, "Not an id")
    {
        Why = "Ids stand in addresses, links and file names on every system.",
        Remedy = "Use small Latin letters and digits, joined by single hyphens or full stops, at most 64 characters.",
        Example = """
            wrong: id: Middle Corridor
            right: id: middle-corridor
            """,
    };

    /// <summary>A name that breaks the rule of ids.</summary>
    public static Finding InvalidId(SourceSpan span, string written, string? suggestion) => InvalidIdRule.At(
        span, $"{MessageText.Quote(written)} is no id", suggestion is null ? null : $"Write {suggestion}.");

    /// <summary>The id of a text that begins every link of another kind.</summary>
    public static Finding ReservedTextId(SourceSpan span, Id id) => InvalidIdRule.At(
        span, $"“{id}” cannot be the id of a text, because links to other things begin with {id}/", "Choose another name.");

    private static readonly FindingRule InvalidAddressRule = new("SE156", Severity.Error, "Not an address")
    {
        Why = "One spelling of places serves records, links, search and web addresses.",
        Remedy = "Write the id of the text, a slash and the id of the segment.",
        Example = """
            wrong: at: 1.10
            right: at: declaration/1.10
            """,
    };

    /// <summary>A place is not written as text/segment.</summary>
    public static Finding InvalidAddress(SourceSpan span, string written, string? suggestion) => InvalidAddressRule.At(
        span, $"{MessageText.Quote(written)} is no address", suggestion is null ? null : $"Write {suggestion}.");

    /// <summary>A bare number or date: YAML programs drop its last zero, and the text is missing.</summary>
    public static Finding AddressWithoutText(SourceSpan span, string written, string suggestion) => InvalidAddressRule.At(
        span, $"{MessageText.Quote(written)} names no text, and YAML takes it for a number or date", $"Write {suggestion}.");

    private static readonly FindingRule InvalidDateRule = new("SE157", Severity.Error, "Not a date")
    {
        Why = "Dates are sorted and written out in two languages.",
        Remedy = "Write 2024, 2024-07 or 2024-07-03, with ? for uncertain and ~ for approximate, or two of them with a slash between.",
        Example = """
            wrong: date: 3 July 2024
            right: date: 2024-07-03
            """,
    };

    /// <summary>A date where one day is needed.</summary>
    public static Finding DateIsNotADay(SourceSpan span, string written) =>
        InvalidDateRule.At(span, $"{MessageText.Quote(written)} is no single day", "Write one day: 2024-07-03.");

    /// <summary>A date that is not in the Extended Date/Time Format.</summary>
    public static Finding InvalidDate(SourceSpan span, string written, string? suggestion) => InvalidDateRule.At(
        span, $"{MessageText.Quote(written)} is no date", suggestion is null ? null : $"Write {suggestion}.");

    private static readonly FindingRule InvalidLanguageRule = new("SE158", Severity.Error, "Not a language")
    {
        Why = "The tag sets the direction, the font and the hyphenation of words.",
        Remedy = "Write the tag of BCP 47: en, ar, fa, zh.",
        Example = """
            wrong: lang: Arabic
            right: lang: ar
            """,
    };

    /// <summary>A language is not given by its tag.</summary>
    public static Finding InvalidLanguage(SourceSpan span, string written, string? suggestion = null) => InvalidLanguageRule.At(
        span, $"{MessageText.Quote(written)} is no language tag", suggestion is null ? null : $"Write {suggestion}.");

    /// <summary>One more than an edition may have.</summary>
    public static Finding TooManyLanguages(SourceSpan span, int limit) =>
        InvalidLanguageRule.At(span, FormattableString.Invariant($"an edition has at most {limit} languages"));

    /// <summary>A tag that is also a key of records.</summary>
    public static Finding ReservedLanguageTag(SourceSpan span, string written) => InvalidLanguageRule.At(
        span,
        $"“{written}” is a key of records, and so cannot be a key of prose",
        $"Write a longer tag, with its script or region: {written}-…");

    private static readonly FindingRule UnknownWordRule = new("SE159", Severity.Error, "A word that is none of those expected")
    {
        Why = "Pages count and name these words in both languages.",
        Remedy = "Write one of the words that the finding names.",
        Example = """
            wrong: confidence: certain
            right: confidence: firm
            """,
    };

    /// <summary>A value is not one of a fixed list.</summary>
    public static Finding UnknownWord(SourceSpan span, string written, string name, string? nearest, IEnumerable<string> known) => UnknownWordRule.At(
        span,
        $"{MessageText.Quote(written)} is no word for {name}",
        nearest is null ? $"Write one of {string.Join(", ", known)}." : $"Write {nearest}. The words are {string.Join(", ", known)}.");

    private static readonly FindingRule InvalidNumberRule = new("SE160", Severity.Error, "Not a whole number")
    {
        Why = "Lines and places are counted from 1.",
        Remedy = "Write the number with the digits 0 to 9.",
        Example = """
            wrong: line: ٧
            right: line: 7
            """,
    };

    /// <summary>A line or a count is not a number from 1.</summary>
    public static Finding InvalidNumber(SourceSpan span, string written, string? suggestion = null) => InvalidNumberRule.At(
        span, $"{MessageText.Quote(written)} is no whole number from 1", suggestion is null ? null : $"Write {suggestion}.");

    private static readonly FindingRule InvalidHashRule = new("SE161", Severity.Error, "Not a SHA-256")
    {
        Why = "It proves that the capture is still the one that was read.",
        Remedy = "Write the 64 hexadecimal digits that `sha256sum` gives, in small letters.",
        Example = """
            wrong: sha256: FC074BF0
            right: sha256: fc074bf050bc509e2aa20a28ea22a1eb87f7d58ea4315b19fa47831c91ff4c29
            """,
    };

    /// <summary>The check sum of a witness has the wrong shape.</summary>
    public static Finding InvalidHash(SourceSpan span, string message, string? suggestion = null) =>
        InvalidHashRule.At(span, message, suggestion is null ? null : $"Write {suggestion}.");

    private static readonly FindingRule InvalidWebAddressRule = new("SE162", Severity.Error, "Not a web address")
    {
        Why = "It is published, and links are made of it.",
        Remedy = "Write the whole address, beginning https://.",
        Example = """
            wrong: address: example.org
            right: address: https://example.org/
            """,
    };

    /// <summary>An address is not https, or not complete.</summary>
    public static Finding InvalidWebAddress(SourceSpan span, string written) =>
        InvalidWebAddressRule.At(span, $"{MessageText.Quote(written)} is no address that begins https://");
}
