namespace StaticEdition.Model;

/// <summary>A segment or captured line that is not whole on the pages of its text.</summary>
public static class WordsMissing
{
    /// <summary>The rule.</summary>
    public static readonly FindingRule Rule = new("SE402", Severity.Error, "Source words stand on no page")
    {
        Why = "Every published segment stands whole on its text’s page and on the facing pages, every line in the captured view.",
        Remedy = "Mend the view that leaves it out.",
        Example = """
            wrong: the page of the charter ends before its last segment
            right: every segment of the charter stands on it
            """,
    };

    private const int MostNamed = 8;

    /// <param name="path">The page, or the first of the pages, that should show it.</param>
    /// <param name="missing">The segments or lines, at least one.</param>
    public static Finding At(string path, IReadOnlyCollection<string> missing)
    {
        var named = string.Join(", ", missing.Take(MostNamed)) + (missing.Count > MostNamed ? " …" : "");
        var count = FormattableString.Invariant($"{missing.Count} of its passages");
        return Rule.At(SourceSpan.Of(path), $"{count} are not whole on this page: {named}");
    }

    /// <summary>The page itself is missing.</summary>
    /// <param name="path">The path where it should stand.</param>
    public static Finding OfPage(string path) => Rule.At(SourceSpan.Of(path), "the page of this text is missing");
}
