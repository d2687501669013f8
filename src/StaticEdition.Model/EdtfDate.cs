using System.Globalization;
using System.Text.RegularExpressions;

namespace StaticEdition.Model;

/// <summary>
/// A date in the Extended Date/Time Format (ISO 8601-2:2019, Library of Congress EDTF): <c>2024</c>, <c>2024-07</c>, <c>2024-07-03</c>,
/// each with <c>?</c> (uncertain), <c>~</c> (approximate) or <c>%</c> (both), or an interval of two (<c>2025-04-22/2025-04-24</c>).
/// </summary>
public sealed partial record EdtfDate : IComparable<EdtfDate>
{
    private EdtfDate(string written, EdtfDay start, EdtfDay? end) => (Written, Start, End) = (written, start, end);

    /// <summary>The date as the editor wrote it.</summary>
    public string Written { get; }

    /// <summary>The date, or the first of an interval.</summary>
    public EdtfDay Start { get; }

    /// <summary>The last date of an interval, or null.</summary>
    public EdtfDay? End { get; }

    /// <summary>True when <paramref name="written"/> is such a date of the calendar.</summary>
    public static bool TryParse(string written, out EdtfDate? date)
    {
        date = null;
        var parts = written.Split('/');
        if (parts.Length > 2 || ParseDay(parts[0]) is not { } start)
        {
            return false;
        }

        var end = parts.Length == 2 ? ParseDay(parts[1]) : null;
        if (parts.Length == 2 && (end is null || start.CompareTo(end.Value) > 0))
        {
            return false;
        }

        date = new EdtfDate(written, start, end);
        return true;
    }

    /// <summary>Order in time; what is less exact comes first.</summary>
    public int CompareTo(EdtfDate? other) =>
        other is null ? 1 : (Start, End ?? Start).CompareTo((other.Start, other.End ?? other.Start));

    /// <inheritdoc/>
    public override string ToString() => Written;

    private static EdtfDay? ParseDay(string written)
    {
        var match = DayShape().Match(written);
        if (!match.Success)
        {
            return null;
        }

        var year = ParseNumber(match.Groups[1])!.Value;
        var month = ParseNumber(match.Groups[2]);
        var day = ParseNumber(match.Groups[3]);
        if (year < 1 || month is < 1 or > 12 || (day is { } d && (d < 1 || d > DateTime.DaysInMonth(year, month!.Value))))
        {
            return null;
        }

        var mark = match.Groups[4].Value;
        return new EdtfDay(year, month, day, mark is "?" or "%", mark is "~" or "%");
    }

    private static int? ParseNumber(Group group) =>
        group.Success ? int.Parse(group.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture) : null;

    [GeneratedRegex(@"\A([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?([?~%]?)\z", RegexOptions.CultureInvariant)]
    private static partial Regex DayShape();
}

/// <summary>A year, a month or a day.</summary>
/// <param name="Year">1 to 9999.</param>
/// <param name="Month">1 to 12, or null when only the year is known.</param>
/// <param name="Day">1 to 31, or null when only the month is known.</param>
/// <param name="IsUncertain">Marked <c>?</c>.</param>
/// <param name="IsApproximate">Marked <c>~</c>.</param>
public readonly record struct EdtfDay(int Year, int? Month, int? Day, bool IsUncertain, bool IsApproximate) : IComparable<EdtfDay>
{
    /// <summary>The number of whole months between two dates, in either order; null where one of them names no month.</summary>
    public static int? MonthsBetween(EdtfDay one, EdtfDay other)
    {
        var (earlier, later) = one.CompareTo(other) <= 0 ? (one, other) : (other, one);
        var months = ((later.Year - earlier.Year) * 12) + later.Month - earlier.Month;
        return later.Day < earlier.Day ? months - 1 : months;
    }

    /// <summary>Order in time; what is less exact comes first.</summary>
    public int CompareTo(EdtfDay other) =>
        (Year, Month ?? 0, Day ?? 0).CompareTo((other.Year, other.Month ?? 0, other.Day ?? 0));
}
