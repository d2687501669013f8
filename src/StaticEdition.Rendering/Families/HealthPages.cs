namespace StaticEdition.Rendering;

/// <summary>The state of the edition, drawn last.</summary>
internal sealed class HealthPages(EditionFacts facts, SiteFacts siteFacts) : PageFamily(facts)
{
    /// <inheritdoc/>
    public override IEnumerable<SitePage> Pages => [new(PageKind.Health)];

    /// <inheritdoc/>
    public override Page Plan(PageDraft draft) => new HealthPage
    {
        Site = draft.Site,
        Self = draft.Self,
        Language = draft.Language,
        Name = draft.Site.NameOf(draft.Self),
        Trail = [SitePage.Home],
        Coverage = [.. Facts.Instruments.Select(text => (text, Facts.PairedRanges.Coverage(text.Segments)))],
        Counts = Tally.Of(Edition),
        Reviews = Tally.Reviews(Edition),
        Matches = Tally.Matches(Edition),
        Missing = [.. Tally.Missing(Edition)],
        Findings = [.. Findings()],
        Pages = draft.Site.PageCount - Edition.Languages.Length,
    };

    private IEnumerable<FindingCount> Findings()
    {
        var standing = siteFacts.Findings.CountBy(finding => finding.Rule.Code).ToDictionary();
        var accepted = Edition.Accepted.ToLookup(finding => finding.Rule.Code);
        return siteFacts.Findings.Select(finding => finding.Rule).Concat(Edition.Accepted.Select(finding => finding.Rule))
            .DistinctBy(rule => rule.Code).OrderBy(rule => rule.Code, StringComparer.Ordinal)
            .Select(rule => new FindingCount(rule, standing.GetValueOrDefault(rule.Code), [.. accepted[rule.Code]]));
    }
}
