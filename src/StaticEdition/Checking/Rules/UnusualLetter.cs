using System.Buffers;
using System.Text;
using System.Text.RegularExpressions;
using StaticEdition.Checking.Prose;
using StaticEdition.Model.Findings;
using StaticEdition.Model.Matching;
using StaticEdition.Rendering.Shared;
using StaticEdition.Wording.Texts;

namespace StaticEdition.Checking.Rules;

/// <summary>A letter of another spelling or a filler in the editors' Arabic; a presentation form there or in a text.</summary>
internal static partial class UnusualLetter
{
    public static readonly FindingRule Rule = new("SE322", Severity.Review, "Letter that Arabic does not use")
    {
        Why = "It looks the same and is another character: a search does not find it, and it may join its neighbours wrongly.",
        Remedy = "Write the plain Arabic letter.",
        Example = """
            wrong: کتاب (U+06A9 ARABIC LETTER KEHEH)
            right: كتاب (U+0643 ARABIC LETTER KAF)
            """,
    };

    private const string OtherSpellings = "\u06A9\u06CC\u06C1\u06BE";

    /// <summary>Arabic Presentation Forms A and B without the ornate parentheses and the signs that stand for a phrase.</summary>
    private static readonly SearchValues<char> PresentationForms =
        SearchValues.Create([.. Range(0xFB50, 0xFD3D), .. Range(0xFD50, 0xFDF9), .. Range(0xFDFB, 0xFDFC), .. Range(0xFE70, 0xFEFC)]);

    public static IEnumerable<Finding> Check(CheckedEdition subject)
    {
        var editorial = from piece in subject.Prose
                        where piece.IsArabic
                        from place in FirstPlaces(piece.Words)
                        select Report(subject, piece, place);
        var sources = from text in subject.Edition.Texts
                      from segment in text.Segments
                      let place = segment.Content.AsSpan().IndexOfAny(PresentationForms)
                      where place >= 0
                      select Report(subject, new EditorialText(text.Language, segment.Content, segment.Span), place);
        return editorial.Concat(sources);
    }

    private static Finding Report(CheckedEdition subject, EditorialText piece, int place)
    {
        var letter = piece.Words[place];
        var around = piece.WordAt(place);
        return Rule.At(subject.Files.Find(piece.Span, around), $"{UnicodeNames.NameOf(new Rune(letter))} is in “{around}”", RemedyFor(letter));
    }

    /// <summary>The first place of each letter of another spelling, of a presentation form, and of a filler.</summary>
    private static IEnumerable<int> FirstPlaces(string words) =>
        OtherSpellings.Select(letter => words.IndexOf(letter))
            .Append(words.AsSpan().IndexOfAny(PresentationForms))
            .Concat(Filler().Matches(words).Take(1).Select(match => match.Index))
            .Where(place => place >= 0);

    private static IEnumerable<char> Range(int first, int last) => Enumerable.Range(first, last - first + 1).Select(letter => (char)letter);

    private static string RemedyFor(char letter) => letter switch
    {
        '\u0640' => "Leave it out.",
        '\u06A9' => "Write ك instead.",
        '\u06CC' => "Write ي or ى instead.",
        '\u06C1' or '\u06BE' => "Write ه instead.",
        _ => $"Write {letter.ToString().Normalize(NormalizationForm.FormKC)} instead.",
    };

    /// <summary>A tatweel between letters; at the end of a preposition it keeps the hand before « or a Latin word, as is usual.</summary>
    [GeneratedRegex(@"\u0640(?=[\u0620-\u064A\u0671-\u06D3])", RegexOptions.CultureInvariant)]
    private static partial Regex Filler();
}
