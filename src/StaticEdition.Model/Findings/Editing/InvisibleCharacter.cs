namespace StaticEdition.Model;

/// <summary>A control, a mark of direction, a zero-width or private-use character, or the sign of a damaged one.</summary>
public static class InvisibleCharacter
{
    /// <summary>The rule.</summary>
    public static readonly FindingRule Rule = new("SE323", Severity.Review, "An invisible or damaged character")
    {
        Why = "Nobody sees it, and it changes what is searched, copied and compared; direction is said with lang and dir.",
        Remedy = "Delete it. In a text, record an intervention.",
        Example = """
            wrong: the harbour<U+200B ZERO WIDTH SPACE>
            right: the harbour
            """,
    };

    /// <param name="span">Where.</param>
    /// <param name="character">The character by code point and name.</param>
    /// <param name="after">The words before it.</param>
    public static Finding At(SourceSpan span, string character, string after) =>
        Rule.At(span, after.Length == 0 ? $"{character} stands at the beginning" : $"{character} stands after “{after}”");
}
