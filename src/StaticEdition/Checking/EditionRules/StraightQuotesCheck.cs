namespace StaticEdition;

/// <summary>Editors' Arabic has « and » (SE324).</summary>
internal static class StraightQuotesCheck
{
    public static IEnumerable<Finding> Check(CheckedEdition subject) =>
        from piece in subject.Prose
        where piece.IsArabic
        let place = piece.Words.IndexOf('"')
        where place >= 0
        let around = piece.Around(place)
        select StraightQuotes.At(subject.Files.Find(piece.Span, around), around);
}
