using System.Globalization;
using System.Text;
using StaticEdition.Checking.Prose;
using StaticEdition.Model.Findings;
using StaticEdition.Model.Matching;
using StaticEdition.Rendering.Shared;

namespace StaticEdition.Checking.Rules;

/// <summary>A control, a mark of direction, a zero-width or private-use character, or U+FFFD, in the editors' prose or in a text.</summary>
internal static class InvisibleCharacter
{
    public static readonly FindingRule Rule = new("SE323", Severity.Review, "Invisible or damaged character")
    {
        Why = "Readers do not see it, but it changes what is searched, copied and compared. Direction is given by lang and dir.",
        Remedy = "Delete it. In a text, record an intervention.",
        Example = """
            wrong: the harbour<U+200B ZERO WIDTH SPACE>
            right: the harbour
            """,
    };

    public static IEnumerable<Finding> Check(CheckedEdition subject)
    {
        var sources = from text in subject.Edition.Texts
                      from segment in text.Segments
                      select new EditorialText(text.Language, segment.Content, segment.Span);
        return from piece in subject.Prose.Concat(sources)
               from character in piece.Words.Where(letter => IsInvisible(letter, piece.Language)).Distinct()
               let before = MessageText.End(piece.Words[..piece.Words.IndexOf(character)])
               let place = before.Length == 0 ? "is at the beginning" : $"follows “{before}”"
               select Rule.At(subject.Files.Find(piece.Span, character.ToString()), $"{UnicodeNames.NameOf(new Rune(character))} {place}");
    }

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
