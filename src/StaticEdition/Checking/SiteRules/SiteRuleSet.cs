using StaticEdition.Checking.Html;
using StaticEdition.Checking.Proof;
using StaticEdition.Model.Findings;

namespace StaticEdition.Checking.SiteRules;

/// <summary>The results of the rules for finished pages.</summary>
/// <param name="Findings">Every fault, a fault that many pages share once.</param>
/// <param name="Pages">How many pages there are.</param>
/// <param name="Proofs">How many passages of source words were proved on them.</param>
internal sealed record SiteVerdict(ImmutableArray<Finding> Findings, int Pages, int Proofs);

/// <summary>The rules for finished pages, over the bytes that are written: one pass over each page, then what only the whole can show.</summary>
internal static class SiteRuleSet
{
    /// <summary>The rules of finished pages and of packaging, in the order of their codes.</summary>
    public static ImmutableArray<FindingRule> Rules =>
    [
        ProofFindings.AlteredWordsRule,
        MissingWords.Rule,
        ProofFindings.UnreadableMarkerRule,
        ProofFindings.UnpublishableWordsRule,
        AlteredData.Rule,
        LostRetiredId.Rule,
        DeadLink.Rule,
        DeadFragment.Rule,
        DuplicateElementId.Rule,
        ForeignRequest.Rule,
        InlineCode.Rule,
        PageHead.DirectionRule,
        PageHead.TitleRule,
        DuplicatePath.Rule,
    ];

    /// <param name="files">Every file of the site.</param>
    /// <param name="words">What the words of pages are proved against.</param>
    /// <param name="cancellation">Stops the pass.</param>
    public static SiteVerdict Check(IReadOnlyList<OutputFile> files, ProvedWords words, CancellationToken cancellation)
    {
        var (pages, sheets) = ScanFiles(files, words, cancellation);
        var textPages = new TextPages(pages);
        IEnumerable<Finding> findings =
        [
            .. pages.Concat(sheets).SelectMany(page => page.Findings),
            .. DeadFragment.Check(pages),
            .. MissingWords.Check(words, textPages),
            .. LostRetiredId.Check(words, textPages),
        ];
        return new SiteVerdict([.. JoinRepeated(findings)], pages.Count, pages.Sum(page => page.Proofs));
    }

    /// <summary>The pages and style sheets, each passed over once; without words, their proof is left to another.</summary>
    public static (IReadOnlyList<PageScanResult> Pages, IReadOnlyList<PageScanResult> Sheets) ScanFiles(
        IReadOnlyList<OutputFile> files, ProvedWords? words, CancellationToken cancellation)
    {
        var paths = new SitePaths(files.Select(file => file.Path));
        var pages = files.Where(file => IsPage(file.Path)).AsParallel().AsOrdered().WithCancellation(cancellation)
            .Select(file => PageScan.ScanPage(file, paths, words)).ToList();
        var sheets = files.Where(file => file.Path.EndsWith(".css", StringComparison.Ordinal))
            .Select(file => StyleSheetScan.ScanSheet(file, paths)).ToList();
        return (pages, sheets);
    }

    /// <summary>A fault that the same words describe on many pages stands once, with the number of the others.</summary>
    public static IEnumerable<Finding> JoinRepeated(IEnumerable<Finding> findings) =>
        findings.GroupBy(finding => (finding.Rule.Code, finding.Message))
            .Select(same => JoinRepeated([.. same]))
            .OrderBy(finding => finding.Span).ThenBy(finding => finding.Rule.Code, StringComparer.Ordinal);

    private static Finding JoinRepeated(IReadOnlyCollection<Finding> same)
    {
        var first = same.MinBy(finding => finding.Span)!;
        var pages = same.Select(finding => finding.Span.File).Distinct(StringComparer.Ordinal).Count();
        return pages == 1 ? first : first with { Message = CountOthers(first.Message, pages - 1) };
    }

    /// <summary>True for a file that browsers open as a page.</summary>
    public static bool IsPage(string path) => path.EndsWith(".html", StringComparison.Ordinal);

    private static string CountOthers(string message, int others) =>
        FormattableString.Invariant($"{message} (and on {others} other {(others == 1 ? "page" : "pages")})");
}
