using StaticEdition.Model.Findings;

namespace StaticEdition.Checking;

/// <summary>Removes accepted findings, and in a strict run raises the others to errors.</summary>
internal static class Acceptance
{
    /// <summary>SE340, an accepted finding that the run does not have.</summary>
    public static readonly FindingRule UnusedRule = new("SE340", Severity.Review, "Accepted finding that does not exist")
    {
        Why = "An exception that is no longer needed hides the next fault at that place.",
        Remedy = "Delete it from edition.yml, or correct its code and place.",
        Example = """
            wrong: accept:
                     - code: SE301
                       at: texts/rules-2020.md:61
                       reason: …          # the words have been paired since
            """,
    };

    /// <summary>
    /// The findings that are not accepted, in the order of their places. If there are no errors, an acceptance that matches no finding is
    /// one of them: after an error, later stages have not run.
    /// </summary>
    public static ImmutableArray<Finding> ApplyAccepted(IReadOnlyCollection<Finding> findings, ImmutableArray<AcceptedFinding> accepted, bool isStrict)
    {
        var hasErrors = findings.Any(finding => finding.Severity == Severity.Error);
        var remaining = findings.Where(finding => !accepted.Any(item => Accepts(item, finding)));
        var unused = accepted.Where(item => !findings.Any(finding => Accepts(item, finding))).Select(ReportUnused);
        return
        [
            .. remaining.Concat(hasErrors ? [] : unused)
                .Select(finding => isStrict ? finding with { Severity = Severity.Error } : finding)
                .OrderBy(finding => finding.Span).ThenBy(finding => finding.Rule.Code, StringComparer.Ordinal),
        ];
    }

    private static bool Accepts(AcceptedFinding accepted, Finding finding) =>
        finding.Rule.Severity == Severity.Review
        && accepted.Rule.Code == finding.Rule.Code
        && accepted.File == finding.Span.File
        && (accepted.Line is null || accepted.Line == finding.Span.Line);

    private static Finding ReportUnused(AcceptedFinding accepted)
    {
        var place = accepted.Line is { } line ? FormattableString.Invariant($"{accepted.File}:{line}") : accepted.File;
        return UnusedRule.At(accepted.Span, $"{accepted.Rule.Code} is accepted at {place}, but there is no such finding");
    }
}
