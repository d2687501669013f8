namespace StaticEdition.Reading;

/// <summary>What the steps of resolving share: what was written, and the findings so far.</summary>
internal sealed class Resolution(WrittenEdition written)
{
    private readonly List<Finding> findings = [];

    public WrittenEdition Written => written;

    public ImmutableArray<Finding> Findings => [.. findings];

    public void Report(Finding finding) => findings.Add(finding);

    /// <summary>
    /// The records with the first of any that share an id. A second one in another file is a finding; within one file reading has found it.
    /// </summary>
    public List<TRecord> FirstOfEachId<TRecord>(
        IEnumerable<TRecord> records, string what, Func<TRecord, string> id, Func<TRecord, SourceSpan> span)
    {
        var first = new Dictionary<string, SourceSpan>(StringComparer.OrdinalIgnoreCase);
        var kept = new List<TRecord>();
        foreach (var record in records)
        {
            if (first.TryAdd(id(record), span(record)))
            {
                kept.Add(record);
            }
            else if (first[id(record)].File != span(record).File)
            {
                Report(IdUsedTwice.At(span(record), what, id(record), first[id(record)]));
            }
        }

        return kept;
    }
}
