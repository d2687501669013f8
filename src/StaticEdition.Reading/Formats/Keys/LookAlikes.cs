namespace StaticEdition.Reading.Formats.Keys;

/// <summary>Letters that look like Latin ones, and letters that nobody can see: why a key that looks right is none.</summary>
internal static class LookAlikes
{
    private const string Foreign = "аеорсухіјѕԁһԛԝαορνικτυ";
    private const string Latin = "aeopcyxijsdhqwaopviktu";

    /// <summary>The word as it looks: foreign letters as the Latin ones, without white space and invisible characters.</summary>
    public static string ToLatin(string word) =>
        string.Concat(from character in word
                      where !IsInvisible(character)
                      let at = Foreign.IndexOf(character, StringComparison.Ordinal)
                      select at < 0 ? character : Latin[at]);

    /// <summary>A clause that names the first such letter; null when there is none.</summary>
    public static string? ExplainLetters(string word)
    {
        foreach (var character in word)
        {
            if (IsInvisible(character))
            {
                return FormattableString.Invariant($": it contains the invisible character U+{(int)character:X4}");
            }

            if (Foreign.Contains(character, StringComparison.Ordinal))
            {
                return FormattableString.Invariant($": its “{character}” is the letter U+{(int)character:X4}, which only looks Latin");
            }
        }

        return null;
    }

    private static bool IsInvisible(char character) =>
        char.GetUnicodeCategory(character) is System.Globalization.UnicodeCategory.Format
        || (char.IsWhiteSpace(character) && character != ' ');
}
