using System.Buffers;
using System.Text;
using System.Text.RegularExpressions;

namespace StaticEdition;

/// <summary>Editors' Arabic has the letters of Arabic; neither it nor a source has presentation forms (SE322).</summary>
internal static partial class UnusualLetterCheck
{
    private const string OtherSpellings = "\u06A9\u06CC\u06C1\u06BE";

    /// <summary>Arabic Presentation Forms A and B without the ornate parentheses and the signs that stand for a phrase.</summary>
    private static readonly SearchValues<char> PresentationForms =
        SearchValues.Create([.. Range(0xFB50, 0xFD3D), .. Range(0xFD50, 0xFDF9), .. Range(0xFDFB, 0xFDFC), .. Range(0xFE70, 0xFEFC)]);

    public static IEnumerable<Finding> Check(CheckedEdition subject)
    {
        var editorial = from piece in subject.Prose
                        where piece.IsArabic
                        from place in FirstPlaces(piece.Words)
                        select At(subject, piece, place);
        var sources = from text in subject.Edition.Texts
                      from segment in text.Segments
                      let place = segment.Content.AsSpan().IndexOfAny(PresentationForms)
                      where place >= 0
                      select At(subject, new EditorialText(text.Language, segment.Content, segment.Span), place);
        return editorial.Concat(sources);
    }

    private static Finding At(CheckedEdition subject, EditorialText piece, int place)
    {
        var letter = piece.Words[place];
        var around = piece.Around(place);
        return UnusualLetter.At(subject.Files.Find(piece.Span, around), UnicodeNames.Of(new Rune(letter)), around, Due(letter));
    }

    /// <summary>The first place of each letter of another spelling, of a presentation form, and of a filler.</summary>
    private static IEnumerable<int> FirstPlaces(string words) =>
        OtherSpellings.Select(letter => words.IndexOf(letter))
            .Append(words.AsSpan().IndexOfAny(PresentationForms))
            .Concat(Filler().Matches(words).Take(1).Select(match => match.Index))
            .Where(place => place >= 0);

    private static IEnumerable<char> Range(int first, int last) => Enumerable.Range(first, last - first + 1).Select(letter => (char)letter);

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
