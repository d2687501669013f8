using System.Text.RegularExpressions;

namespace StaticEdition;

/// <summary>Editors' Arabic has Arabic commas, semicolons and question marks (SE320).</summary>
internal static partial class LatinPunctuationCheck
{
    public static IEnumerable<Finding> Check(CheckedEdition subject) =>
        from piece in subject.Prose
        where piece.IsArabic
        from match in piece.Faults(Sign())
        let around = piece.Around(match.Index)
        let sign = match.Value[^1]
        select LatinPunctuation.At(subject.Files.Find(piece.Span, around), sign, Due(sign), around);

    private static char Due(char sign) => sign switch { ',' => '،', ';' => '؛', _ => '؟' };

    [GeneratedRegex(@"[\u0620-\u064A\u0671-\u06D3][\u064B-\u0652]*[,;?]", RegexOptions.CultureInvariant)]
    private static partial Regex Sign();
}
