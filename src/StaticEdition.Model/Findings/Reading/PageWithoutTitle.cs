namespace StaticEdition.Model;

/// <summary>A page does not begin with “# Title”.</summary>
public static class PageWithoutTitle
{
    /// <summary>The rule.</summary>
    public static readonly FindingRule Rule = new("SE137", Severity.Error, "A page without a title")
    {
        Why = "The title stands in the menu and at the head of the page.",
        Remedy = "Write # and the title on the first line.",
        Example = """
            wrong: About this edition
            right: # About this edition
            """,
    };

    /// <summary>The first line.</summary>
    public static Finding At(SourceSpan span) => Rule.At(span, "the page does not begin with “# ” and its title");
}
