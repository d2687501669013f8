using StaticEdition.Model;

namespace StaticEdition.Tests.Checking;

/// <summary>Finished pages and the words they are proved against, small enough to read in a test.</summary>
internal static class PageOf
{
    /// <summary>A text of two segments, one with letters of four bytes, and its captured lines.</summary>
    public static readonly ProvedWords Words = new([new Language("en")],
    [
        new ProvedText(Id.Of("charter"), IsInstrument: true, IsFull: true)
        {
            Segments =
            [
                new ProvedSegment("charter/1", [ProvedRange.FromText(0, "The harbour & all <ships> are “open”.")]),
                new ProvedSegment("charter/2", [ProvedRange.FromText(0, "ميناء 𐤀𐤁 مفتوح")]),
            ],
            Lines = [ProvedLine.FromText(Id.Of("charter"), 1, "1. The harb?ur"), ProvedLine.FromText(Id.Of("charter"), 2, "")],
            Retired = [],
        },
        new ProvedText(Id.Of("speech"), IsInstrument: false, IsFull: false)
        {
            Segments = [new ProvedSegment("speech/p1", [ProvedRange.FromText(4, "harbour"), ProvedRange.FromText(20, "open")])],
            Lines = [],
            Retired = [],
        },
    ]);

    /// <summary>A page with a body, well-formed and with nothing else to find.</summary>
    public static OutputFile Body(string body, string path = "en/page.html") => OutputFile.OfText(path,
        $"<!DOCTYPE html>\n<html lang=\"en\" dir=\"ltr\"><head><meta charset=\"utf-8\"><title>Page</title></head>\n<body>{body}</body></html>\n");

    /// <summary>What one pass over the pages finds, code and message, when they are the whole site.</summary>
    public static IReadOnlyList<string> Findings(params OutputFile[] files)
    {
        var (pages, sheets) = SiteRuleSet.ScanFiles(files, Words, CancellationToken.None);
        var findings = pages.Concat(sheets).SelectMany(page => page.Findings).Concat(DeadFragment.Check(pages));
        return [.. SiteRuleSet.JoinRepeated(findings).Select(finding => finding.ToString())];
    }
}
