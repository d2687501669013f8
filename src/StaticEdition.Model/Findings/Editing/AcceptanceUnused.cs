namespace StaticEdition.Model;

/// <summary>An accepted finding that matches no review finding of the run.</summary>
public static class AcceptanceUnused
{
    /// <summary>The rule.</summary>
    public static readonly FindingRule Rule = new("SE340", Severity.Review, "An accepted finding that is not there")
    {
        Why = "An exception that outlives its reason hides the next fault at that place.",
        Remedy = "Take it out of edition.yml, or correct its code and place.",
        Example = """
            wrong: accept:
                     - code: SE301
                       at: texts/declaration.md:61
                       reason: …          # the words have been paired since
            """,
    };

    /// <param name="accepted">What was accepted.</param>
    public static Finding At(AcceptedFinding accepted)
    {
        var place = accepted.Line is { } line ? FormattableString.Invariant($"{accepted.File}:{line}") : accepted.File;
        return Rule.At(accepted.Span, $"{accepted.Rule.Code} is accepted at {place}, where nothing of the kind is found");
    }
}
