namespace StaticEdition.Model;

/// <summary>The divisions of a text and its front matter disagree.</summary>
public static class DivisionOutOfPlace
{
    /// <summary>The rule.</summary>
    public static readonly FindingRule Rule = new("SE134", Severity.Error, "A division that begins twice, or is never begun")
    {
        Why = "A division is one run of segments; its heading stands once.",
        Remedy = "Bring its segments together under one division line; delete a division without segments.",
        Example = """
            wrong: # a … # b … # a
            right: # a … # b
            """,
    };

    /// <summary>It begins a second time.</summary>
    public static Finding Again(SourceSpan span, Id id) => Rule.At(span, $"the division “{id}” has begun before");

    /// <summary>It is declared, and no segment stands in it.</summary>
    public static Finding Unused(SourceSpan span, Id id) => Rule.At(span, $"no segment stands in the division “{id}”");
}
