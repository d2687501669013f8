namespace StaticEdition.Model;

/// <summary>What strangers wrote, made safe to print.</summary>
public static class Harmless
{
    /// <summary>
    /// The words with U+FFFD for each character that would steer a terminal or override direction (controls, U+202A–U+202E), so that
    /// offsets stay the same.
    /// </summary>
    public static string Of(string words) => string.Concat(words.Select(
        character => char.IsControl(character) || character is >= '\u202A' and <= '\u202E' ? '\uFFFD' : character));
}
