using StaticEdition.Checking.Proof;
using StaticEdition.Model.Findings;

namespace StaticEdition.Checking.SiteRules;

/// <summary>A link whose fragment is the id of no element of the page.</summary>
internal static class DeadFragment
{
    public static readonly FindingRule Rule = new("SE411", Severity.Error, "Link to a missing place on a page")
    {
        Why = "The reader arrives at the top of a long page and has to search.",
        Remedy = "Correct the fragment, or give the element its id.",
        Example = """
            wrong: href="charter.html#s-99"
            right: href="charter.html#s-9"
            """,
    };

    public static IEnumerable<Finding> Check(IReadOnlyList<PageScanResult> pages)
    {
        var ids = pages.ToDictionary(page => page.Path, page => page.Ids, StringComparer.Ordinal);
        foreach (var page in pages)
        {
            foreach (var link in page.Fragments)
            {
                if (!ids.TryGetValue(link.Path, out var known) || !known.Contains(link.Fragment))
                {
                    yield return Rule.At(
                        page.PlaceOf(link.Offset), $"no element of {link.Path} has the id {MessageText.Quote(link.Fragment)}");
                }
            }
        }
    }
}
