namespace StaticEdition.Model;

/// <summary>One of U+202A to U+202E.</summary>
public static class BidiOverride
{
    /// <summary>The rule.</summary>
    public static readonly FindingRule Rule = new("SE114", Severity.Error, "A character that turns the direction of text")
    {
        Why = "It makes text look other than it is, beyond the end of its word; pages set the direction of every run themselves.",
        Remedy = "Delete it. Where a run really needs it, the isolates U+2066 to U+2069 may stand.",
        Example = """
            wrong: <U+202E>txet
            right: text
            """,
    };

    /// <summary>The character at its place.</summary>
    public static Finding At(SourceSpan span, char character) =>
        Rule.At(span, FormattableString.Invariant($"the direction of the text is turned by U+{(int)character:X4}"));
}
