using StaticEdition.Model.Matching;

namespace StaticEdition.Model.Findings;

/// <summary>Words of the input made fit for a message: on one line, of bounded length, harmless to a terminal.</summary>
public static class MessageText
{
    private const int Longest = 120;
    private const int LongestContext = 24;

    /// <summary>The excerpt of the words in quotation marks.</summary>
    public static string Quote(string words) => $"“{Excerpt(words)}”";

    /// <summary>
    /// The words on one line and sanitized, at most 120 characters; where they are longer, the middle is left out, never inside a
    /// grapheme cluster.
    /// </summary>
    public static string Excerpt(string words)
    {
        var line = OneLine(words.Length > 8 * Longest ? words[..(4 * Longest)] + words[^(4 * Longest)..] : words);
        if (line.Length <= Longest)
        {
            return line;
        }

        return $"{line[..BoundaryBefore(line, Longest / 2)]} … {line[BoundaryAfter(line, line.Length - (Longest / 2))..]}";
    }

    /// <summary>The first 24 characters on one line and sanitized, with an ellipsis where there are more.</summary>
    public static string Beginning(string words) => words.Length <= LongestContext
        ? SanitizeLine(words)
        : SanitizeLine(words[..BoundaryBefore(words, LongestContext)]) + "…";

    /// <summary>The last 24 characters on one line and sanitized, without white space before them.</summary>
    public static string End(string words) =>
        SanitizeLine(words[BoundaryAfter(words, Math.Max(0, words.Length - LongestContext))..]).TrimStart();

    /// <summary>The words on one line and sanitized, without line breaks at the end.</summary>
    public static string OneLine(string words) => SanitizeLine(words.TrimEnd('\r', '\n'));

    /// <summary>
    /// The words with U+FFFD for each character that would steer a terminal or override direction (controls, U+202A–U+202E), so that
    /// offsets stay the same.
    /// </summary>
    public static string Sanitize(string words) => string.Concat(words.Select(
        character => char.IsControl(character) || character is >= '\u202A' and <= '\u202E' ? '\uFFFD' : character));

    private static string SanitizeLine(string words) => Sanitize(words.ReplaceLineEndings(" "));

    private static int BoundaryBefore(string words, int place)
    {
        while (place > 0 && !Clusters.IsBoundary(words, place))
        {
            place--;
        }

        return place;
    }

    private static int BoundaryAfter(string words, int place)
    {
        while (place < words.Length && !Clusters.IsBoundary(words, place))
        {
            place++;
        }

        return place;
    }
}
