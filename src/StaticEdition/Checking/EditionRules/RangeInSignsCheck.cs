using System.Text.RegularExpressions;

namespace StaticEdition;

/// <summary>Editors' Arabic says ranges and directions in words (SE325). Dates such as 2024-07-03 are no ranges.</summary>
internal static partial class RangeInSignsCheck
{
    public static IEnumerable<Finding> Check(CheckedEdition subject) =>
        from piece in subject.Prose
        where piece.IsArabic
        from match in piece.Faults(Range())
        select RangeInSigns.At(subject.Files.Find(piece.Span, match.Value), match.Value);

    [GeneratedRegex(
        @"(?<![0-9\u0660-\u0669-])[0-9\u0660-\u0669]+ ?(?:[\u2010-\u2015\u2190\u2192\u2194]| ?(?:->|=>) ?|-(?!\d\d-)) ?[0-9\u0660-\u0669]+(?!-?[0-9])",
        RegexOptions.CultureInvariant)]
    private static partial Regex Range();
}
