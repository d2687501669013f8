using StaticEdition.Model.Findings;
using StaticEdition.Reading.Formats;
using StaticEdition.Reading.Formats.Keys;

namespace StaticEdition.Reading.Resolving;

/// <summary>The state that the steps of resolving share: the parsed edition, and the findings so far.</summary>
internal sealed class Resolution(ParsedEdition parsed)
{
    private readonly List<Finding> findings = [];
    private readonly List<SearchedFinding> searchedFindings = [];

    public ParsedEdition Parsed => parsed;

    public void Report(Finding finding) => findings.Add(finding);

    public void Report(SearchedFinding finding) => searchedFindings.Add(finding);

    /// <summary>Reports that something is missing, unless it is there and could not be read.</summary>
    public void ReportMissing(Reference wanted, Finding finding)
    {
        if (!Parsed.Unreadable.Contains(wanted))
        {
            Report(finding);
        }
    }

    /// <summary>Reports that something is missing, unless it is there and could not be read.</summary>
    public void ReportMissing(Reference wanted, SearchedFinding finding)
    {
        if (!Parsed.Unreadable.Contains(wanted))
        {
            Report(finding);
        }
    }

    /// <summary>Runs the searches and gives every finding.</summary>
    public ImmutableArray<Finding> ToFindings() => [.. findings, .. SearchedFinding.SearchAndFinish(searchedFindings)];
}
