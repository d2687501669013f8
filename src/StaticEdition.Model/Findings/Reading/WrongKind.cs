namespace StaticEdition.Model;

/// <summary>A list, a mapping or a text stands where another is expected.</summary>
public static class WrongKind
{
    /// <summary>The rule.</summary>
    public static readonly FindingRule Rule = new("SE153", Severity.Error, "A value of the wrong kind")
    {
        Why = "What stands there cannot be understood as what the key means.",
        Remedy = "Write what the finding names.",
        Example = """
            wrong: title: Joint Declaration
            right: title: {en: Joint Declaration, ar: الإعلان المشترك}
            """,
    };

    /// <summary>What stands there, and what is expected.</summary>
    public static Finding At(SourceSpan span, string name, string found, string expected, string? remedy = null) =>
        Rule.At(span, $"{name} is {found}, and {expected} is expected", remedy);
}
