namespace StaticEdition.Model;

/// <summary>A division line names none of the front matter.</summary>
public static class UnknownDivision
{
    /// <summary>The rule.</summary>
    public static readonly FindingRule Rule = new("SE133", Severity.Error, "A division that is not declared")
    {
        Why = "The heading of a division stands in the front matter, in each language.",
        Remedy = "Declare it under divisions, or write the id of one that is declared.",
        Example = """
            wrong: # politcal
            right: # political
            """,
    };

    /// <summary>The id, and the declared one it may be meant to be.</summary>
    public static Finding At(SourceSpan span, string id, string? nearest) => Rule.At(
        span, $"the front matter declares no division “{id}”", nearest is null ? null : $"Write # {nearest}.");
}
