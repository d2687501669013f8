using System.Text;
using System.Text.RegularExpressions;

namespace StaticEdition;

/// <summary>Editors' Arabic has the letters of Arabic; neither it nor a source has presentation forms (SE322).</summary>
internal static partial class UnusualLetterCheck
{
    public static IEnumerable<Finding> Check(CheckedEdition subject)
    {
        var editorial = from piece in subject.Prose
                        where piece.IsArabic
                        from place in Places(piece.Words, letter => IsOfOtherSpelling(letter) || IsPresentationForm(letter))
                            .Concat(Filler().Matches(piece.Words).Take(1).Select(match => match.Index))
                        select At(subject, piece, place);
        var sources = from text in subject.Edition.Texts
                      from segment in text.Segments
                      from place in Places(segment.Content, IsPresentationForm)
                      select At(subject, new EditorialText(text.Language, segment.Content, segment.Span), place);
        return editorial.Concat(sources);
    }

    private static Finding At(CheckedEdition subject, EditorialText piece, int place)
    {
        var letter = piece.Words[place];
        var around = piece.Around(place);
        return UnusualLetter.At(subject.Files.Find(piece.Span, around), UnicodeNames.Of(new Rune(letter)), around, Due(letter));
    }

    /// <summary>The first place of each letter.</summary>
    private static IEnumerable<int> Places(string words, Func<char, bool> isUnusual) =>
        words.Where(isUnusual).Distinct().Select(letter => words.IndexOf(letter));

    private static bool IsOfOtherSpelling(char letter) => letter is '\u06A9' or '\u06CC' or '\u06C1' or '\u06BE';

    /// <summary>Arabic Presentation Forms A and B without the ornate parentheses and the signs that stand for a phrase.</summary>
    private static bool IsPresentationForm(char letter) =>
        letter is (>= '\uFB50' and <= '\uFD3D') or (>= '\uFD50' and <= '\uFDF9') or '\uFDFB' or '\uFDFC' or (>= '\uFE70' and <= '\uFEFC');

    private static string? Due(char letter) => letter switch
    {
        '\u0640' => null,
        '\u06A9' => "ك",
        '\u06CC' => "ي or ى",
        '\u06C1' or '\u06BE' => "ه",
        _ => letter.ToString().Normalize(NormalizationForm.FormKC),
    };

    /// <summary>A tatweel between letters; at the end of a preposition it keeps the hand before « or a Latin word, as is usual.</summary>
    [GeneratedRegex(@"\u0640(?=[\u0620-\u064A\u0671-\u06D3])", RegexOptions.CultureInvariant)]
    private static partial Regex Filler();
}
