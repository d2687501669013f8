namespace StaticEdition;

/// <summary>What the findings of a run come to: the accepted ones taken out, those that a strict run does not let pass raised.</summary>
internal static class Acceptance
{
    /// <summary>The findings that stand, in the order of their places; an acceptance that matches nothing is one of them (SE340).</summary>
    public static ImmutableArray<Finding> Settle(IReadOnlyCollection<Finding> findings, ImmutableArray<AcceptedFinding> accepted, bool isStrict)
    {
        var hasErrors = findings.Any(finding => finding.Severity == Severity.Error);
        var standing = findings.Where(finding => !accepted.Any(item => Accepts(item, finding)));
        var unused = accepted.Where(item => !findings.Any(finding => Accepts(item, finding))).Select(AcceptanceUnused.At);
        return
        [
            .. standing.Concat(hasErrors ? [] : unused)
                .Select(finding => isStrict ? finding with { Severity = Severity.Error } : finding)
                .OrderBy(finding => finding.Span).ThenBy(finding => finding.Rule.Code, StringComparer.Ordinal),
        ];
    }

    private static bool Accepts(AcceptedFinding accepted, Finding finding) =>
        finding.Rule.Severity == Severity.Review
        && accepted.Rule.Code == finding.Rule.Code
        && accepted.File == finding.Span.File
        && (accepted.Line is null || accepted.Line == finding.Span.Line);
}
