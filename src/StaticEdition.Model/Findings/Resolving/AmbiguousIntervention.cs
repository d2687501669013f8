namespace StaticEdition.Model;

/// <summary>What an intervention reads stands several times in its line.</summary>
public static class AmbiguousIntervention
{
    /// <summary>The rule.</summary>
    public static readonly FindingRule Rule = new("SE254", Severity.Error, "An intervention in words that stand several times in the line")
    {
        Why = "Nobody can know which place is mended.",
        Remedy = "Quote a neighbouring word too, or add nth.",
        Example = """
            wrong: reads: Part?es      (twice in the line)
            right: reads: Part?es
                   nth: 2
            """,
    };

    /// <summary>The words and how often they stand in the line.</summary>
    public static Finding At(SourceSpan span, string reads, int line, int count) => Rule.At(
        span,
        FormattableString.Invariant($"line {line} of the witness reads {Excerpt.Of(reads)} {count} times"),
        FormattableString.Invariant($"Quote a neighbouring word too, or add nth: with a number from 1 to {count}."),
        "nth: 1");

    /// <summary>The words stand in fewer places than nth counts to.</summary>
    public static Finding TooFew(SourceSpan span, string reads, int nth, int count) => Rule.At(
        span, FormattableString.Invariant($"{Excerpt.Of(reads)} has no place {nth} in the line; it stands there {count} times"));
}
