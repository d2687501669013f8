namespace StaticEdition.Model;

/// <summary>No text names this capture.</summary>
public static class WitnessUnused
{
    /// <summary>The rule.</summary>
    public static readonly FindingRule Rule = new("SE252", Severity.Review, "A capture that no text is read from")
    {
        Why = "A file that nothing uses is a rest, or the sign of a mistyped name.",
        Remedy = "Name it in the text that is read from it, or delete it.",
        Example = """
            right: witness: declaration.txt
            """,
    };

    /// <summary>The capture.</summary>
    public static Finding At(SourceSpan span, string file) => Rule.At(span, $"no text is read from the witness {Excerpt.Of(file)}");
}
