using System.Text.RegularExpressions;
using StaticEdition.Model.Findings;
using StaticEdition.Wording.Texts;

namespace StaticEdition.Checking.Rules;

/// <summary>An arrow or a dash between two numbers in the editors' Arabic prose. Dates such as 2024-07-03 are not ranges.</summary>
internal static partial class RangeInSigns
{
    public static readonly FindingRule Rule = new("SE325", Severity.Review, "Range written with a sign in Arabic prose")
    {
        Why = "A sign between numbers takes the direction of the line, so that the range is read backwards.",
        Remedy = "Write it in words: من … إلى.",
        Example = """
            wrong: 2024–2025
            right: من 2024 إلى 2025
            """,
    };

    public static IEnumerable<Finding> Check(CheckedEdition subject) =>
        from piece in subject.Prose
        where piece.IsArabic
        from match in piece.FindFaults(Range())
        select Rule.At(
            subject.Files.Find(piece.Span, match.Value), $"{MessageText.Quote(match.Value)} is read backwards in Arabic");

    [GeneratedRegex(
        @"(?<![0-9\u0660-\u0669-])[0-9\u0660-\u0669]+ ?(?:[\u2010-\u2015\u2190\u2192\u2194]| ?(?:->|=>) ?|-(?!\d\d-)) ?[0-9\u0660-\u0669]+(?!-?[0-9])",
        RegexOptions.CultureInvariant)]
    private static partial Regex Range();
}
