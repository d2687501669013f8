namespace StaticEdition;

/// <summary>The data, read back from the files that are written, hold the words of the edition and agree with the witnesses (SE405).</summary>
internal static class DataAlteredCheck
{
    public static IEnumerable<Finding> Check(IReadOnlyList<OutputFile> files, ProvedWords words)
    {
        var (read, findings) = SiteData.Read(files);
        return read is null ? findings : findings.Concat(Compare(read, words));
    }

    private static IEnumerable<Finding> Compare(ProvedWords read, ProvedWords words) =>
        from text in words.Texts
        from segment in text.Segments
        where !Same(read.Segment(segment.Address), segment)
        select DataAltered.At("data/segments.jsonl", $"the published words of {segment.Address} are not those of the text");

    private static bool Same(ProvedSegment? read, ProvedSegment due) =>
        read is not null
        && read.Stretches.Length == due.Stretches.Length
        && read.Stretches.Zip(due.Stretches).All(pair =>
            pair.First.Start == pair.Second.Start && pair.First.Content.Span.SequenceEqual(pair.Second.Content.Span));
}
