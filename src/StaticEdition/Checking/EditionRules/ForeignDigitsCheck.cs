using System.Text.RegularExpressions;

namespace StaticEdition;

/// <summary>Editors' Arabic has the digits of the edition; labels and dates of the sources keep theirs (SE321).</summary>
internal static partial class ForeignDigitsCheck
{
    public static IEnumerable<Finding> Check(CheckedEdition subject)
    {
        var digits = subject.Edition.Digits;
        var foreign = digits == DigitSystem.Western ? NotWestern() : NotOneSystem();
        return from piece in subject.Prose
               where piece.IsArabic
               from match in piece.Faults(foreign)
               select ForeignDigits.At(subject.Files.Find(piece.Span, match.Value), match.Value, digits);
    }

    [GeneratedRegex(@"(?<![0-9])[0-9]*[\u0660-\u0669\u06F0-\u06F9][0-9\u0660-\u0669\u06F0-\u06F9]*", RegexOptions.CultureInvariant)]
    private static partial Regex NotWestern();

    /// <summary>Western digits are allowed where Arabic-Indic are the edition's, because labels are never localised.</summary>
    [GeneratedRegex(
        @"(?<![0-9\u0660-\u0669])(?:[0-9\u0660-\u0669]*[\u06F0-\u06F9][0-9\u0660-\u0669\u06F0-\u06F9]*|[0-9]+[\u0660-\u0669][0-9\u0660-\u0669]*|[\u0660-\u0669]+[0-9][0-9\u0660-\u0669]*)",
        RegexOptions.CultureInvariant)]
    private static partial Regex NotOneSystem();
}
