namespace StaticEdition.Reading;

/// <summary>Findings about witnesses, interventions, and the lines of a text.</summary>
internal static class WitnessFindings
{
    /// <summary>The rules in the order of their codes.</summary>
    public static ImmutableArray<FindingRule> Rules =>
    [
        MissingWitnessRule,
        ChangedWitnessRule,
        UnusedWitnessRule,
        InterventionNotFoundRule,
        AmbiguousInterventionRule,
        OverlappingInterventionsRule,
        TextDiffersFromWitnessRule,
        UnusedWitnessLineRule,
        LineNotInWitnessRule,
    ];

    private static readonly FindingRule MissingWitnessRule = new("SE250", Severity.Error, "A text without its capture")
    {
        Why = "Without the capture nobody can see that the text is what the source says.",
        Remedy = "Put the capture into input/witnesses, unchanged, and name it.",
        Example = """
            right: witness: declaration.txt   (and input/witnesses/declaration.txt)
            """,
    };

    /// <summary>The file of witnesses/ that a text names is not there.</summary>
    public static Finding MissingWitness(SourceSpan span, string file, string? nearest) => MissingWitnessRule.At(
        span, $"there is no witness {MessageText.Quote(file)}", nearest is null ? null : $"Write {nearest}.");

    private static readonly FindingRule ChangedWitnessRule = new("SE251", Severity.Error, "A capture that is not what was captured")
    {
        Why = "A capture is kept byte for byte; one that has changed proves nothing.",
        Remedy = "Restore the file. Only where a new capture replaces it, give the new SHA-256.",
        Example = """
            right: sha256: the 64 digits that sha256sum prints
            """,
    };

    /// <summary>The SHA-256 of a capture is not the one its text gives.</summary>
    public static Finding ChangedWitness(SourceSpan span, string file, string actual) => ChangedWitnessRule.At(
        span,
        $"the SHA-256 of the witness {MessageText.Quote(file)} is another",
        $"Restore the file if it was changed. Where a new capture replaces it, write {actual}.",
        $"sha256: {actual}");

    private static readonly FindingRule UnusedWitnessRule = new("SE252", Severity.Review, "A capture that no text is read from")
    {
        Why = "A file that nothing uses is a rest, or the sign of a mistyped name.",
        Remedy = "Name it in the text that is read from it, or delete it.",
        Example = """
            right: witness: declaration.txt
            """,
    };

    /// <summary>No text names this capture.</summary>
    public static Finding UnusedWitness(SourceSpan span, string file) => UnusedWitnessRule.At(span, $"no text is read from the witness {MessageText.Quote(file)}");

    private static readonly FindingRule InterventionNotFoundRule = new("SE253", Severity.Error, "An intervention in words that the capture does not have")
    {
        Why = "The record of differences between capture and text must be exact, or it proves nothing.",
        Remedy = "Copy reads: from the line of the capture, character for character.",
        Example = """
            wrong: line: 3
                   reads: Jo?nt Declaration   (the line has Jo?nt Declarat?on)
            right: line: 3
                   reads: Jo?nt Declarat?on
            """,
    };

    /// <summary>What an intervention reads does not stand in its line.</summary>
    public static Finding InterventionNotFound(SourceSpan span, string reads, int line, string captured, int? standsIn) => InterventionNotFoundRule.At(
        span,
        FormattableString.Invariant($"line {line} of the witness does not read {MessageText.Quote(reads)}"),
        standsIn is { } other
            ? FormattableString.Invariant($"The words stand in line {other}.")
            : FormattableString.Invariant($"The line reads {MessageText.Quote(captured)}."),
        standsIn is { } right ? FormattableString.Invariant($"line: {right}") : null);

    /// <summary>The capture has no such line.</summary>
    public static Finding InterventionInUnknownLine(SourceSpan span, int line, int lines) => InterventionNotFoundRule.At(
        span, FormattableString.Invariant($"the witness has no line {line}; it has {lines}"));

    /// <summary>There is no such text, or no capture of it.</summary>
    public static Finding InterventionInUnknownText(SourceSpan span, Id text) => InterventionNotFoundRule.At(span, $"there is no text “{text}” whose witness could be mended");

    private static readonly FindingRule AmbiguousInterventionRule = new("SE254", Severity.Error, "An intervention in words that stand several times in the line")
    {
        Why = "Nobody can know which place is mended.",
        Remedy = "Quote a neighbouring word too, or add nth.",
        Example = """
            wrong: reads: Part?es      (twice in the line)
            right: reads: Part?es
                   nth: 2
            """,
    };

