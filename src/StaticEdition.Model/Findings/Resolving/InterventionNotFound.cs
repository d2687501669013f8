namespace StaticEdition.Model;

/// <summary>What an intervention reads does not stand in its line.</summary>
public static class InterventionNotFound
{
    /// <summary>The rule.</summary>
    public static readonly FindingRule Rule = new("SE253", Severity.Error, "An intervention in words that the capture does not have")
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

    /// <summary>The words, the line they were sought in, and the line in which they stand.</summary>
    public static Finding At(SourceSpan span, string reads, int line, string captured, int? standsIn) => Rule.At(
        span,
        FormattableString.Invariant($"line {line} of the witness does not read {Excerpt.Of(reads)}"),
        standsIn is { } other
            ? FormattableString.Invariant($"The words stand in line {other}.")
            : FormattableString.Invariant($"The line reads {Excerpt.Of(captured)}."),
        standsIn is { } right ? FormattableString.Invariant($"line: {right}") : null);

    /// <summary>The capture has no such line.</summary>
    public static Finding NoSuchLine(SourceSpan span, int line, int lines) => Rule.At(
        span, FormattableString.Invariant($"the witness has no line {line}; it has {lines}"));

    /// <summary>There is no such text, or no capture of it.</summary>
    public static Finding WithoutText(SourceSpan span, Id text) => Rule.At(span, $"there is no text “{text}” whose witness could be mended");
}
