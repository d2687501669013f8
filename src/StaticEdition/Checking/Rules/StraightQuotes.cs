using StaticEdition.Model.Findings;
using StaticEdition.Wording.Texts;

namespace StaticEdition.Checking.Rules;

/// <summary>A straight quotation mark in the editors' Arabic prose.</summary>
internal static class StraightQuotes
{
    public static readonly FindingRule Rule = new("SE324", Severity.Review, "Straight quotation marks in Arabic prose")
    {
        Why = "They have no direction of their own and appear on the wrong side beside numbers and Latin words.",
        Remedy = "Write « and ».",
        Example = """
            wrong: سياسة "الباب المفتوح"
            right: سياسة «الباب المفتوح»
            """,
    };

    public static IEnumerable<Finding> Check(CheckedEdition subject) =>
        from piece in subject.Prose
        where piece.IsArabic
        let place = piece.Words.IndexOf('"')
        where place >= 0
        let around = piece.WordAt(place)
        select Rule.At(subject.Files.Find(piece.Span, around), $"a straight quotation mark is in “{around}”");
}
