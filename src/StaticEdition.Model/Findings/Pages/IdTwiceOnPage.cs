namespace StaticEdition.Model;

/// <summary>Two elements of a page with the same id.</summary>
public static class IdTwiceOnPage
{
    /// <summary>The rule.</summary>
    public static readonly FindingRule Rule = new("SE412", Severity.Error, "An id stands twice")
    {
        Why = "A link arrives at the first of them only; the other is out of reach.",
        Remedy = "Give each element its own id.",
        Example = """
            wrong: <li id="n-1"> … <li id="n-1">
            right: <li id="n-1"> … <li id="n-2">
            """,
    };

    /// <param name="span">Where the second stands.</param>
    /// <param name="id">The id.</param>
    public static Finding At(SourceSpan span, string id) => Rule.At(span, $"the id “{id}” stands twice on the page");
}
