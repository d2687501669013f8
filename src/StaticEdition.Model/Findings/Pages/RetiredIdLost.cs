namespace StaticEdition.Model;

/// <summary>A retired id of a text that no element of its pages carries.</summary>
public static class RetiredIdLost
{
    /// <summary>The rule.</summary>
    public static readonly FindingRule Rule = new("SE406", Severity.Error, "An old address no longer arrives")
    {
        Why = "Printed citations and links of other sites keep the old fragment.",
        Remedy = "Mend the view: where the words of a retired id stand now, an empty element carries the old id.",
        Example = """
            wrong: retired: [{id: 9.9, became: [charter/1]}] and no element with id="s-9.9"
            right: <a id="s-9.9"></a> before charter/1
            """,
    };

    /// <param name="path">The page where it should arrive.</param>
    /// <param name="fragment">The fragment.</param>
    public static Finding At(string path, string fragment) => Rule.At(SourceSpan.Of(path), $"the old address #{fragment} arrives nowhere");
}
