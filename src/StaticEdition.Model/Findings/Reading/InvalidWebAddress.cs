namespace StaticEdition.Model;

/// <summary>An address is not https, or not complete.</summary>
public static class InvalidWebAddress
{
    /// <summary>The rule.</summary>
    public static readonly FindingRule Rule = new("SE162", Severity.Error, "Not a web address")
    {
        Why = "It is published, and links are made of it.",
        Remedy = "Write the whole address, beginning https://.",
        Example = """
            wrong: address: example.org
            right: address: https://example.org/
            """,
    };

    /// <summary>What is written.</summary>
    public static Finding At(SourceSpan span, string written) =>
        Rule.At(span, $"“{Quoted.Shorten(written)}” is no address that begins https://");
}
