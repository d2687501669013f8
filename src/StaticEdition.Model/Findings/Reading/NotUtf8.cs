namespace StaticEdition.Model;

/// <summary>Bytes that are no UTF-8.</summary>
public static class NotUtf8
{
    /// <summary>The rule.</summary>
    public static readonly FindingRule Rule = new("SE110", Severity.Error, "A file that is not UTF-8")
    {
        Why = "Read in a wrong encoding, every letter beyond A to Z is another letter.",
        Remedy = "Save the file as UTF-8 in your editor. Damaged letters must be typed again.",
        Example = """
            wrong: saved as Windows-1256
            right: saved as UTF-8 (without BOM)
            """,
    };

    /// <summary>The first bad byte.</summary>
    /// <param name="span">Its place.</param>
    /// <param name="value">The byte.</param>
    /// <param name="guess">The encoding it may be in, or null.</param>
    public static Finding At(SourceSpan span, byte value, string? guess) =>
        Rule.At(span, FormattableString.Invariant($"the byte {value:X2} is no part of UTF-8"), Suggestion(guess));

    /// <summary>The file as a whole is in another encoding.</summary>
    public static Finding Whole(string file, string guess) =>
        Rule.At(SourceSpan.Of(file), $"the file looks like {guess}", Suggestion(guess));

    /// <summary>The last character is cut off.</summary>
    public static Finding CutOff(SourceSpan span) =>
        Rule.At(span, "the file ends in the middle of a character", "The file was cut off: take it again from where it came.");

    private static string? Suggestion(string? guess) =>
        guess is null ? null : $"The file looks like {guess}: open it as that and save it as UTF-8.";
}
