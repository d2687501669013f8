using StaticEdition.Model.Findings;

namespace StaticEdition.Reading.Resolving;

/// <summary>
/// A finding that an expensive search can make more helpful: where lost words went, what a dead link may mean. The searches run once, at
/// the end, for the first 200 of each rule in the order of files and places; so the message never depends on what was resolved before.
/// </summary>
/// <param name="Plain">The finding without the search.</param>
/// <param name="Search">Gives the finding after the search.</param>
internal sealed record SearchedFinding(Finding Plain, Func<Finding> Search)
{
    private const int MostSearches = 200;

    /// <summary>The findings of all, after the searches.</summary>
    public static IEnumerable<Finding> SearchAndFinish(IEnumerable<SearchedFinding> findings) =>
        from rule in findings.GroupBy(finding => finding.Plain.Rule.Code)
        from item in rule.OrderBy(finding => finding.Plain.Span).Index()
        select item.Index < MostSearches ? item.Item.Search() : item.Item.Plain;
}
