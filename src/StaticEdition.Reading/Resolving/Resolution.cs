namespace StaticEdition.Reading;

/// <summary>What the steps of resolving share: what was parsed, and the findings so far.</summary>
internal sealed class Resolution(ParsedEdition parsed)
{
    private readonly List<Finding> findings = [];

    public ParsedEdition Parsed => parsed;

    public ImmutableArray<Finding> Findings => [.. findings];

    public void Report(Finding finding) => findings.Add(finding);

    /// <summary>Reports that something is missing, unless it was left out for a fault of its own.</summary>
    public void ReportMissing(Reference wanted, Finding finding)
    {
        if (!Parsed.Unreadable.Contains(wanted))
        {
            Report(finding);
        }
    }
}
