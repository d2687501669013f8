using StaticEdition.Checking.Proof;
using StaticEdition.Checking.SiteRules;
using StaticEdition.Reading.Formats;

namespace StaticEdition.Checking;

/// <summary>
/// Checks a finished site with nothing but its own files: data and witnesses against one another, the words of every page, as a browser
/// would have them, against the data, and the rules for pages. The words are read by another parser than in the proof that a build makes.
/// </summary>
internal static class SiteCheck
{
    /// <summary>Checks all files of a site.</summary>
    public static SiteVerdict CheckFiles(IReadOnlyList<OutputFile> files, CancellationToken cancellation)
    {
        var taken = DuplicatePath.Check(files).ToImmutableArray();
        if (!taken.IsEmpty)
        {
            return new SiteVerdict(taken, 0, 0);
        }

        var (words, dataFindings) = SiteData.ReadSite(files);
        var (pages, sheets) = SiteRuleSet.ScanFiles(files, words: null, cancellation);
        var findings = dataFindings
            .Concat(pages.Concat(sheets).SelectMany(page => page.Findings))
            .Concat(DeadFragment.Check(pages))
            .ToList();
        if (words is null)
        {
            return new SiteVerdict([.. SiteRuleSet.JoinRepeated(findings)], pages.Count, 0);
        }

        var proved = ProvePages(files, words, cancellation);
        var textPages = new TextPages(proved);
        findings.AddRange(proved.SelectMany(page => page.Findings));
        findings.AddRange(MissingWords.Check(words, textPages));
        findings.AddRange(LostRetiredId.Check(words, textPages));
        return new SiteVerdict([.. SiteRuleSet.JoinRepeated(findings)], pages.Count, proved.Sum(page => page.Proofs));
    }

    private static List<PageScanResult> ProvePages(IReadOnlyList<OutputFile> files, ProvedWords words, CancellationToken cancellation) =>
        [.. files.Where(file => SiteRuleSet.IsPage(file.Path)).AsParallel().AsOrdered().WithCancellation(cancellation)
            .Select(file => ParsedPage.Prove(file, words))];
}
