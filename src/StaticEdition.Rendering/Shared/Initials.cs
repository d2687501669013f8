using System.Text;
using StaticEdition.Model.Matching;

namespace StaticEdition.Rendering.Shared;

/// <summary>Alphabetical order by folding key, and the initials by which long indexes are split.</summary>
internal static class Initials
{
    /// <summary>An index with more lines than this is split.</summary>
    public const int LongIndex = 500;

    /// <summary>The initial of what begins with neither letter nor digit.</summary>
    private const string Other = "#";

    /// <summary>Sorts by folding key, then ordinally.</summary>
    public static IEnumerable<T> SortAlphabetically<T>(IEnumerable<T> items, Func<T, string> word) =>
        items.Select(item => (Item: item, Word: word(item))).Select(pair => (pair.Item, pair.Word, Key: SortKey(pair.Word)))
            .OrderBy(triple => triple.Key, StringComparer.Ordinal).ThenBy(triple => triple.Word, StringComparer.Ordinal)
            .Select(triple => triple.Item);

    /// <summary>The initial of a word.</summary>
    public static Initial InitialOf(string word, Language language)
    {
        var key = SortKey(word);
        if (key.Length == 0)
        {
            return new Initial(language, Other);
        }

        var first = Rune.GetRuneAt(key, 0);
        return new Initial(language, Rune.IsLetterOrDigit(first) ? Rune.ToUpperInvariant(first).ToString() : Other);
    }

    private static string SortKey(string word)
    {
        var key = Folding.SortKey(word);
        var start = 0;
        while (start < key.Length && !char.IsLetterOrDigit(key[start]) && !char.IsSurrogate(key[start]))
        {
            start++;
        }

        return key[start..];
    }
}
