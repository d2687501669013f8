namespace StaticEdition.Model;

/// <summary>The file of witnesses/ that a text names is not there.</summary>
public static class WitnessMissing
{
    /// <summary>The rule.</summary>
    public static readonly FindingRule Rule = new("SE250", Severity.Error, "A text without its capture")
    {
        Why = "Without the capture nobody can see that the text is what the source says.",
        Remedy = "Put the capture into input/witnesses, unchanged, and name it.",
        Example = """
            right: witness: declaration.txt   (and input/witnesses/declaration.txt)
            """,
    };

    /// <summary>The file name, and the capture it may be meant to be.</summary>
    public static Finding At(SourceSpan span, string file, string? nearest) => Rule.At(
        span, $"there is no witness {Excerpt.Of(file)}", nearest is null ? null : $"Write {nearest}.");
}
