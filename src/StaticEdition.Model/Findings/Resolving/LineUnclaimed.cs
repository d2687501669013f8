namespace StaticEdition.Model;

/// <summary>A line of the capture stands in no segment and is not removed.</summary>
public static class LineUnclaimed
{
    /// <summary>The rule.</summary>
    public static readonly FindingRule Rule = new("SE261", Severity.Error, "A line of the capture that no segment has")
    {
        Why = "What a text leaves out must be recorded, as what it changes.",
        Remedy = "Give the line a segment, or record it as paratext.",
        Example = """
            right: - line: 95
                     reads: Print version
                     becomes: ''
                     why: paratext
            """,
    };

    /// <summary>The line; the patch removes it.</summary>
    /// <param name="span">The text's file, where the line would stand.</param>
    /// <param name="text">The text.</param>
    /// <param name="line">Its number in the capture.</param>
    /// <param name="captured">The line as captured.</param>
    /// <param name="mended">The line as mended.</param>
    public static Finding At(SourceSpan span, Id text, int line, string captured, string mended) => Rule.At(
        span,
        FormattableString.Invariant($"no segment has line {line} of the witness: {Excerpt.Of(mended)}"),
        $"Give it a segment here; or, where it is no part of the text, add the record to interventions/{text}.yml.",
        YamlPatch.Intervention(line, captured, "", null, "paratext"));
}
