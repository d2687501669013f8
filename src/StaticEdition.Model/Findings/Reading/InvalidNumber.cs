namespace StaticEdition.Model;

/// <summary>A line or a count is not a number from 1.</summary>
public static class InvalidNumber
{
    /// <summary>The rule.</summary>
    public static readonly FindingRule Rule = new("SE160", Severity.Error, "Not a whole number")
    {
        Why = "Lines and places are counted from 1.",
        Remedy = "Write the number with the digits 0 to 9.",
        Example = """
            wrong: line: ٧
            right: line: 7
            """,
    };

    /// <summary>What is written, and the number it may be meant to be.</summary>
    public static Finding At(SourceSpan span, string written, string? suggestion = null) => Rule.At(
        span, $"“{Quoted.Shorten(written)}” is no whole number from 1", suggestion is null ? null : $"Write {suggestion}.");
}
