using StaticEdition.Model.Findings;

namespace StaticEdition.Reading.Findings;

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

    private static readonly FindingRule MissingWitnessRule = new("SE250", Severity.Error, "Text without its witness")
    {
        Why = "Without the witness readers cannot check that the text is what the source says.",
        Remedy = "Put the witness into input/witnesses, unchanged, and name it.",
        Example = """
            right: witness: rules-2020.txt   (and input/witnesses/rules-2020.txt)
            """,
    };

    /// <summary>A witness without a file in <c>witnesses/</c>.</summary>
    public static Finding MissingWitness(SourceSpan span, string file, string? nearest) => MissingWitnessRule.At(
        span, $"there is no witness {MessageText.Quote(file)}", nearest is null ? null : $"Write {nearest}.");

    private static readonly FindingRule ChangedWitnessRule = new("SE251", Severity.Error, "Witness that has changed")
    {
        Why = "A witness is kept byte for byte; one that has changed proves nothing.",
        Remedy = "Restore the file. Only if a new capture replaces it, write the new SHA-256.",
        Example = """
            right: sha256: the 64 digits that sha256sum prints
            """,
    };

    /// <summary>A witness whose SHA-256 is not the one that its text gives; the patch has the actual one.</summary>
    public static Finding ChangedWitness(SourceSpan span, string file, string actual) => ChangedWitnessRule.At(
        span,
        $"the SHA-256 of the witness {MessageText.Quote(file)} is different",
        $"Restore the file if it was changed. If a new capture replaces it, write {actual}.",
        $"sha256: {actual}");

    private static readonly FindingRule UnusedWitnessRule = new("SE252", Severity.Review, "Witness not used by any text")
    {
        Why = "An unused file is a leftover, or the sign of a mistyped name.",
        Remedy = "Name it in the text that is read from it, or delete it.",
        Example = """
            right: witness: rules-2020.txt
            """,
    };

    /// <summary>A witness that no text names.</summary>
    public static Finding UnusedWitness(SourceSpan span, string file) =>
        UnusedWitnessRule.At(span, $"no text uses the witness {MessageText.Quote(file)}");

    private static readonly FindingRule InterventionNotFoundRule = new("SE253", Severity.Error, "Intervention in words that the witness does not have")
    {
        Why = "The record of differences between witness and text must be exact, or it proves nothing.",
        Remedy = "Copy reads: from the line of the witness, character for character.",
        Example = """
            wrong: line: 3
                   reads: L?brary Rules   (the line has L?brary Rul?s)
            right: line: 3
                   reads: L?brary Rul?s
            """,
    };

    /// <summary>An intervention in words that its line of the witness does not have.</summary>
    public static Finding InterventionNotFound(SourceSpan span, string reads, int line, string witnessLine, int? otherLine) =>
        InterventionNotFoundRule.At(
            span,
            FormattableString.Invariant($"line {line} of the witness does not read {MessageText.Quote(reads)}"),
            otherLine is { } other
                ? FormattableString.Invariant($"The words are in line {other}.")
                : FormattableString.Invariant($"The line reads {MessageText.Quote(witnessLine)}."),
            otherLine is { } right ? FormattableString.Invariant($"line: {right}") : null);

    /// <summary>An intervention in a line that the witness does not have.</summary>
    public static Finding InterventionInUnknownLine(SourceSpan span, int line, int lines) => InterventionNotFoundRule.At(
        span, FormattableString.Invariant($"the witness has no line {line}; it has {lines}"));

    /// <summary>Interventions for a text that does not exist.</summary>
    public static Finding InterventionInUnknownText(SourceSpan span, Id text) =>
        InterventionNotFoundRule.At(span, $"there is no text “{text}” with a witness");

    private static readonly FindingRule AmbiguousInterventionRule = new("SE254", Severity.Error, "Intervention in words with several matches")
    {
        Why = "The record does not say which match is changed.",
        Remedy = "Quote a neighbouring word too, or add nth.",
        Example = """
            wrong: reads: r?ader      (twice in the line)
            right: reads: r?ader
                   nth: 2
            """,
    };

    /// <summary>An intervention in words with several matches in the line.</summary>
    public static Finding AmbiguousIntervention(SourceSpan span, string reads, int line, int count) => AmbiguousInterventionRule.At(
        span,
        FormattableString.Invariant($"{MessageText.Quote(reads)} has {count} matches in line {line} of the witness"),
        FormattableString.Invariant($"Quote a neighbouring word too, or add nth: with a number from 1 to {count}."),
        "nth: 1");

    /// <summary>An <c>nth</c> that is larger than the number of matches.</summary>
    public static Finding InterventionNthTooLarge(SourceSpan span, string reads, int nth, int count) => AmbiguousInterventionRule.At(
        span, FormattableString.Invariant($"{MessageText.Quote(reads)} has no match {nth} in the line; the number of matches is {count}"));

    private static readonly FindingRule OverlappingInterventionsRule = new("SE255", Severity.Error, "Overlapping interventions")
    {
        Why = "Each difference is recorded once, with one reason.",
        Remedy = "Make one record of the two, or shorten one.",
        Example = """
            wrong: reads: a b → a c      and      reads: b d → c d
            right: reads: a b d → a c d
            """,
    };

    /// <summary>The second of two interventions that change the same characters.</summary>
    public static Finding OverlappingInterventions(SourceSpan span, int line, SourceSpan first) => OverlappingInterventionsRule.At(
        span, FormattableString.Invariant($"the intervention at {first} changes these words of line {line} too"));

    private static readonly FindingRule TextDiffersFromWitnessRule = new("SE260", Severity.Error, "Text that differs from its witness")
    {
        Why = "Witness and interventions together give the text, to the character; an unrecorded difference falsifies the source.",
        Remedy = "Correct the text, or record the difference as an intervention.",
        Example = """
            wrong: a correction made in texts/rules-2020.md alone
            right: the same correction in interventions/rules-2020.yml too
            """,
    };

    /// <summary>A line of a text that differs from the witness with its interventions; the patch is the missing record.</summary>
    /// <param name="span">The line in the text's file.</param>
    /// <param name="text">The text.</param>
    /// <param name="line">The line of the witness.</param>
    /// <param name="corrected">The words of the witness there after the recorded interventions.</param>
    /// <param name="reads">The words of the witness there.</param>
    /// <param name="becomes">The words of the text there.</param>
    /// <param name="nth">The number of the match of <paramref name="reads"/> in the line of the witness, or null if there is one match.</param>
    /// <param name="why">The probable reason.</param>
    public static Finding TextDiffersFromWitness(
        SourceSpan span, Id text, int line, string corrected, string reads, string becomes, int? nth, string why) =>
        TextDiffersFromWitnessRule.At(
            span,
            FormattableString.Invariant($"the witness reads {MessageText.Quote(corrected)} in line {line}, the text {MessageText.Quote(becomes)}"),
            $"Correct the text; or, if the difference is intended, add the record to interventions/{text}.yml.",
            YamlPatch.ForIntervention(line, reads, becomes, nth, why));

    private static readonly FindingRule UnusedWitnessLineRule = new("SE261", Severity.Error, "Witness line not used by any segment")
    {
        Why = "Lines that a text leaves out must be recorded, like changes.",
        Remedy = "Give the line a segment, or record it as paratext.",
        Example = """
            right: - line: 95
                     reads: Print version
                     becomes: ''
                     why: paratext
            """,
    };

    /// <summary>A witness line that is in no segment; the patch records it as paratext.</summary>
    /// <param name="span">The place in the text's file where the line belongs.</param>
    /// <param name="text">The text.</param>
    /// <param name="line">Its number in the witness.</param>
    /// <param name="witnessLine">The line of the witness.</param>
    /// <param name="corrected">The line after the recorded interventions.</param>
    public static Finding UnusedWitnessLine(SourceSpan span, Id text, int line, string witnessLine, string corrected) =>
        UnusedWitnessLineRule.At(
            span,
            FormattableString.Invariant($"line {line} of the witness is in no segment: {MessageText.Quote(corrected)}"),
            $"Give it a segment here; or, if it is not part of the text, add the record to interventions/{text}.yml.",
            YamlPatch.ForIntervention(line, witnessLine, "", null, "paratext"));

    private static readonly FindingRule LineNotInWitnessRule = new("SE262", Severity.Error, "Segment line not in the witness")
    {
        Why = "Every word of a text comes from its witness or from a recorded intervention.",
        Remedy = "Remove the line, or bring the segments into the order of the witness.",
        Example = """
            wrong: a sentence from memory
            right: only the words of the witness
            """,
    };

    /// <summary>A line of a segment that is not in the witness.</summary>
    public static Finding LineNotInWitness(SourceSpan span, string line, Address segment) => LineNotInWitnessRule.At(
        span, $"{MessageText.Quote(line)} of {segment} is not in the witness at this place");
}
