namespace StaticEdition.Model;

/// <summary>A file has more findings than are listed.</summary>
public static class TooManyFindings
{
    /// <summary>The rule.</summary>
    public static readonly FindingRule Rule = new("SE125", Severity.Review, "More findings than are shown")
    {
        Why = "The rest of a long list rarely says anything new.",
        Remedy = "Mend the ones that are shown, and run again.",
        Example = """
            notes/x.yml: review SE125: 812 more findings in this file are not shown
            """,
    };

    /// <summary>So many more, of which some may be errors.</summary>
    public static Finding At(string file, int more, Severity gravest)
    {
        var message = FormattableString.Invariant($"{more} more findings in this file are not shown");
        return Rule.At(SourceSpan.Of(file), message) with { Severity = gravest };
    }
}
