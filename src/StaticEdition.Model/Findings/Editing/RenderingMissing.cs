namespace StaticEdition.Model;

/// <summary>Segments of a text that the editors have not rendered into a language of the edition.</summary>
public static class RenderingMissing
{
    /// <summary>The rule.</summary>
    public static readonly FindingRule Rule = new("SE303", Severity.Review, "Segments without a translation")
    {
        Why = "A reader of the other language sees the segment in the original only.",
        Remedy = "Add the editor’s translation of each segment to renderings/<text>.<language>.yml.",
        Example = """
            right: # renderings/declaration.ar.yml
                   - at: declaration/2.4
                     ar: >
                       …
            """,
    };

    private const int MostNamed = 12;

    /// <param name="text">The text.</param>
    /// <param name="language">The language of the translation.</param>
    /// <param name="missing">The segments without it, at least one.</param>
    public static Finding At(Text text, Language language, IReadOnlyCollection<Segment> missing)
    {
        var named = string.Join(", ", missing.Take(MostNamed).Select(segment => segment.Id)) + (missing.Count > MostNamed ? " …" : "");
        var count = FormattableString.Invariant($"{missing.Count} of {text.Segments.Length} segments");
        var patch = $"# renderings/{text.Id}.{language}.yml\n- at: {missing.First().Address}\n  {language}: >\n    …";
        return Rule.At(text.Span, $"{count} have no translation into {language}: {named}", patch: patch);
    }
}
