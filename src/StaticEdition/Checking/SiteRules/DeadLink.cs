using StaticEdition.Checking.Html;
using StaticEdition.Checking.Proof;
using StaticEdition.Exporting;
using StaticEdition.Model.Findings;
using StaticEdition.Wording.Names;

namespace StaticEdition.Checking.SiteRules;

/// <summary>A link or request to a file that the site does not have, also when a page is opened from a folder.</summary>
internal static class DeadLink
{
    public static readonly FindingRule Rule = new("SE410", Severity.Error, "Link to a missing file")
    {
        Why = "A reader who follows it gets an error, on the web or in a folder.",
        Remedy = "Correct the link. Name files, not folders, and count from the page, not from the root.",
        Example = """
            wrong: href="../texts/"
            right: href="../texts/charter.html"
            """,
    };

    /// <summary>Checks one link; a link to a place on a page is kept for the check of fragments.</summary>
    public static void Check(PageScanResult page, string link, LinkTarget target, int offset)
    {
        switch (target.Scope)
        {
            case LinkScope.Nowhere:
                page.Findings.Add(Rule.At(page.PlaceOf(offset), $"there is no file for {MessageText.Quote(link)}"));
                break;
            case LinkScope.Root:
                page.Findings.Add(Rule.At(
                    page.PlaceOf(offset), $"{MessageText.Quote(link)} does not work when the site is opened from a folder"));
                break;
            case LinkScope.Inside when Copy.IncludesPath(page.Path) && !Copy.IncludesPath(target.Path!) && !Copy.IsRedrawn(page.Path):
                page.Findings.Add(Rule.At(
                    page.PlaceOf(offset), $"{MessageText.Quote(link)} leads to a file that downloaded copies do not have"));
                break;
            case LinkScope.Inside when target.Fragment is { Length: > 0 } fragment:
                page.Fragments.Add(new FragmentLink(target.Path!, fragment) { Offset = offset });
                break;
        }
    }
}
