using StaticEdition.Model.Findings;

namespace StaticEdition.Reading.Findings;

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

    private static readonly FindingRule InvalidIdRule = new("SE155", Severity.Error, "Invalid id")
    {
        Why = "Ids are part of addresses, links and file names on every system.",
        Remedy = "Use small Latin letters and digits, joined by single hyphens or full stops, at most 64 characters.",
        Example = """
            wrong: id: Late Fees
            right: id: late-fees
            """,
    };

    /// <summary>A name that is not an id.</summary>
    public static Finding InvalidId(SourceSpan span, string written, string? suggestion) => InvalidIdRule.At(
        span, $"{MessageText.Quote(written)} is not an id", suggestion is null ? null : $"Write {suggestion}.");

    /// <summary>A text id with which links of another kind begin.</summary>
    public static Finding ReservedTextId(SourceSpan span, Id id) => InvalidIdRule.At(
        span, $"“{id}” cannot be the id of a text, because links to other things begin with {id}/", "Choose another name.");

    private static readonly FindingRule InvalidAddressRule = new("SE156", Severity.Error, "Invalid address")
    {
        Why = "Records, links, search and web addresses all use one spelling of places.",
        Remedy = "Write the id of the text, a slash and the id of the segment.",
        Example = """
            wrong: at: 1.10
            right: at: rules-2020/1.10
            """,
    };

    /// <summary>A place that is not written as text/segment.</summary>
    public static Finding InvalidAddress(SourceSpan span, string written, string? suggestion) => InvalidAddressRule.At(
        span, $"{MessageText.Quote(written)} is not an address", suggestion is null ? null : $"Write {suggestion}.");

    /// <summary>A bare number or date without the text: YAML programs drop its last zero.</summary>
    public static Finding AddressWithoutText(SourceSpan span, string written, string suggestion) => InvalidAddressRule.At(
        span, $"{MessageText.Quote(written)} does not name a text, and YAML takes it for a number or date", $"Write {suggestion}.");

    private static readonly FindingRule InvalidDateRule = new("SE157", Severity.Error, "Invalid date")
    {
        Why = "Dates are sorted, and written out in each language.",
        Remedy = "Write 2024, 2024-07 or 2024-07-03, with ? for uncertain and ~ for approximate, or two of them with a slash between.",
        Example = """
            wrong: date: 3 July 2024
            right: date: 2024-07-03
            """,
    };

    /// <summary>A date that is not a single day, where one is required.</summary>
    public static Finding DateIsNotADay(SourceSpan span, string written) =>
        InvalidDateRule.At(span, $"{MessageText.Quote(written)} is not a single day", "Write one day: 2024-07-03.");

    /// <summary>A date that is not in the Extended Date/Time Format.</summary>
    public static Finding InvalidDate(SourceSpan span, string written, string? suggestion) => InvalidDateRule.At(
        span, $"{MessageText.Quote(written)} is not a date", suggestion is null ? null : $"Write {suggestion}.");

    private static readonly FindingRule InvalidLanguageRule = new("SE158", Severity.Error, "Invalid language tag")
    {
        Why = "The tag sets the direction, the font and the hyphenation of words.",
        Remedy = "Write the tag of BCP 47: en, ar, fa, zh.",
        Example = """
            wrong: lang: Arabic
            right: lang: ar
            """,
    };

    /// <summary>A language that is not given by its tag.</summary>
    public static Finding InvalidLanguage(SourceSpan span, string written, string? suggestion = null) => InvalidLanguageRule.At(
        span, $"{MessageText.Quote(written)} is not a language tag", suggestion is null ? null : $"Write {suggestion}.");

    /// <summary>More languages than an edition may have.</summary>
    public static Finding TooManyLanguages(SourceSpan span, int limit) =>
        InvalidLanguageRule.At(span, FormattableString.Invariant($"an edition has at most {limit} languages"));

    /// <summary>A language tag that is also a key of records.</summary>
    public static Finding ReservedLanguageTag(SourceSpan span, string written) => InvalidLanguageRule.At(
        span,
        $"“{written}” is a key of records and so cannot be a language of prose",
        $"Write a longer tag, with its script or region: {written}-…");

    private static readonly FindingRule UnknownWordRule = new("SE159", Severity.Error, "Value that is not in the list")
    {
        Why = "Pages count and name these values in each language.",
        Remedy = "Write one of the values that the finding names.",
        Example = """
            wrong: confidence: certain
            right: confidence: firm
            """,
    };

    /// <summary>A value that is not in a fixed list.</summary>
    public static Finding UnknownWord(SourceSpan span, string written, string name, string? nearest, IEnumerable<string> known) =>
        UnknownWordRule.At(
            span,
            $"{MessageText.Quote(written)} is not a value of {name}",
            nearest is null ? $"Write one of {string.Join(", ", known)}." : $"Write {nearest}. The values are {string.Join(", ", known)}.");

    private static readonly FindingRule InvalidNumberRule = new("SE160", Severity.Error, "Invalid whole number")
    {
        Why = "Lines and matches are counted from 1.",
        Remedy = "Write the number with the digits 0 to 9.",
        Example = """
            wrong: line: ٧
            right: line: 7
            """,
    };

    /// <summary>A value that is not a whole number from 1.</summary>
    public static Finding InvalidNumber(SourceSpan span, string written, string? suggestion = null) => InvalidNumberRule.At(
        span, $"{MessageText.Quote(written)} is not a whole number from 1", suggestion is null ? null : $"Write {suggestion}.");

    private static readonly FindingRule InvalidHashRule = new("SE161", Severity.Error, "Invalid SHA-256")
    {
        Why = "It proves that the witness is still the file that was read.",
        Remedy = "Write the 64 hexadecimal digits that `sha256sum` gives, in small letters.",
        Example = """
            wrong: sha256: FC074BF0
            right: sha256: fc074bf050bc509e2aa20a28ea22a1eb87f7d58ea4315b19fa47831c91ff4c29
            """,
    };

    /// <summary>A check sum that is not a SHA-256.</summary>
    public static Finding InvalidHash(SourceSpan span, string message, string? suggestion = null) =>
        InvalidHashRule.At(span, message, suggestion is null ? null : $"Write {suggestion}.");

    private static readonly FindingRule InvalidWebAddressRule = new("SE162", Severity.Error, "Invalid web address")
    {
        Why = "It is published, and links are made from it.",
        Remedy = "Write the whole address, beginning with https://.",
        Example = """
            wrong: address: example.org
            right: address: https://example.org/
            """,
    };

    /// <summary>A web address that is not https or not complete.</summary>
    public static Finding InvalidWebAddress(SourceSpan span, string written) =>
        InvalidWebAddressRule.At(span, $"{MessageText.Quote(written)} is not an address that begins with https://");
}
