namespace StaticEdition.Model;

/// <summary>edition.yml accepts what is no review finding.</summary>
public static class UnacceptableFinding
{
    /// <summary>The rule.</summary>
    public static readonly FindingRule Rule = new("SE167", Severity.Error, "A finding that cannot be accepted")
    {
        Why = "Only findings that ask a person to look can be answered by a reason; errors are mended.",
        Remedy = "Write the code of a review finding and its file, or delete the item.",
        Example = """
            wrong: code: SE152
            right: code: SE204
            """,
    };

    /// <summary>The code, and why it cannot be accepted.</summary>
    public static Finding At(SourceSpan span, string code, string reason) => Rule.At(span, $"“{Quoted.Shorten(code)}” {reason}");
}
