using StaticEdition.Checking.SiteRules;
using StaticEdition.Model.Findings;
using StaticEdition.Reading.Findings;

namespace StaticEdition.Checking;

/// <summary>
/// Every rule of the product, for the command "explain", SARIF, accepted findings and tests: SE1xx reading, SE2xx resolving, SE3xx editing,
/// SE4xx finished pages, SE5xx packaging. The number of a rule that is given up is never used again.
/// </summary>
public static class FindingCatalogue
{
    /// <summary>The rules in the order of their codes.</summary>
    public static ImmutableArray<FindingRule> Rules { get; } =
    [
        .. ReadingFindings.Rules,
        .. EditingRules.All.Select(editing => editing.Rule),
        Acceptance.UnusedRule,
        .. SiteRuleSet.Rules,
    ];
}
