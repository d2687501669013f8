using StaticEdition.Model.Findings;
using StaticEdition.Model.Queries;
using StaticEdition.Rendering.Shared;
using StaticEdition.Wording.Names;
using StaticEdition.Wording.Texts;

namespace StaticEdition.Rendering.Pages;

/// <summary>The state of the edition.</summary>
public sealed record HealthRoute : Route
{
    /// <inheritdoc/>
    public override string LocalPath => "health.html";
}

/// <summary>The state of the edition, counted.</summary>
public sealed record HealthPage(PageIdentity Identity) : Page(Identity)
{
    /// <summary>The coverage of each instrument, in their order.</summary>
    public required ImmutableArray<(EditionText Text, Coverage Coverage)> Coverage { get; init; }

    /// <summary>The counts of the edition's contents.</summary>
    public required EditionCounts Counts { get; init; }

    /// <summary>The numbers of records read by a second person.</summary>
    public required ImmutableArray<ReviewCount> Reviews { get; init; }

    /// <summary>The number of anchors matched in each way.</summary>
    public required ImmutableArray<MatchCount> Matches { get; init; }

    /// <summary>The records that lack an interface language, by kind, with the file and line of each.</summary>
    public required ImmutableArray<UntranslatedRecord> Missing { get; init; }

    /// <summary>The review findings by rule: how many are open, how many are accepted.</summary>
    public required ImmutableArray<FindingCount> Findings { get; init; }

    /// <summary>The number of pages, this one not counted.</summary>
    public required int Pages { get; init; }
}

/// <summary>Review findings of one rule.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Standing">How many a person must still look at.</param>
/// <param name="Accepted">The accepted ones with their reasons.</param>
public sealed record FindingCount(FindingRule Rule, int Standing, ImmutableArray<AcceptedFinding> Accepted);

/// <summary>Plans the state of the edition.</summary>
internal sealed class HealthPlanner(EditionLookup lookup, BuildInfo build) : PagePlanner<HealthRoute>(lookup)
{
    /// <inheritdoc/>
    public override int? FooterPosition => 50;

    /// <inheritdoc/>
    protected override IEnumerable<HealthRoute> Routes => [new()];

    /// <inheritdoc/>
    public override string? DescriptionIn(InterfaceText texts) => texts.Colophon.HealthExplained;

    /// <inheritdoc/>
    protected override Name NameOf(HealthRoute route) => new InterfaceName(texts => texts.Site.Health);

    /// <inheritdoc/>
    protected override Page Plan(HealthRoute route, PageDraft draft) => new HealthPage(draft.Identity)
    {
        Coverage = [.. Lookup.Instruments.Select(text => (text, Lookup.PairedRanges.CoverageOf(text.Segments)))],
        Counts = EditionCounts.CountIn(Edition),
        Reviews = ReviewCount.PerKind(Edition),
        Matches = MatchCount.PerKind(Edition),
        Missing = [.. UntranslatedRecord.In(Edition)],
        Findings = [.. CountFindings()],
        Pages = draft.Site.PageCount - Edition.Languages.Length,
    };

    private IEnumerable<FindingCount> CountFindings()
    {
        var standing = build.Findings.CountBy(finding => finding.Rule.Code).ToDictionary();
        var accepted = Edition.Accepted.ToLookup(finding => finding.Rule.Code);
        return build.Findings.Select(finding => finding.Rule).Concat(Edition.Accepted.Select(finding => finding.Rule))
            .DistinctBy(rule => rule.Code).OrderBy(rule => rule.Code, StringComparer.Ordinal)
            .Select(rule => new FindingCount(rule, standing.GetValueOrDefault(rule.Code), [.. accepted[rule.Code]]));
    }
}
