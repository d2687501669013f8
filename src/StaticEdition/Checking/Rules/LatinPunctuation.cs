using System.Text.RegularExpressions;
using StaticEdition.Model.Findings;
using StaticEdition.Wording.Texts;

namespace StaticEdition.Checking.Rules;

/// <summary>A comma, semicolon or question mark of the Latin script after an Arabic letter, in the editors' prose.</summary>
internal static partial class LatinPunctuation
{
    public static readonly FindingRule Rule = new("SE320", Severity.Review, "Latin punctuation in Arabic prose")
    {
        Why = "Arabic has its own ، ؛ ؟; the Latin signs open the wrong way and break lines at other places.",
        Remedy = "Write ، for the comma, ؛ for the semicolon, ؟ for the question mark.",
        Example = """
            wrong: أولا, ثانيا
            right: أولا، ثانيا
            """,
    };

    public static IEnumerable<Finding> Check(CheckedEdition subject) =>
        from piece in subject.Prose
        where piece.IsArabic
        from match in piece.FindFaults(Sign())
        let around = piece.WordAt(match.Index)
        let sign = match.Value[^1]
        select Rule.At(
            subject.Files.Find(piece.Span, around),
            $"the Latin {sign} follows an Arabic letter in “{around}”",
            $"Write {ArabicFor(sign)} instead.");

    private static char ArabicFor(char sign) => sign switch { ',' => '،', ';' => '؛', _ => '؟' };

    [GeneratedRegex(@"[\u0620-\u064A\u0671-\u06D3][\u064B-\u0652]*[,;?]", RegexOptions.CultureInvariant)]
    private static partial Regex Sign();
}
