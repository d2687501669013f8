using System.Globalization;
using System.Text.RegularExpressions;
using StaticEdition.Reading.Findings;
using StaticEdition.Reading.Markdown;

namespace StaticEdition.Reading.Formats.Keys;

/// <summary>Types of values with a notation of their own: dates, numbers, languages, check sums, web addresses.</summary>
internal static partial class ScalarTypes
{
    private const int GreatestNumber = 1_000_000;
    private const int LongestTag = 35;

    /// <summary>A date. Findings: SE153, SE154, SE157.</summary>
    public static readonly FieldType<EdtfDate?> Date = new("[date](edition.md#dates)", "2024-07", _ => FormatSchema.TextOrNumber(), ReadDate);

    /// <summary>A date that is one day, neither uncertain nor approximate. Findings: SE153, SE154, SE157.</summary>
    public static readonly FieldType<EdtfDate?> Day =
        new("day", "2026-02-01", _ => FormatSchema.TextSchema("^[0-9]{4}-[0-9]{2}-[0-9]{2}$"), ReadDay);

    /// <summary>A language. Findings: SE153, SE154, SE158.</summary>
    public static readonly FieldType<Language?> Language =
        new("language", "en", _ => FormatSchema.TextSchema("^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$"), ReadLanguage);

    /// <summary>A whole number from 1. Findings: SE153, SE154, SE160.</summary>
    public static readonly FieldType<Parsed<int>?> Number =
        new("number from 1", "2", _ => new() { ["type"] = "integer", ["minimum"] = 1, ["maximum"] = GreatestNumber }, ReadNumber);

    /// <summary>64 hexadecimal digits. Findings: SE153, SE154, SE161.</summary>
    public static readonly FieldType<Parsed<string>?> Sha256 =
        new("SHA-256", new string('0', 64), _ => FormatSchema.TextSchema("^[0-9a-f]{64}$"), ReadSha256);

    /// <summary>An address of the web that begins <c>https://</c>. Findings: SE153, SE154, SE162.</summary>
    public static readonly FieldType<Uri?> WebAddress =
        new("web address", "https://example.org/harbour", _ => FormatSchema.TextSchema("^https://"), ReadWebAddress);

    private static EdtfDate? ReadDate(Field field)
    {
        if (field.ReadScalar("a date") is not { } scalar)
        {
            return null;
        }

        if (!EdtfDate.TryParse(scalar.Value, out var date))
        {
            field.Report(ValueFindings.InvalidDate(field.Span, scalar.Value, SuggestDate(scalar.Value)));
        }

        return date;
    }

    private static EdtfDate? ReadDay(Field field)
    {
        var date = ReadDate(field);
        if (date is null or { End: null, Start: { Day: not null, IsUncertain: false, IsApproximate: false } })
        {
            return date;
        }

        field.Report(ValueFindings.DateIsNotADay(field.Span, date.Written));
        return null;
    }

    private static Language? ReadLanguage(Field field)
    {
        if (field.ReadScalar("a language") is not { } scalar)
        {
            return null;
        }

        if (scalar.Value.Length <= LongestTag && Model.Language.TryParse(scalar.Value, out var language))
        {
            return language;
        }

        var lower = scalar.Value.Trim().ToLowerInvariant();
        var suggestion = lower switch
        {
            "english" => "en",
            "arabic" or "العربية" => "ar",
            _ => lower.Length <= LongestTag && Model.Language.TryParse(lower, out _) ? lower : null,
        };
        field.Report(ValueFindings.InvalidLanguage(field.Span, scalar.Value, suggestion));
        return null;
    }

    private static Parsed<int>? ReadNumber(Field field)
    {
        if (field.ReadScalar("a number") is not { } scalar)
        {
            return null;
        }

        var isNumber = int.TryParse(scalar.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number);
        if (isNumber && number is >= 1 and <= GreatestNumber && scalar.Value[0] != '0')
        {
            return new Parsed<int>(number, field.Span);
        }

        field.Report(ValueFindings.InvalidNumber(field.Span, scalar.Value, SuggestNumber(scalar.Value)));
        return null;
    }

    private static Parsed<string>? ReadSha256(Field field)
    {
        if (field.ReadScalar("a check sum") is not { } scalar)
        {
            return null;
        }

        var written = scalar.Value;
        var isHexadecimal = written.Length == 64 && written.All(char.IsAsciiHexDigit);
        if (isHexadecimal && !written.Any(char.IsAsciiLetterUpper))
        {
            return new Parsed<string>(written, field.Span);
        }

        field.Report(isHexadecimal
            ? ValueFindings.InvalidHash(field.Span, "the check sum has capital letters", written.ToLowerInvariant())
            : ValueFindings.InvalidHash(field.Span, "the check sum is not 64 hexadecimal digits"));
        return null;
    }

    private static Uri? ReadWebAddress(Field field)
    {
        if (field.ReadScalar("a web address") is not { } scalar)
        {
            return null;
        }

        if (ReferenceSyntax.ParseReference(scalar.Value, out _) is WebReference { Address.Scheme: "https" } web)
        {
            return web.Address;
        }

        field.Report(ValueFindings.InvalidWebAddress(field.Span, scalar.Value));
        return null;
    }

    private static string? SuggestDate(string written)
    {
        var western = string.Concat(written.Take(30).Select(c => c is >= '٠' and <= '٩' ? (char)(c - '٠' + '0') : c));
        var match = YearFirst().Match(western);
        var candidate = match.Success
            ? $"{match.Groups[1].Value}-{match.Groups[2].Value.PadLeft(2, '0')}-{match.Groups[3].Value.PadLeft(2, '0')}"
            : western;
        return candidate != written && EdtfDate.TryParse(candidate, out _) ? candidate : null;
    }

    // A number in the digits of another script, in Western ones.
    private static string? SuggestNumber(string written)
    {
        var digits = string.Concat(written.Take(10).Select(digit => char.GetNumericValue(digit) is >= 0 and <= 9 and var value
            ? (char)('0' + (int)value)
            : digit));
        return digits != written && int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0
            ? digits
            : null;
    }

    [GeneratedRegex(@"\A([0-9]{4})[-/.]([0-9]{1,2})[-/.]([0-9]{1,2})\z", RegexOptions.CultureInvariant)]
    private static partial Regex YearFirst();
}
