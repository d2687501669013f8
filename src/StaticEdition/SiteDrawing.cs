using StaticEdition.Exporting;
using StaticEdition.Rendering;
using StaticEdition.Rendering.Pages;

namespace StaticEdition;

/// <summary>The pages of a site, drawn.</summary>
/// <param name="Pages">For the web, in the order of the plan.</param>
/// <param name="ForCopies">Those that differ in a copy on disk, by path: a copy holds no downloads to list.</param>
internal sealed record SiteDrawing(ImmutableArray<OutputFile> Pages, ImmutableArray<OutputFile> ForCopies)
{
    public static SiteDrawing DrawPages(ImmutableArray<Page> pages, ITheme theme, BuildOptions options, CancellationToken cancellation)
    {
        using var renderer = new PageRenderer(theme);
        var drawn = renderer.DrawAsync(pages, ReportProgress(options, pages.Length), cancellation);
        ImmutableArray<Page> copies =
            [.. pages.OfType<DownloadsPage>().Select(page => page with { Downloads = [.. page.Downloads.Where(file => Copy.IncludesPath(file.Path))] })];
        return new SiteDrawing(drawn.GetAwaiter().GetResult(), renderer.DrawAsync(copies, null, cancellation).GetAwaiter().GetResult());
    }

    private static Action<int>? ReportProgress(BuildOptions options, int total)
    {
        options.Progress?.Invoke("drawing pages", 0, total);
        return options.Progress is { } progress ? done => progress("drawing pages", done, total) : null;
    }
}
