using StaticEdition.Wording.Texts;

namespace StaticEdition.Wording;

/// <summary>
/// Finds the words that run against their line, so that they can be isolated (UAX #9): else what follows them, a comma, a year or a bracket, is
/// drawn on their wrong side. Words in quotation marks or brackets are taken with the punctuation that belongs to them; addresses and telephone
/// numbers are taken whole.
/// </summary>
public static class ForeignRuns
{
    private const string Openers = "“\"‘«([{";
    private const string Closers = "”\"’»)]}";
    private const int FewestDigitsOfTelephone = 7;

    /// <summary>The limit to which words are followed, so that no text takes more than linear time.</summary>
    private const int Longest = 1000;

    /// <summary>Cuts a text into runs in order.</summary>
    /// <param name="text">The text.</param>
    /// <param name="isRightToLeft">The direction of its line.</param>
    /// <param name="before">The character before the text in its line: a word that is cut there is left as it is.</param>
    /// <param name="after">The character after it.</param>
    /// <returns>The runs; joined, they are the text.</returns>
    public static IEnumerable<(string Text, bool IsForeign)> CutRuns(string text, bool isRightToLeft, char before = ' ', char after = ' ')
    {
        var done = 0;
        for (var at = NextStart(text, isRightToLeft, 0); at < text.Length; at = NextStart(text, isRightToLeft, done))
        {
            var (start, end) = text[at] == '+' ? (at, EndOfTelephone(text, at)) : RunBounds(text, isRightToLeft, done, at);
            var isCut = (start == 0 && char.IsLetterOrDigit(before)) || (end == text.Length && char.IsLetterOrDigit(after));
            if (!isCut)
            {
                if (start > done)
                {
                    yield return (text[done..start], false);
                }

                yield return (text[start..end], true);
            }
            else
            {
                yield return (text[done..end], false);
            }

            done = end;
        }

        if (done < text.Length)
        {
            yield return (text[done..], false);
        }
    }

    /// <summary>The next letter that runs against the line, or the plus of a telephone number in a right-to-left line.</summary>
    private static int NextStart(string text, bool isRightToLeft, int from)
    {
        var at = from;
        while (at < text.Length && !IsForeign(text[at], isRightToLeft) && !(isRightToLeft && text[at] == '+' && EndOfTelephone(text, at) > at))
        {
            at = text[at] is >= '\u2066' and <= '\u2068' ? EndOfIsolate(text, at) : at + 1;
        }

        return at;
    }

    /// <summary>After the isolate that begins here: its words have a direction of their own already.</summary>
    private static int EndOfIsolate(string text, int at)
    {
        var depth = 0;
        do
        {
            depth += text[at] switch { '\u2069' => -1, >= '\u2066' and <= '\u2068' => 1, _ => 0 };
            at++;
        }
        while (at < text.Length && depth > 0);

        return at;
    }

    private static (int Start, int End) RunBounds(string text, bool isRightToLeft, int from, int at)
    {
        if (EndOfAddress(text, at) is var address && address > at)
        {
            return (at, address);
        }

        var limit = at;
        while (limit < text.Length && limit - at < Longest && !IsOfLine(text[limit], isRightToLeft))
        {
            limit++;
        }

        var opener = at - 1;
        while (opener >= from && !IsOfLine(text[opener], isRightToLeft) && !Openers.Contains(text[opener]))
        {
            opener--;
        }

        if (opener >= from && Openers.IndexOf(text[opener]) is var kind and >= 0 && FindCloser(text, kind, opener + 1, limit) is var closer && closer > at)
        {
            return (opener + 1, closer);
        }

        return (at, EndOfWords(text, isRightToLeft, at, limit));
    }

    /// <summary>After the last letter or digit of the words, with a bracket that opens among them.</summary>
    private static int EndOfWords(string text, bool isRightToLeft, int at, int limit)
    {
        var (end, index) = (at + 1, at + 1);
        while (index < limit && !IsSeparator(text[index], isRightToLeft))
        {
            var kind = Openers.IndexOf(text[index]);
            if (kind >= 0 && FindCloser(text, kind, index + 1, limit) is var closer && closer > 0 && HasForeign(text, isRightToLeft, index, closer))
            {
                (end, index) = (closer + 1, closer + 1);
                continue;
            }

            if (text[index] != '’' && (kind >= 0 || Closers.Contains(text[index])))
            {
                break;
            }

            index++;
            end = IsForeign(text[index - 1], isRightToLeft) || IsDigitOf(text[index - 1], isRightToLeft) || IsMark(text[index - 1]) ? index : end;
        }

        return end;
    }

    private static int FindCloser(string text, int kind, int from, int limit)
    {
        var depth = 0;
        for (var index = from; index < limit; index++)
        {
            if (text[index] == Closers[kind] && depth-- == 0)
            {
                return index;
            }

            depth += text[index] == Openers[kind] ? 1 : 0;
        }

        return -1;
    }

    private static int EndOfAddress(string text, int at)
    {
        var rest = text.AsSpan(at);
        if (!rest.StartsWith("https://", StringComparison.Ordinal) && !rest.StartsWith("http://", StringComparison.Ordinal))
        {
            return at;
        }

        var end = at;
        while (end < text.Length && text[end] is > ' ' and <= '~' and not ('"' or '<' or '>'))
        {
            end++;
        }

        while (text[end - 1] is '.' or ',' or ';' or ':' or '!' or '?' or ')' or ']')
        {
            end--;
        }

        return end;
    }

    private static int EndOfTelephone(string text, int at)
    {
        var (end, digits) = (at, 0);
        for (var index = at + 1; index < text.Length && (char.IsAsciiDigit(text[index]) || text[index] is ' ' or '-' or '\u00A0'); index++)
        {
            if (char.IsAsciiDigit(text[index]))
            {
                (end, digits) = (index + 1, digits + 1);
            }
        }

        return digits >= FewestDigitsOfTelephone ? end : at;
    }

    private static bool HasForeign(string text, bool isRightToLeft, int from, int to)
    {
        while (from < to && !IsForeign(text[from], isRightToLeft))
        {
            from++;
        }

        return from < to;
    }

    private static bool IsForeign(char letter, bool isRightToLeft) => char.IsLetter(letter) && IsRightToLeft(letter) != isRightToLeft;

    /// <summary>True for a letter of the line's own direction, and where an isolate begins or ends (U+2066 … U+2069).</summary>
    private static bool IsOfLine(char letter, bool isRightToLeft) =>
        (char.IsLetter(letter) && IsRightToLeft(letter) == isRightToLeft) || letter is (>= '\u2066' and <= '\u2069') or '\n';

    private static bool IsSeparator(char letter, bool isRightToLeft) => isRightToLeft ? letter is '،' or '؛' or '؟' : letter is ',' or ';';

    /// <summary>Digits that go on with the words: after Latin letters the Western ones, after Arabic letters the Arabic ones.</summary>
    private static bool IsDigitOf(char letter, bool isRightToLeft) => isRightToLeft ? char.IsAsciiDigit(letter) : letter is >= '٠' and <= '٩';

    private static bool IsMark(char letter) => char.GetUnicodeCategory(letter) == System.Globalization.UnicodeCategory.NonSpacingMark;

    /// <summary>Hebrew, Arabic and related blocks with their presentation forms (U+0590–08FF, FB1D–FDFF, FE70–FEFC).</summary>
    private static bool IsRightToLeft(char letter) =>
        letter is (>= '\u0590' and <= '\u08FF') or (>= '\uFB1D' and <= '\uFDFF') or (>= '\uFE70' and <= '\uFEFC');
}
