using System.Globalization;
using System.Text;

namespace StaticEdition.Model.Matching;

/// <summary>
/// The bounds at which words begin and end. A word is a run of letters, digits, combining marks and tatweel; an apostrophe or hyphen
/// between letters, a decimal sign between digits, and joiners and direction marks between either belong to it. Scripts written without
/// spaces have a bound at every letter. Follows the word boundaries of Unicode Standard Annex 29 but for the hyphen, which joins here.
/// </summary>
public static class WordBounds
{
    private const int InvisibleLimit = 8;

    private enum Kind
    {
        Other,
        Letter,
        Digit,
        Spaceless,
        Apostrophe,
        Hyphen,
        DecimalSign,
        Invisible,
    }

    /// <summary>
    /// True when no word, no surrogate pair and no combining sequence is split at <paramref name="offset"/> (UTF-16 units). Constant time.
    /// </summary>
    public static bool IsBoundary(string content, int offset) => IsBoundary(content, offset, true);

    /// <summary>As <see cref="IsBoundary(string, int)"/>, but a word also ends at an apostrophe or a hyphen: <c>Norway’s</c>, <c>Norway-Sweden</c>.</summary>
    public static bool IsNameBoundary(string content, int offset) => IsBoundary(content, offset, false);

    /// <summary>The shortest range between word bounds that contains <paramref name="start"/> to <paramref name="end"/>.</summary>
    public static TextRange Widen(string content, int start, int end)
    {
        while (!IsBoundary(content, start))
        {
            start--;
        }

        while (!IsBoundary(content, end))
        {
            end++;
        }

        return new TextRange(start, end);
    }

    /// <summary>The runs between two bounds that hold letters or digits, in order. The <see cref="Tokenizer"/> makes words of them.</summary>
    public static IEnumerable<TextRange> LetterRuns(string content)
    {
        var start = 0;
        for (var offset = 1; offset <= content.Length; offset++)
        {
            if (!IsBoundary(content, offset))
            {
                continue;
            }

            if (KindAfter(content, start, out _) is Kind.Letter or Kind.Digit or Kind.Spaceless)
            {
                yield return new TextRange(start, offset);
            }

            start = offset;
        }
    }

    /// <summary>True when the letter at the offset belongs to a script that is written without spaces.</summary>
    internal static bool IsSpaceless(string content, int offset) => KindAfter(content, offset, out _) == Kind.Spaceless;

    /// <summary>True when the offset lies inside a word and one of the letters beside it is Arabic, so that a cut would break their joining.</summary>
    internal static bool IsInsideArabicWord(string content, int offset) =>
        !IsBoundary(content, offset)
        && (FoldTables.IsArabic(RuneAt(content, offset)) || FoldTables.IsArabic(RuneAt(content, Clusters.StartOf(content, offset))));

    private static bool IsBoundary(string content, int offset, bool joins)
    {
        if (offset <= 0 || offset >= content.Length)
        {
            return offset == 0 || offset == content.Length;
        }

        if (content[offset] == ' ')
        {
            return true;
        }

        if (!Clusters.IsBoundary(content, offset) || (IsPlainLetter(content[offset - 1]) && IsPlainLetter(content[offset])))
        {
            return false;
        }

        var left = KindBefore(content, offset, out var leftStart);
        var right = KindAfter(content, offset, out var rightEnd);
        if (IsWord(left) && IsWord(right))
        {
            return left == Kind.Spaceless || right == Kind.Spaceless;
        }

        if (IsWord(left) && IsJoiner(right))
        {
            return !AreJoined(left, right, KindAfter(content, rightEnd, out _), joins);
        }

        return !IsJoiner(left) || !IsWord(right) || !AreJoined(KindBefore(content, leftStart, out _), left, right, joins);
    }

    /// <summary>Nearly every letter of the texts at hand; the rest is asked of the Unicode data.</summary>
    private static bool IsPlainLetter(char character) =>
        char.IsAsciiLetter(character) || character is >= '\u0621' and <= '\u063A' or >= '\u0641' and <= '\u064A';

    private static bool IsWord(Kind kind) => kind is Kind.Letter or Kind.Digit or Kind.Spaceless;

    private static bool IsJoiner(Kind kind) => kind is Kind.Apostrophe or Kind.Hyphen or Kind.DecimalSign;

    private static bool AreJoined(Kind left, Kind joiner, Kind right, bool joins) => joiner switch
    {
        Kind.DecimalSign => left == Kind.Digit && right == Kind.Digit,
        _ => joins && (left, right) is (Kind.Letter, Kind.Letter) or (Kind.Letter, Kind.Digit) or (Kind.Digit, Kind.Letter),
    };

    private static Kind KindBefore(string content, int offset, out int start)
    {
        var kind = Kind.Other;
        start = offset;
        for (var steps = 0; start > 0 && steps <= InvisibleLimit; steps++)
        {
            start = Clusters.StartOf(content, start);
            kind = KindAt(content, start);
            if (kind != Kind.Invisible)
            {
                return kind;
            }
        }

        return Kind.Other;
    }

    private static Kind KindAfter(string content, int offset, out int end)
    {
        end = offset;
        for (var steps = 0; end < content.Length && steps <= InvisibleLimit; steps++)
        {
            var kind = KindAt(content, end);
            end = Clusters.EndOf(content, end);
            if (kind != Kind.Invisible)
            {
                return kind;
            }
        }

        return Kind.Other;
    }

    private static Rune RuneAt(string content, int offset) =>
        Rune.TryGetRuneAt(content, offset, out var rune) ? rune : Rune.ReplacementChar;

    private static Kind KindAt(string content, int offset)
    {
        switch (content[offset])
        {
            case '\'' or '\u2018' or '\u2019':
                return Kind.Apostrophe;
            case '-' or '\u2010' or '\u2011':
                return Kind.Hyphen;
            case '.' or ',' or '\u066B' or '\u066C':
                return Kind.DecimalSign;
        }

        return CharUnicodeInfo.GetUnicodeCategory(content, offset) switch
        {
            UnicodeCategory.DecimalDigitNumber or UnicodeCategory.LetterNumber or UnicodeCategory.OtherNumber => Kind.Digit,
            UnicodeCategory.Format => Kind.Invisible,
            UnicodeCategory.OtherLetter => IsSpaceless(RuneAt(content, offset).Value) ? Kind.Spaceless : Kind.Letter,
            <= UnicodeCategory.ModifierLetter => Kind.Letter,
            UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark => Kind.Letter,
            _ => Kind.Other,
        };
    }

    /// <summary>Thai to Lao, Myanmar, Khmer, kana and Han.</summary>
    private static bool IsSpaceless(int rune) =>
        rune is >= 0x0E00 and <= 0x0EFF or >= 0x1000 and <= 0x109F or >= 0x1780 and <= 0x17FF
            or >= 0x3040 and <= 0x30FF or >= 0x3400 and <= 0x9FFF or >= 0xF900 and <= 0xFAFF or >= 0x20000 and <= 0x3FFFF;
}
