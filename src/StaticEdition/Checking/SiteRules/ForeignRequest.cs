using StaticEdition.Checking.Html;
using StaticEdition.Checking.Proof;
using StaticEdition.Model.Findings;

namespace StaticEdition.Checking.SiteRules;

/// <summary>A script, style sheet, image, font or frame from another origin, in a page or a style sheet.</summary>
internal static class ForeignRequest
{
    public static readonly FindingRule Rule = new("SE413", Severity.Error, "Request to another origin")
    {
        Why = "The site must work without a network and must not tell others who reads it.",
        Remedy = "Put the file into the assets of the edition or of the theme.",
        Example = """
            wrong: <script src="https://cdn.example.org/x.js">
            right: <script src="assets/x.js">
            """,
    };

    public static void Check(PageScanResult page, string address, LinkTarget target, int offset)
    {
        if (target.Scope == LinkScope.Outside)
        {
            page.Findings.Add(Rule.At(page.PlaceOf(offset), $"{MessageText.Quote(address)} is requested from another origin"));
        }
    }
}
