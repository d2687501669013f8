namespace StaticEdition.Reading;

/// <summary>Looks up the rules of the findings that edition.yml accepts. Findings: SE167.</summary>
/// <param name="resolution">Where findings go.</param>
/// <param name="knownRules">Every rule of the product.</param>
internal sealed class Acceptances(Resolution resolution, IReadOnlyCollection<FindingRule> knownRules)
{
    /// <summary>The accepted findings whose code is that of a review rule; the others are reported and left out.</summary>
    public ImmutableArray<AcceptedFinding> Resolve()
    {
        var accepted = ImmutableArray.CreateBuilder<AcceptedFinding>();
        foreach (var written in resolution.Parsed.Settings.Accepted)
        {
            var rule = knownRules.FirstOrDefault(known => known.Code == written.Code.Value);
            if (rule is { Severity: Severity.Review })
            {
                accepted.Add(new AcceptedFinding(rule, written.File, written.Line, written.Reason, written.Span));
                continue;
            }

            var fault = rule is null ? "is the code of no finding" : "is an error, and errors are mended, not accepted";
            resolution.Report(EditionFindings.UnacceptableFinding(written.Code.Span, written.Code.Value, fault));
        }

        return accepted.ToImmutable();
    }
}
