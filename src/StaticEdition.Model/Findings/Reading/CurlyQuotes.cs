namespace StaticEdition.Model;

/// <summary>A value stands between “ and ”.</summary>
public static class CurlyQuotes
{
    /// <summary>The rule.</summary>
    public static readonly FindingRule Rule = new("SE121", Severity.Review, "Curly quotation marks around a value")
    {
        Why = "To YAML they are letters like others: they become part of the value. Only straight quotation marks enclose one.",
        Remedy = "Take the marks away, or use straight ones; a value that really begins with a quotation belongs in a block (>).",
        Example = """
            wrong: en: “Trade and energy”
            right: en: Trade and energy
            """,
    };

    /// <summary>The value with its marks.</summary>
    public static Finding At(SourceSpan span, string name) =>
        Rule.At(span, $"the curly quotation marks are read as part of “{name}”");
}
