using System.Text.RegularExpressions;
using StaticEdition.Model.Findings;
using StaticEdition.Wording.Texts;

namespace StaticEdition.Checking.Rules;

/// <summary>
/// Digits in the editors' Arabic prose that are not those of the edition. Labels and dates of the sources keep their own.
/// </summary>
internal static partial class ForeignDigits
{
    public static readonly FindingRule Rule = new("SE321", Severity.Review, "Digits of another system")
    {
        Why = "An edition writes numbers in one system, and readers search for them in that one.",
        Remedy = "Write the digits that “digits” in edition.yml names.",
        Example = """
            wrong: digits: western … عام ٢٠٢٤
            right: digits: western … عام 2024
            """,
    };

    public static IEnumerable<Finding> Check(CheckedEdition subject)
    {
        var digits = subject.Edition.Digits;
        var foreign = digits == DigitSystem.Western ? NotWestern() : NotOneSystem();
        var name = digits == DigitSystem.Western ? "western" : "arabic-indic";
        return from piece in subject.Prose
               where piece.IsArabic
               from match in piece.FindFaults(foreign)
               select Rule.At(
                   subject.Files.Find(piece.Span, match.Value),
                   $"{MessageText.Quote(match.Value)} is not written in the {name} digits of the edition");
    }

    [GeneratedRegex(@"(?<![0-9])[0-9]*[\u0660-\u0669\u06F0-\u06F9][0-9\u0660-\u0669\u06F0-\u06F9]*", RegexOptions.CultureInvariant)]
    private static partial Regex NotWestern();

    /// <summary>Western digits are allowed where Arabic-Indic are the edition's, because labels are never localised.</summary>
    [GeneratedRegex(
        @"(?<![0-9\u0660-\u0669])(?:[0-9\u0660-\u0669]*[\u06F0-\u06F9][0-9\u0660-\u0669\u06F0-\u06F9]*|[0-9]+[\u0660-\u0669][0-9\u0660-\u0669]*|[\u0660-\u0669]+[0-9][0-9\u0660-\u0669]*)",
        RegexOptions.CultureInvariant)]
    private static partial Regex NotOneSystem();
}
