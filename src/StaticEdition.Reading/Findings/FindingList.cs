using StaticEdition.Model.Findings;
using StaticEdition.Reading.Formats.Keys;

namespace StaticEdition.Reading.Findings;

/// <summary>
/// The findings of a run as they come. Keeps the first hundred of a file, so that a hostile one cannot fill the memory, and counts
/// the rest (SE125).
/// </summary>
internal sealed class FindingList
{
    private const int KeptOfFile = 100;

    private readonly List<Finding> kept = [];
    private readonly Dictionary<string, FileCount> counts = new(StringComparer.Ordinal);

    public void Add(Finding finding)
    {
        if (!counts.TryGetValue(finding.Span.File, out var count))
        {
            counts.Add(finding.Span.File, count = new FileCount());
        }

        if (count.Kept < KeptOfFile)
        {
            count.Kept++;
            kept.Add(finding);
        }
        else
        {
            count.Omitted++;
            count.Gravest = finding.Severity > count.Gravest ? finding.Severity : count.Gravest;
        }
    }

    /// <summary>True while a finding about this file is kept, so that a costly remedy is worth working out.</summary>
    public bool HasRoomFor(string file) => !counts.TryGetValue(file, out var count) || count.Kept < KeptOfFile;

    public void AddRange(IEnumerable<Finding> findings)
    {
        foreach (var finding in findings)
        {
            Add(finding);
        }
    }

    /// <summary>The findings by file, place and code.</summary>
    public ImmutableArray<Finding> ToSorted()
    {
        var omitted = counts.Where(count => count.Value.Omitted > 0)
            .Select(count => SourceFindings.TooManyFindings(count.Key, count.Value.Omitted, count.Value.Gravest));
        return
        [
            .. kept.Concat(omitted).OrderBy(finding => finding.Span)
                .ThenBy(finding => finding.Rule.Code, StringComparer.Ordinal)
                .ThenBy(finding => finding.Message, StringComparer.Ordinal),
        ];
    }

    private sealed class FileCount
    {
        public int Kept { get; set; }

        public int Omitted { get; set; }

        public Severity Gravest { get; set; } = Severity.Review;
    }
}
