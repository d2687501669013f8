namespace StaticEdition.Model;

/// <summary>A line of a text is not what the mended capture reads.</summary>
public static class LineDiffers
{
    /// <summary>The rule.</summary>
    public static readonly FindingRule Rule = new("SE260", Severity.Error, "A text that differs from its capture")
    {
        Why = "Witness and interventions together give the text, to the character; a silent difference is a falsified source.",
        Remedy = "Correct the text, or record the difference as an intervention.",
        Example = """
            wrong: a correction made in texts/declaration.md alone
            right: the same correction in interventions/declaration.yml too
            """,
    };

    /// <summary>One difference; the patch is the missing record.</summary>
    /// <param name="span">The line in the text's file.</param>
    /// <param name="text">The text.</param>
    /// <param name="line">The line of the capture.</param>
    /// <param name="mended">What the capture reads there after the recorded interventions.</param>
    /// <param name="reads">What it reads there as captured.</param>
    /// <param name="becomes">What the text reads there.</param>
    /// <param name="nth">Which place of <paramref name="reads"/> in the captured line, or null where it stands once.</param>
    /// <param name="why">A guess at the reason.</param>
    public static Finding At(SourceSpan span, Id text, int line, string mended, string reads, string becomes, int? nth, string why) => Rule.At(
        span,
        FormattableString.Invariant($"the witness reads {Excerpt.Of(mended)} in line {line}, the text {Excerpt.Of(becomes)}"),
        $"Correct the text; or, where the difference is meant, add the record to interventions/{text}.yml.",
        YamlPatch.Intervention(line, reads, becomes, nth, why));
}
