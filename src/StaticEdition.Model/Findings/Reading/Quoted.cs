namespace StaticEdition.Model;

/// <summary>Editors' words as messages quote them.</summary>
internal static class Quoted
{
    private const int Longest = 60;

    /// <summary>
    /// At most sixty characters on one line, cut with an ellipsis and never inside a surrogate pair; a character that would steer a
    /// terminal or turn the direction of the message becomes U+FFFD.
    /// </summary>
    public static string Shorten(string words)
    {
        var beginning = words.Length > 4 * Longest ? words[..(4 * Longest)] : words;
        var line = Harmless.Of(beginning.ReplaceLineEndings(" ")).Trim();
        if (line.Length <= Longest)
        {
            return line;
        }

        var end = char.IsHighSurrogate(line[Longest - 2]) ? Longest - 2 : Longest - 1;
        return line[..end] + "…";
    }
}
