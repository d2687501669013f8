using StaticEdition.Checking.Proof;
using StaticEdition.Model.Findings;

namespace StaticEdition.Checking.SiteRules;

/// <summary>Two elements of a page with the same id.</summary>
internal static class DuplicateElementId
{
    public static readonly FindingRule Rule = new("SE412", Severity.Error, "Id of two elements")
    {
        Why = "A link arrives at the first of them only; the other cannot be reached.",
        Remedy = "Give each element its own id.",
        Example = """
            wrong: <li id="n-1"> … <li id="n-1">
            right: <li id="n-1"> … <li id="n-2">
            """,
    };

    /// <summary>Adds the id to those of the page.</summary>
    public static void Check(PageScanResult page, string id, int offset)
    {
        var isNew = page.Ids.Add(id);
        if (!isNew)
        {
            page.Findings.Add(Rule.At(page.PlaceOf(offset), $"two elements of the page have the id {MessageText.Quote(id)}"));
        }
    }
}
