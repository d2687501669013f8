namespace StaticEdition.Reading;

/// <summary>What the steps of resolving share: what was written, and the findings so far.</summary>
internal sealed class Resolution(WrittenEdition written)
{
    private readonly List<Finding> findings = [];

    public WrittenEdition Written => written;

    public ImmutableArray<Finding> Findings => [.. findings];

    public void Report(Finding finding) => findings.Add(finding);
}
