namespace StaticEdition.Model;

/// <summary>A mapping has a key two times.</summary>
public static class DuplicateKey
{
    /// <summary>The rule.</summary>
    public static readonly FindingRule Rule = new("SE150", Severity.Error, "A key that stands twice")
    {
        Why = "Only one of the two could count, and nobody can know which was meant.",
        Remedy = "Keep one of them.",
        Example = """
            wrong: en: First
                   en: Second
            right: en: First
            """,
    };

    /// <summary>The second of the two.</summary>
    public static Finding At(SourceSpan span, string key, int firstLine) =>
        Rule.At(span, FormattableString.Invariant($"the key “{Quoted.Shorten(key)}” stands on line {firstLine} already"));
}
