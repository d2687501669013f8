namespace StaticEdition.Model;

/// <summary>A link whose fragment no element of the page carries.</summary>
public static class DeadFragment
{
    /// <summary>The rule.</summary>
    public static readonly FindingRule Rule = new("SE411", Severity.Error, "A link leads to no place on its page")
    {
        Why = "The reader lands at the top of a long page and searches.",
        Remedy = "Mend the fragment, or give the element its id.",
        Example = """
            wrong: href="charter.html#s-99"
            right: href="charter.html#s-9"
            """,
    };

    /// <param name="span">Where.</param>
    /// <param name="path">The page it leads to.</param>
    /// <param name="fragment">The fragment.</param>
    public static Finding At(SourceSpan span, string path, string fragment) =>
        Rule.At(span, $"no element of {path} has the id “{fragment}”");
}
