using StaticEdition.Checking.Proof;
using StaticEdition.Model.Findings;

namespace StaticEdition.Checking.SiteRules;

/// <summary>A data file that cannot be read, or that disagrees with the texts and witnesses.</summary>
internal static class AlteredData
{
    public static readonly FindingRule Rule = new("SE405", Severity.Error, "Published data that differ from the texts")
    {
        Why = "Readers of the data must get the same words as readers of the pages, and must be able to derive them from the witnesses.",
        Remedy = "Build again. If the finding remains, the export has a fault.",
        Example = """
            wrong: "content":"The harbor is open"
            right: "content":"The harbour is open"
            """,
    };

    /// <summary>Reads the data back from the files that are written and compares them with the words of the edition.</summary>
    public static IEnumerable<Finding> Check(IReadOnlyList<OutputFile> files, ProvedWords words)
    {
        var (read, findings) = SiteData.ReadSite(files);
        return read is null ? findings : findings.Concat(CompareWords(read, words));
    }

    /// <summary>A fault of a whole file.</summary>
    public static Finding InFile(string path, string message) => Rule.At(SourceSpan.Of(path), message);

    /// <summary>A fault of one line, counted from 1.</summary>
    public static Finding InLine(string path, int line, string message) => Rule.At(SourceSpan.At(path, line, 1), message);

    private static IEnumerable<Finding> CompareWords(ProvedWords read, ProvedWords words) =>
        from text in words.Texts
        from segment in text.Segments
        where !AreSame(read.FindSegment(segment.Address), segment)
        select InFile("data/segments.jsonl", $"the published words of {segment.Address} are not those of the text");

    private static bool AreSame(ProvedSegment? read, ProvedSegment expected) =>
        read is not null
        && read.Stretches.Length == expected.Stretches.Length
        && read.Stretches.Zip(expected.Stretches).All(pair =>
            pair.First.Start == pair.Second.Start && pair.First.Content.Span.SequenceEqual(pair.Second.Content.Span));
}
