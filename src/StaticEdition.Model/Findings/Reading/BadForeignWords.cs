namespace StaticEdition.Model;

/// <summary>The mark of foreign words is not complete.</summary>
public static class BadForeignWords
{
    /// <summary>The rule.</summary>
    public static readonly FindingRule Rule = new("SE144", Severity.Error, "Foreign words that cannot be read")
    {
        Why = "The language of a run sets its direction, its font and the voice that reads it.",
        Remedy = "Write [words]{lang=ar}, with nothing between ] and {.",
        Example = """
            wrong: [النص] {lang=ar}
            right: [النص]{lang=ar}
            """,
    };

    /// <summary>The mark, and what is wrong.</summary>
    public static Finding At(SourceSpan span, string message) => Rule.At(span, message);
}
