namespace StaticEdition.Model;

/// <summary>A control character or an invisible separator.</summary>
public static class ControlCharacter
{
    /// <summary>The rule.</summary>
    public static readonly FindingRule Rule = new("SE113", Severity.Error, "A character that nobody can see")
    {
        Why = "It shows on no screen, yet words with it are not the words a reader searches or copies.",
        Remedy = "Delete it. In `reads` of an intervention write it as an escape in double quotes.",
        Example = """
            wrong: words: the<U+000B>Parties
            right: words: the Parties
            """,
    };

    /// <summary>The character at its place.</summary>
    public static Finding At(SourceSpan span, char character) =>
        Rule.At(span, FormattableString.Invariant($"the invisible character U+{(int)character:X4} stands here"));
}
