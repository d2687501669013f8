using System.Globalization;
using StaticEdition.Wording.Texts;

namespace StaticEdition.Wording;

/// <summary>A language of an edition's pages with its interface texts, its digits, and its ways to write dates and counts.</summary>
public sealed class InterfaceLanguage
{
    private static ImmutableArray<InterfaceLanguage> made = [];
    private readonly DigitSystem digits;
    private readonly bool usesOwnDigits;

    private InterfaceLanguage(Language language, DigitSystem digits)
    {
        Language = language;
        Texts = InterfaceText.ForLanguage(language);
        TextLanguage = InterfaceText.IsAvailable(language) ? language : Texts.Language;
        this.digits = digits;
        usesOwnDigits = digits == DigitSystem.ArabicIndic && Texts.OwnDigits == digits;
    }

    /// <summary>The language with the digits of an edition.</summary>
    public static InterfaceLanguage ForLanguage(Language language, DigitSystem digits)
    {
        foreach (var known in made)
        {
            if (known.digits == digits && known.Language == language)
            {
                return known;
            }
        }

        var created = new InterfaceLanguage(language, digits);
        ImmutableInterlocked.Update(ref made, (all, one) => all.Add(one), created);
        return created;
    }

    /// <summary>The language of the page: the edition's own words are shown in it where they have it.</summary>
    public Language Language { get; }

    /// <summary>The interface texts: in the language, or in English where the interface has none.</summary>
    public InterfaceText Texts { get; }

    /// <summary>The language in which the interface texts are: <see cref="Language"/>, or English where the interface has none in it.</summary>
    public Language TextLanguage { get; }

    /// <summary>True where the interface has no texts in the language and shows them in English.</summary>
    public bool IsFallback => TextLanguage != Language;

    /// <summary>The text of a link to a page in the language: <c>Read in English</c>; the language's own name where the interface has no texts in it.</summary>
    public string ReadIn => IsFallback ? LanguageEndonyms.NameOf(Language) : Texts.Site.ReadInThisLanguage;

    /// <summary>The text of the choice to read everything in the language: <c>all in English</c>; its own name where the interface has no texts in it.</summary>
    public string AllIn => IsFallback ? LanguageEndonyms.NameOf(Language) : Texts.Reading.AllInThisLanguage;

    /// <summary>A number in the edition's digits, without grouping.</summary>
    public string FormatNumber(int number) => WithOwnDigits(number.ToString(CultureInfo.InvariantCulture));

    /// <summary>A number and its noun in the right form.</summary>
    public string FormatCount(int number, PluralForms noun) => noun.ForNumber(number).Replace("#", FormatNumber(number), StringComparison.Ordinal);

    /// <summary>Bytes as kilobytes (1000 bytes) or megabytes, with one decimal below 10.</summary>
    public string FormatSize(long bytes)
    {
        var (value, unit) = bytes >= 1_000_000 ? (bytes / 1_000_000m, "MB") : (bytes / 1000m, "kB");
        return WithOwnDigits(value.ToString(value < 10 ? "0.0" : "0", CultureInfo.InvariantCulture)) + "\u00A0" + unit;
    }

    /// <summary>The sign of an apparatus entry: a, b … z, aa, or in Arabic the letters in the order of the abjad.</summary>
    /// <param name="ordinal">From 1.</param>
    public string FormatLetter(int ordinal)
    {
        var letters = Texts.ApparatusLetters;
        return new string(letters[(ordinal - 1) % letters.Length], ((ordinal - 1) / letters.Length) + 1);
    }

    /// <summary>The name of a language; a language without a name is given by its tag.</summary>
    public string NameOf(Language language) => Texts.LanguageNames.GetValueOrDefault(language.Tag.Split('-')[0], language.Tag);

    /// <summary>A date: <c>3 July 2024</c>, <c>April 2025</c>, <c>22 to 24 April 2025</c>; an inferred date is in brackets.</summary>
    public string FormatDate(EdtfDate date)
    {
        if (date.End is not { } end)
        {
            return WithMarks(date.Start, WithoutMarks(date.Start));
        }

        var start = date.Start;
        var isWithinMonth = start is { Day: not null } && end.Day is not null && (start.Year, start.Month) == (end.Year, end.Month);
        var isCertain = !(start.IsUncertain || start.IsApproximate || end.IsUncertain || end.IsApproximate);
        return isWithinMonth && isCertain
            ? FillPhrase(Texts.Dates.DaysOf, FormatNumber(start.Day!.Value), FormatNumber(end.Day!.Value), WithoutMarks(end with { Day = null }))
            : FillPhrase(Texts.Dates.FromTo, WithMarks(start, WithoutMarks(start)), WithMarks(end, WithoutMarks(end)));
    }

    /// <summary>The date, or the first of an interval, as HTML's <c>time</c> writes it: a year, month or day without marks.</summary>
    public static string MachineDate(EdtfDate date) => date.Written.Split('/')[0].TrimEnd('?', '~', '%');

    private string WithoutMarks(EdtfDay day)
    {
        if (day.Month is not { } month)
        {
            return FormatNumber(day.Year);
        }

        var monthAndYear = $"{Texts.Dates.Months[month - 1]} {FormatNumber(day.Year)}";
        return day.Day is { } number ? $"{FormatNumber(number)} {monthAndYear}" : monthAndYear;
    }

    private string WithMarks(EdtfDay day, string plain)
    {
        var text = day.IsApproximate ? FillPhrase(Texts.Dates.About, plain) : plain;
        if (day.IsUncertain)
        {
            return $"[{text}{Texts.Dates.Doubt}]";
        }

        return day.IsApproximate ? $"[{text}]" : text;
    }

    /// <summary>Dates are wholly in the language of the interface: their slots need no isolation.</summary>
    private static string FillPhrase(Phrase phrase, params ReadOnlySpan<string> values)
    {
        var text = new System.Text.StringBuilder();
        foreach (var piece in phrase.Pieces)
        {
            text.Append(piece.Slot < 0 ? piece.Literal : values[piece.Slot]);
        }

        return text.ToString();
    }

    private string WithOwnDigits(string western)
    {
        if (!usesOwnDigits)
        {
            return western;
        }

        return string.Concat(western.Select(digit => char.IsAsciiDigit(digit) ? (char)('\u0660' + (digit - '0')) : digit));
    }
}