    /// <summary>What an intervention reads stands several times in its line.</summary>
    public static Finding AmbiguousIntervention(SourceSpan span, string reads, int line, int count) => AmbiguousInterventionRule.At(
        span,
        FormattableString.Invariant($"line {line} of the witness reads {MessageText.Quote(reads)} {count} times"),
        FormattableString.Invariant($"Quote a neighbouring word too, or add nth: with a number from 1 to {count}."),
        "nth: 1");

    /// <summary>The words stand in fewer places than nth counts to.</summary>
    public static Finding InterventionNthTooLarge(SourceSpan span, string reads, int nth, int count) => AmbiguousInterventionRule.At(
        span, FormattableString.Invariant($"{MessageText.Quote(reads)} has no place {nth} in the line; it stands there {count} times"));

    private static readonly FindingRule OverlappingInterventionsRule = new("SE255", Severity.Error, "Two interventions in the same words")
    {
        Why = "Each difference is recorded once, with one reason.",
        Remedy = "Make one record of the two, or shorten one.",
        Example = """
            wrong: reads: a b → a c      and      reads: b d → c d
            right: reads: a b d → a c d
            """,
    };

    /// <summary>Two interventions change the same characters.</summary>
    public static Finding OverlappingInterventions(SourceSpan span, int line, SourceSpan first) => OverlappingInterventionsRule.At(
        span, FormattableString.Invariant($"line {line} is changed here by the intervention at {first} too"));

    private static readonly FindingRule TextDiffersFromWitnessRule = new("SE260", Severity.Error, "A text that differs from its capture")
    {
        Why = "Witness and interventions together give the text, to the character; a silent difference is a falsified source.",
        Remedy = "Correct the text, or record the difference as an intervention.",
        Example = """
            wrong: a correction made in texts/declaration.md alone
            right: the same correction in interventions/declaration.yml too
            """,
    };

    /// <summary>A line of a text is not what the mended capture reads.</summary>
    /// <param name="span">The line in the text's file.</param>
    /// <param name="text">The text.</param>
    /// <param name="line">The line of the capture.</param>
    /// <param name="mended">What the capture reads there after the recorded interventions.</param>
    /// <param name="reads">What it reads there as captured.</param>
    /// <param name="becomes">What the text reads there.</param>
    /// <param name="nth">Which place of <paramref name="reads"/> in the captured line, or null where it stands once.</param>
    /// <param name="why">A guess at the reason.</param>
    public static Finding TextDiffersFromWitness(SourceSpan span, Id text, int line, string mended, string reads, string becomes, int? nth, string why) => TextDiffersFromWitnessRule.At(
        span,
        FormattableString.Invariant($"the witness reads {MessageText.Quote(mended)} in line {line}, the text {MessageText.Quote(becomes)}"),
        $"Correct the text; or, where the difference is meant, add the record to interventions/{text}.yml.",
        YamlPatch.Intervention(line, reads, becomes, nth, why));

    private static readonly FindingRule UnusedWitnessLineRule = new("SE261", Severity.Error, "A line of the capture that no segment has")
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

    /// <summary>A line of the capture stands in no segment and is not removed.</summary>
    /// <param name="span">The text's file, where the line would stand.</param>
    /// <param name="text">The text.</param>
    /// <param name="line">Its number in the capture.</param>
    /// <param name="captured">The line as captured.</param>
    /// <param name="mended">The line as mended.</param>
    public static Finding UnusedWitnessLine(SourceSpan span, Id text, int line, string captured, string mended) => UnusedWitnessLineRule.At(
        span,
        FormattableString.Invariant($"no segment has line {line} of the witness: {MessageText.Quote(mended)}"),
        $"Give it a segment here; or, where it is no part of the text, add the record to interventions/{text}.yml.",
        YamlPatch.Intervention(line, captured, "", null, "paratext"));

    private static readonly FindingRule LineNotInWitnessRule = new("SE262", Severity.Error, "A line that the capture does not have")
    {
        Why = "Every word of a text comes from its capture or from a recorded intervention.",
        Remedy = "Remove the line, or bring the segments into the order of the capture.",
        Example = """
            wrong: a sentence that somebody remembered
            right: only what the capture has
            """,
    };

    /// <summary>A line of a segment does not stand in the capture.</summary>
    public static Finding LineNotInWitness(SourceSpan span, string line, Address segment) => LineNotInWitnessRule.At(
        span, $"{MessageText.Quote(line)} of {segment} does not stand in the witness at this place");
}
