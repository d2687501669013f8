using StaticEdition.Checking.Proof;
using StaticEdition.Checking.SiteRules;
using StaticEdition.Exporting;

namespace StaticEdition.Checking;

/// <summary>Proves the files of a site before anyone may write them.</summary>
internal static class SiteProof
{
    public static SiteVerdict ProveSite(Edition edition, IReadOnlyList<OutputFile> files, CancellationToken cancellation)
    {
        var taken = DuplicatePath.Check(files).ToImmutableArray();
        if (!taken.IsEmpty)
        {
            return new SiteVerdict(taken, 0, 0);
        }

        var words = ProvedWords.FromEdition(new PublishedEdition(edition));
        var verdict = SiteRuleSet.Check(files, words, cancellation);
        return verdict with { Findings = [.. verdict.Findings, .. AlteredData.Check(files, words)] };
    }
}
