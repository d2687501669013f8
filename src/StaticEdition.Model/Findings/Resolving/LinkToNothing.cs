namespace StaticEdition.Model;

/// <summary>A link leads to nothing in the edition.</summary>
public static class LinkToNothing
{
    /// <summary>The rule.</summary>
    public static readonly FindingRule Rule = new("SE212", Severity.Error, "A link that leads nowhere")
    {
        Why = "A reader who follows it finds nothing.",
        Remedy = "Write the address of something that exists.",
        Example = """
            wrong: [](statement/7.p33)
            right: [](statement/7.p3)
            """,
    };

    /// <summary>The target, and what it may be meant to be.</summary>
    public static Finding At(SourceSpan span, Reference target, string? nearest) => Rule.At(
        span, $"the link leads to “{target}”, which does not exist", nearest is null ? null : $"Write {nearest}.");
}
