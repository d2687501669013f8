using System.Globalization;

namespace StaticEdition.Theme;

/// <summary>A language of the interface as it is written on a page: its words, its digits, its dates and counts.</summary>
public sealed class Tongue
{
    private static ImmutableArray<Tongue> known = [];
    private const string ApparatusAlphabet = "ابجدهوزحطيكلمنسعفصقرشتثخذضظغ";
    private readonly DigitSystem digits;
    private readonly bool usesArabicDigits;

    private Tongue(Language language, DigitSystem digits)
    {
        Language = language;
        this.digits = digits;
        Words = Wording.For(language);
        usesArabicDigits = digits == DigitSystem.ArabicIndic && language.Tag.Split('-')[0] == "ar";
    }

    /// <summary>The language with these digits; made once.</summary>
    public static Tongue Of(Language language, DigitSystem digits)
    {
        foreach (var tongue in known)
        {
            if (tongue.digits == digits && tongue.Language == language)
            {
                return tongue;
            }
        }

        var made = new Tongue(language, digits);
        ImmutableInterlocked.Update(ref known, (all, tongue) => all.Add(tongue), made);
        return made;
    }

    /// <summary>The language.</summary>
    public Language Language { get; }

    /// <summary>Its words.</summary>
    public Wording Words { get; }

    /// <summary>A number in the edition's digits, without grouping.</summary>
    public string Number(int number) => Digits(number.ToString(CultureInfo.InvariantCulture));

    /// <summary>A number and its noun in the right form.</summary>
    public string Count(int number, PluralForms noun) => noun.For(number).Replace("#", Number(number), StringComparison.Ordinal);

    /// <summary>Bytes as kilobytes (1000 bytes) or megabytes, with one decimal below 10.</summary>
    public string Size(long bytes)
    {
        var (value, unit) = bytes >= 1_000_000 ? (bytes / 1_000_000m, "MB") : (bytes / 1000m, "kB");
        return Digits(value.ToString(value < 10 ? "0.0" : "0", CultureInfo.InvariantCulture)) + "\u00A0" + unit;
    }

    /// <summary>The sign of an apparatus entry: a, b … z, aa, or in Arabic the letters in the order of the abjad.</summary>
    /// <param name="ordinal">From 1.</param>
    public string Letter(int ordinal)
    {
        var alphabet = Words.Language.Tag == "ar" ? ApparatusAlphabet : "abcdefghijklmnopqrstuvwxyz";
        var letter = alphabet[(ordinal - 1) % alphabet.Length].ToString().Replace("ا", "أ", StringComparison.Ordinal);
        return string.Concat(Enumerable.Repeat(letter, ((ordinal - 1) / alphabet.Length) + 1));
    }

    /// <summary>The name of a language.</summary>
    public string NameOf(Language language) => Words.LanguageNames.GetValueOrDefault(language.Tag.Split('-')[0], language.Tag);

    /// <summary>A date: <c>3 July 2024</c>, <c>April 2025</c>, <c>22 to 24 April 2025</c>; what is inferred stands in brackets.</summary>
    public string Date(EdtfDate date)
    {
        if (date.End is not { } end)
        {
            return Marked(date.Start, Plain(date.Start));
        }

        var start = date.Start;
        var isWithinMonth = start is { Day: not null } && end.Day is not null && (start.Year, start.Month) == (end.Year, end.Month);
        var isCertain = !(start.IsUncertain || start.IsApproximate || end.IsUncertain || end.IsApproximate);
        return isWithinMonth && isCertain
            ? Said(Words.Dates.DaysOf, Number(start.Day!.Value), Number(end.Day!.Value), Plain(end with { Day = null }))
            : Said(Words.Dates.FromTo, Marked(start, Plain(start)), Marked(end, Plain(end)));
    }

    /// <summary>The date, or the first of an interval, as HTML's <c>time</c> writes it: a year, month or day without marks.</summary>
    public static string Machine(EdtfDate date) => date.Written.Split('/')[0].TrimEnd('?', '~', '%');

    private string Plain(EdtfDay day)
    {
        var year = Number(day.Year);
        return day.Month is not { } month ? year
            : day.Day is not { } number ? $"{Words.Dates.Months[month - 1]} {year}"
            : $"{Number(number)} {Words.Dates.Months[month - 1]} {year}";
    }

    private string Marked(EdtfDay day, string plain)
    {
        var said = day.IsApproximate ? Said(Words.Dates.About, plain) : plain;
        return day.IsUncertain ? $"[{said}{Words.Dates.Doubt}]" : day.IsApproximate ? $"[{said}]" : said;
    }

    /// <summary>Dates are wholly in the language of the interface: their slots need no isolation.</summary>
    private static string Said(Phrase phrase, params ReadOnlySpan<string> values)
    {
        var text = new System.Text.StringBuilder();
        foreach (var piece in phrase.Pieces)
        {
            text.Append(piece.Slot < 0 ? piece.Literal : values[piece.Slot]);
        }

        return text.ToString();
    }

    private string Digits(string western) =>
        usesArabicDigits
            ? string.Concat(western.Select(digit => char.IsAsciiDigit(digit) ? (char)('\u0660' + (digit - '0')) : digit))
            : western;
}
