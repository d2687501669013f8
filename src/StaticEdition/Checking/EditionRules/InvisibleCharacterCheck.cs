using System.Globalization;
using System.Text;

namespace StaticEdition;

/// <summary>Neither the editors nor, once mended, the sources have characters that nobody sees or that stand for a damaged one (SE323).</summary>
internal static class InvisibleCharacterCheck
{
    private const int WordsBefore = 24;

    public static IEnumerable<Finding> Check(CheckedEdition subject)
    {
        var sources = from text in subject.Edition.Texts
                      from segment in text.Segments
                      select new EditorialText(text.Language, segment.Content, segment.Span);
        return from piece in subject.Prose.Concat(sources)
               from character in piece.Words.Where(letter => IsInvisible(letter, piece.Language)).Distinct()
               let before = Before(piece.Words, piece.Words.IndexOf(character))
               select InvisibleCharacter.At(
                   subject.Files.Find(piece.Span, character.ToString()), UnicodeNames.Of(new Rune(character)), before);
    }

    private static string Before(string words, int place) => words[Math.Max(0, place - WordsBefore)..place].TrimStart();

    private static bool IsInvisible(char letter, Language language) => letter switch
    {
        '\n' or EditorialText.Omitted => false,
        '\u200C' or '\u200D' => language.Tag is "ar" or "en",
        '\uFFFD' or '\u2028' or '\u2029' => true,
        _ => char.GetUnicodeCategory(letter) is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.PrivateUse
            && !IsSignOfArabic(letter),
    };

    /// <summary>Signs that span a number or a verse, which Unicode counts among the formats (Unicode 16, section 9.2).</summary>
    private static bool IsSignOfArabic(char letter) => letter is (>= '\u0600' and <= '\u0605') or '\u06DD' or '\u070F' or '\u08E2';
}
