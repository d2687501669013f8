namespace StaticEdition.Model;

/// <summary>Script or style within a page.</summary>
public static class InlineCode
{
    /// <summary>The rule.</summary>
    public static readonly FindingRule Rule = new("SE414", Severity.Error, "Inline script or style")
    {
        Why = "The policy in _headers forbids both, so that no input can become code; browsers would ignore it.",
        Remedy = "Move it to a file of the theme.",
        Example = """
            wrong: <p style="color: red">
            right: <p class="warning">
            """,
    };

    /// <param name="span">Where.</param>
    /// <param name="what">The element or attribute.</param>
    public static Finding At(SourceSpan span, string what) => Rule.At(span, $"{what} is inline code");
}
