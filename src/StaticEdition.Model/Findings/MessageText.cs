namespace StaticEdition.Model;

/// <summary>Words of the input made fit for a message: on one line, of bounded length, harmless to a terminal.</summary>
public static class MessageText
{
    private const int Longest = 120;

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

        var (head, tail) = (Longest / 2, line.Length - (Longest / 2));
        while (!Clusters.IsBoundary(line, head) && head > 0)
        {
            head--;
        }

        while (!Clusters.IsBoundary(line, tail) && tail < line.Length)
        {
            tail++;
        }

        return $"{line[..head]} … {line[tail..]}";
    }

    /// <summary>The words sanitized, with a space for each line break but those at the end.</summary>
    public static string OneLine(string words) => Sanitize(words.TrimEnd('\r', '\n').ReplaceLineEndings(" "));

    /// <summary>
    /// The words with U+FFFD for each character that would steer a terminal or override direction (controls, U+202A–U+202E), so that
    /// offsets stay the same.
    /// </summary>
    public static string Sanitize(string words) => string.Concat(words.Select(
        character => char.IsControl(character) || character is >= '\u202A' and <= '\u202E' ? '\uFFFD' : character));
}
