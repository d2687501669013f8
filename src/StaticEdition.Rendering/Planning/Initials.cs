using System.Globalization;
using System.Text;

namespace StaticEdition.Rendering;

/// <summary>Alphabetical order by folding key, and the initials by which long indexes are split.</summary>
internal static class Initials
{
    /// <summary>An index with more lines than this is split.</summary>
    public const int LongIndex = 500;

    /// <summary>The initial of what begins with neither letter nor digit.</summary>
    private const string Other = "#";

    /// <summary>Sorts by folding key, then ordinally.</summary>
    public static IEnumerable<T> Alphabetical<T>(IEnumerable<T> items, Func<T, string> word) =>
        items.Select(item => (Item: item, Word: word(item))).Select(pair => (pair.Item, pair.Word, Key: Key(pair.Word)))
            .OrderBy(triple => triple.Key, StringComparer.Ordinal).ThenBy(triple => triple.Word, StringComparer.Ordinal)
            .Select(triple => triple.Item);

    /// <summary>The folded initial of a word: a letter in upper case, a digit, or <c>#</c>.</summary>
    public static string Of(string word)
    {
        var key = Key(word);
        if (key.Length == 0)
        {
            return Other;
        }

        var first = Rune.GetRuneAt(key, 0);
        return Rune.IsLetterOrDigit(first) ? Rune.ToUpperInvariant(first).ToString() : Other;
    }

    /// <summary>The part of an address: the language and the code point, e.g. <c>ar-0627</c>.</summary>
    public static string Part(Language language, string initial) =>
        $"{language.Tag}-{Rune.GetRuneAt(initial, 0).Value.ToString("x4", CultureInfo.InvariantCulture)}";

    /// <summary>The initial of a part.</summary>
    public static string Initial(string part)
    {
        var code = part.AsSpan(part.LastIndexOf('-') + 1);
        return new Rune(int.Parse(code, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture)).ToString();
    }

    /// <summary>The language of a part.</summary>
    public static Language LanguageOf(string part) => new(part[..part.LastIndexOf('-')]);

    private static string Key(string word)
    {
        var key = Folding.Key(word);
        var start = 0;
        while (start < key.Length && !char.IsLetterOrDigit(key[start]) && !char.IsSurrogate(key[start]))
        {
            start++;
        }

        return key[start..];
    }
}
