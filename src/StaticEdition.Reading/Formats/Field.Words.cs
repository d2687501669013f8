using System.Globalization;
using System.Text.RegularExpressions;

namespace StaticEdition.Reading;

// Names, numbers and words of a fixed list: what an editor writes for the program.
internal sealed partial class Field
{
    private const int GreatestNumber = 1_000_000;

    /// <summary>An id. Findings: SE123, SE155.</summary>
    /// <param name="mayBeNumber">True for ids of segments, which are numbers by nature.</param>
    public Parsed<Id>? Id(bool mayBeNumber = false)
    {
        if (Scalar("an id") is not { } scalar)
        {
            return null;
        }

        if (!Model.Id.TryParse(scalar.Value, out var id))
        {
            context.Findings.Add(ValueFindings.InvalidId(Span, scalar.Value, IdSuggestion.For(scalar.Value)));
            return null;
        }

        if (!mayBeNumber && YamlTraps.TakenFor(scalar) is { } taken)
        {
            context.Findings.Add(YamlFindings.AmbiguousBareWord(Span, scalar.Value, taken));
        }

        return new Parsed<Id>(id, Span);
    }

    /// <summary>An address. Finding: SE156.</summary>
    public Parsed<Address>? Address()
    {
        if (Scalar("an address") is not { } scalar)
        {
            return null;
        }

        var written = scalar.Value;
        if (YamlTraps.IsNumberOrDate(scalar))
        {
            var text = context.Instruments.IsEmpty ? "text" : context.Instruments[0].Value;
            context.Findings.Add(ValueFindings.AddressWithoutText(Span, written, $"{text}/{written}"));
            return null;
        }

        if (Model.Address.TryParse(written, out var address))
        {
            return new Parsed<Address>(address, Span);
        }

        context.Findings.Add(ValueFindings.InvalidAddress(Span, written, SuggestAddress(written)));
        return null;
    }

    /// <summary>The id in <c>pairing/id</c>; null in silence for anything else.</summary>
    public Parsed<Id>? Pairing() =>
        node is YamlScalar scalar && ReferenceSyntax.Parse(scalar.Value, out _) is PairingReference pairing
            ? new Parsed<Id>(pairing.Id, Span)
            : null;

    /// <summary>The kind and id of an entry: <c>person/harbour-master</c>. Finding: SE156.</summary>
    public Parsed<Reference>? Entry()
    {
        if (Scalar("the kind and id of an entry") is not { } scalar)
        {
            return null;
        }

        var written = scalar.Value.StartsWith("entry/", StringComparison.Ordinal) ? scalar.Value : "entry/" + scalar.Value;
        if (ReferenceSyntax.Parse(written, out _) is { } reference)
        {
            return new Parsed<Reference>(reference, Span);
        }

        context.Findings.Add(ValueFindings.InvalidAddress(Span, scalar.Value, null));
        return null;
    }

    /// <summary>A date. Finding: SE157.</summary>
    public EdtfDate? Date()
    {
        if (Scalar("a date") is not { } scalar)
        {
            return null;
        }

        if (!EdtfDate.TryParse(scalar.Value, out var date))
        {
            context.Findings.Add(ValueFindings.InvalidDate(Span, scalar.Value, SuggestDate(scalar.Value)));
        }

        return date;
    }

    /// <summary>A date that is one day, without marks. Finding: SE157.</summary>
    public EdtfDate? Day()
    {
        var date = Date();
        if (date is null or { End: null, Start: { Day: not null, IsUncertain: false, IsApproximate: false } })
        {
            return date;
        }

        context.Findings.Add(ValueFindings.DateIsNotADay(Span, date.Written));
        return null;
    }

