namespace StaticEdition.Model;

/// <summary>An SVG picture holds script or leads outside.</summary>
public static class ActiveImage
{
    /// <summary>The rule.</summary>
    public static readonly FindingRule Rule = new("SE124", Severity.Error, "A picture that could run a program")
    {
        Why = "Pictures come from strangers too: script in one would run in the reader's browser, and a link in one would ask another "
            + "server.",
        Remedy = "Export the picture again as plain SVG, or as PNG.",
        Example = """
            wrong: <svg><script>…</script></svg>
            right: <svg><path d="…"/></svg>
            """,
    };

    /// <summary>The picture holds <paramref name="what"/>.</summary>
    public static Finding At(SourceSpan span, string what) => Rule.At(span, $"the picture holds {what}");
}
