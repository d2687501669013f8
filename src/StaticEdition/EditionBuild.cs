using StaticEdition.Checking;
using StaticEdition.Exporting;
using StaticEdition.Model.Findings;
using StaticEdition.Model.Matching;
using StaticEdition.Model.Queries;
using StaticEdition.Reading;
using StaticEdition.Reading.Input;
using StaticEdition.Rendering;

namespace StaticEdition;

/// <summary>
/// The stages of a run, in their order: start reading here. Every stage takes values and yields values; none writes to disk, and none
/// throws for what an editor wrote. All throw <see cref="PlatformNotSupportedException"/> where .NET lacks Unicode data.
/// </summary>
public static class EditionBuild
{
    /// <summary>Reads an edition, looks everything up, and applies the rules of editing; draws nothing.</summary>
    public static BuildResult Check(InputFolder input, BuildOptions options, CancellationToken cancellation = default)
    {
        var (edition, findings) = ReadAndCheck(input, options, cancellation);
        return new BuildResult([], ApplyAccepted(edition, findings, options), SummaryOf(edition)) { Sources = input.Sources };
    }

    /// <summary>Builds the site of an edition. Where anything must be mended there are no files.</summary>
    public static BuildResult Run(InputFolder input, ITheme theme, BuildOptions options, CancellationToken cancellation = default)
    {
        // 1. Read, resolve, apply the rules of editing.
        var (edition, findings) = ReadAndCheck(input, options, cancellation);
        var standing = ApplyAccepted(edition, findings, options);
        var result = new BuildResult([], standing, SummaryOf(edition)) { Sources = input.Sources };
        if (edition is null || result.HasErrors)
        {
            return result;
        }

        // 2. Plan: which pages exist, and what each shows.
        options.Progress?.Invoke("planning pages", 0, 0);
        var facts = SiteExport.DescribeBuild(edition, options, standing);
        var pages = SitePlan.PlanPages(edition, facts);
        cancellation.ThrowIfCancellationRequested();

        // 3. Draw the pages.
        var drawn = SiteDrawing.DrawPages(pages, theme, options, cancellation);

        // 4. Export: data, witnesses, what the host of the site reads, and the copy that opens from disk.
        options.Progress?.Invoke("exporting data", 0, 0);
        var files = SiteExport.ExportFiles(edition, facts, theme, pages, drawn);
        cancellation.ThrowIfCancellationRequested();

        // 5. Prove what would be written.
        options.Progress?.Invoke("proving pages", 0, 0);
        var verdict = SiteProof.ProveSite(edition, files, cancellation);
        var settled = result with
        {
            Files = files,
            Findings = [.. standing, .. verdict.Findings],
            Summary = result.Summary with { Pages = verdict.Pages, Proofs = verdict.Proofs },
        };
        return settled.HasErrors ? settled with { Files = [] } : settled;
    }

    /// <summary>Checks a finished site with nothing but its own files.</summary>
    public static BuildResult CheckSite(IEnumerable<OutputFile> files, BuildOptions options, CancellationToken cancellation = default)
    {
        EnsureIcu();
        options.Progress?.Invoke("proving pages", 0, 0);
        var verdict = SiteCheck.CheckFiles([.. files], cancellation);
        return new BuildResult([], verdict.Findings, new BuildSummary { Pages = verdict.Pages, Proofs = verdict.Proofs });
    }

    private static (Edition? Edition, ImmutableArray<Finding> Findings) ReadAndCheck(
        InputFolder input, BuildOptions options, CancellationToken cancellation)
    {
        EnsureIcu();
        options.Progress?.Invoke("reading", 0, 0);
        var (edition, found) = EditionReader.Read(input, FindingCatalogue.Rules);
        cancellation.ThrowIfCancellationRequested();
        if (edition is null)
        {
            return (edition, found);
        }

        options.Progress?.Invoke("checking", 0, 0);
        return (edition, [.. found, .. EditingRules.Check(edition, input.Sources)]);
    }

    /// <summary>
    /// Throws <see cref="PlatformNotSupportedException"/> in invariant-globalization mode, where Unicode normalisation does nothing and
    /// quoted words would be compared wrongly.
    /// </summary>
    private static void EnsureIcu()
    {
        if (!Folding.IsAvailable)
        {
            throw new PlatformNotSupportedException(
                "this .NET runs in invariant-globalization mode, where Unicode normalisation does nothing; "
                + "unset DOTNET_SYSTEM_GLOBALIZATION_INVARIANT and install ICU (Debian: libicu-dev)");
        }
    }

    private static BuildSummary SummaryOf(Edition? edition) => new() { Edition = edition is null ? new() : EditionCounts.CountIn(edition) };

    private static ImmutableArray<Finding> ApplyAccepted(Edition? edition, ImmutableArray<Finding> findings, BuildOptions options) =>
        Acceptance.ApplyAccepted(findings, edition?.Accepted ?? [], options.IsStrict);
}
