using FsCheck;
using FsCheck.Fluent;

namespace StaticEdition.Tests.Matching;

/// <summary>Texts of the kind that hurts: Arabic with marks, Latin with accents, digits, quotation marks, controls, pairs, lone surrogates.</summary>
internal static class MixedText
{
    private static readonly string[] Pieces =
    [
        "a", "B", "é", "e\u0301", "İ", "ß", "ﬁ", "œ", "ا", "أ", "إ", "آ", "ٱ", "ءا", "ا\u0654", "ى", "ي", "ی", "ة", "ه", "ک", "ل", "و", "ب",
        "ﻻ", "ﷺ", "ـ", "\u064E", "\u0651\u064F", "\u0670", "1", "٢", "۳", "٫", "-", "–", "—", "'", "’", "“", "«", "…", ".", "،",
        " ", " ", " ", "\u00A0", "\n", "\u200F", "\u200C", "\u200D", "\u00AD", "\uFEFF", "\U0001F600", "\U00010400", "\uD83D", "\uDE00", "中", "\u0300",
    ];

    private static readonly string[] WordPieces =
        ["a", "b", "k", "é", "ا", "ب", "ك", "ت", "ة", "ى", "م", "َ", "ـ", "’", "-", "3"];

    /// <summary>Any run of the pieces.</summary>
    public static Arbitrary<string> Arbitrary { get; } = Of(Pieces, 24);

    /// <summary>Words of letters, marks and joiners with single spaces between them.</summary>
    public static Arbitrary<string> Words { get; } =
        Gen.ArrayOf(Of(WordPieces, 6).Generator).Select(words => string.Join(' ', words.Where(word => word.Length > 0))).ToArbitrary();

    private static Arbitrary<string> Of(string[] pieces, int most) =>
        (from length in Gen.Choose(0, most)
         from run in Gen.ArrayOf(Gen.Elements(pieces), length)
         select string.Concat(run)).ToArbitrary();
}
