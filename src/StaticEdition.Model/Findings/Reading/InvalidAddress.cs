namespace StaticEdition.Model;

/// <summary>A place is not written as text/segment.</summary>
public static class InvalidAddress
{
    /// <summary>The rule.</summary>
    public static readonly FindingRule Rule = new("SE156", Severity.Error, "Not an address")
    {
        Why = "One spelling of places serves records, links, search and web addresses.",
        Remedy = "Write the id of the text, a slash and the id of the segment.",
        Example = """
            wrong: at: 1.10
            right: at: declaration/1.10
            """,
    };

    /// <summary>What is written, and the address it may be meant to be.</summary>
    public static Finding At(SourceSpan span, string written, string? suggestion) => Rule.At(
        span, $"“{Quoted.Shorten(written)}” is no address", suggestion is null ? null : $"Write {suggestion}.");

    /// <summary>A bare number or date: YAML programs drop its last zero, and the text is missing.</summary>
    public static Finding Bare(SourceSpan span, string written, string suggestion) => Rule.At(
        span, $"“{Quoted.Shorten(written)}” names no text, and YAML takes it for a number or date", $"Write {suggestion}.");
}
