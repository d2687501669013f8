namespace StaticEdition.Model;

/// <summary>A page without a title, or with an empty one.</summary>
public static class TitleMissing
{
    /// <summary>The rule.</summary>
    public static readonly FindingRule Rule = new("SE416", Severity.Error, "A page without a title")
    {
        Why = "Tabs, histories, search results and screen readers name a page by its title.",
        Remedy = "Write a title element in the head.",
        Example = """
            wrong: <title></title>
            right: <title>Charter</title>
            """,
    };

    /// <param name="path">The page.</param>
    public static Finding At(string path) => Rule.At(SourceSpan.Of(path), "the page has no title");
}
