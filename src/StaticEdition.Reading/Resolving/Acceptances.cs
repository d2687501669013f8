using StaticEdition.Model.Findings;
using StaticEdition.Reading.Findings;
using StaticEdition.Reading.Formats.Keys;

namespace StaticEdition.Reading.Resolving;

/// <summary>Looks up the rules of the findings that edition.yml accepts. Findings: SE167.</summary>
/// <param name="resolution">Where findings go.</param>
/// <param name="knownRules">Every rule of the product.</param>
internal sealed class Acceptances(Resolution resolution, IReadOnlyCollection<FindingRule> knownRules)
{
    /// <summary>The accepted findings whose code is that of a review rule; the others are reported and left out.</summary>
    public ImmutableArray<AcceptedFinding> Resolve()
    {
        var accepted = ImmutableArray.CreateBuilder<AcceptedFinding>();
        foreach (var item in resolution.Parsed.Settings.Accepted)
        {
            var rule = knownRules.FirstOrDefault(known => known.Code == item.Code.Value);
            if (rule is { Severity: Severity.Review })
            {
                accepted.Add(new AcceptedFinding(rule, item.File, item.Line, item.Reason, item.Span));
                continue;
            }

            var fault = rule is null ? "is the code of no finding" : "is an error, and errors must be corrected";
            resolution.Report(EditionFindings.UnacceptableFinding(item.Code.Span, item.Code.Value, fault));
        }

        return accepted.ToImmutable();
    }
}