    /// <summary>A language. Finding: SE158.</summary>
    public Language? Language()
    {
        if (Scalar("a language") is not { } scalar)
        {
            return null;
        }

        if (scalar.Value.Length <= 35 && Model.Language.TryParse(scalar.Value, out var language))
        {
            return language;
        }

        var lower = scalar.Value.Trim().ToLowerInvariant();
        var suggestion = lower switch
        {
            "english" => "en",
            "arabic" or "العربية" => "ar",
            _ => lower.Length <= 35 && Model.Language.TryParse(lower, out _) ? lower : null,
        };
        context.Findings.Add(ValueFindings.InvalidLanguage(Span, scalar.Value, suggestion));
        return null;
    }

    /// <summary>A whole number from 1. Finding: SE160.</summary>
    public Parsed<int>? Number()
    {
        if (Scalar("a number") is not { } scalar)
        {
            return null;
        }

        var isNumber = int.TryParse(scalar.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number);
        if (isNumber && number is >= 1 and <= GreatestNumber && scalar.Value[0] != '0')
        {
            return new Parsed<int>(number, Span);
        }

        var digits = string.Concat(scalar.Value.Take(10).Select(digit => char.GetNumericValue(digit) is >= 0 and <= 9 and var value
            ? (char)('0' + (int)value)
            : digit));
        var isOtherDigits = digits != scalar.Value
            && int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out number)
            && number > 0;
        context.Findings.Add(ValueFindings.InvalidNumber(Span, scalar.Value, isOtherDigits ? digits : null));
        return null;
    }

    /// <summary>One of the words of an enumeration, in small letters with hyphens. Finding: SE159.</summary>
    public T? Choice<T>()
        where T : struct, Enum =>
        Choice([.. RecordWord.All<T>()]);

    /// <summary>One of these words. Finding: SE159.</summary>
    public T? Choice<T>(params ReadOnlySpan<(string Word, T Value)> words)
        where T : struct
    {
        if (Scalar("a word") is not { } scalar)
        {
            return null;
        }

        foreach (var (word, value) in words)
        {
            if (word == scalar.Value)
            {
                return value;
            }
        }

        var known = words.ToArray().Select(word => word.Word).ToList();
        context.Findings.Add(ValueFindings.UnknownWord(Span, scalar.Value, Name, NearestSpelling.Of(scalar.Value, known), known));
        return null;
    }

    /// <summary>64 hexadecimal digits. Finding: SE161.</summary>
    public Parsed<string>? Sha256()
    {
        if (Scalar("a check sum") is not { } scalar)
        {
            return null;
        }

        var written = scalar.Value;
        if (written.Length == 64 && written.All(char.IsAsciiHexDigit) && !written.Any(char.IsAsciiLetterUpper))
        {
            return new Parsed<string>(written, Span);
        }

        var isUpper = written.Length == 64 && written.All(char.IsAsciiHexDigit);
        context.Findings.Add(isUpper
            ? ValueFindings.InvalidHash(Span, "the check sum has capital letters", written.ToLowerInvariant())
            : ValueFindings.InvalidHash(Span, "the check sum is not 64 hexadecimal digits"));
        return null;
    }

    /// <summary>An address of the web. Finding: SE162.</summary>
    public Uri? WebAddress()
    {
        if (Scalar("a web address") is not { } scalar)
        {
            return null;
        }

        if (ReferenceSyntax.Parse(scalar.Value, out _) is WebReference { Address.Scheme: "https" } web)
        {
            return web.Address;
        }

        context.Findings.Add(ValueFindings.InvalidWebAddress(Span, scalar.Value));
        return null;
    }

    private static string? SuggestAddress(string written)
    {
        var plain = written.Trim().Replace("#s-", "/", StringComparison.Ordinal);
        var parts = plain.Split(['/', '#', ' ', ':', '§'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var ids = parts.Length is 1 or 2 ? parts.Select(IdSuggestion.For).ToList() : [null];
        var suggestion = string.Join('/', ids);
        return ids.Contains(null) || suggestion == written ? null : suggestion;
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

    [GeneratedRegex(@"\A([0-9]{4})[-/.]([0-9]{1,2})[-/.]([0-9]{1,2})\z", RegexOptions.CultureInvariant)]
    private static partial Regex YearFirst();
}
