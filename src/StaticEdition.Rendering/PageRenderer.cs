namespace StaticEdition.Rendering;

/// <summary>Draws pages with the components of a theme.</summary>
public sealed class PageRenderer(ITheme theme)
{
    /// <summary>The theme that draws.</summary>
    public ITheme Theme { get; } = theme;

    /// <summary>Draws every page, on all cores, and yields the files in the order of the pages.</summary>
    /// <param name="pages">The pages.</param>
    /// <param name="progress">Is told the number of pages drawn so far, from any thread; or null.</param>
    /// <param name="cancellation">Stops the drawing.</param>
    public Task<ImmutableArray<OutputFile>> DrawAsync(
        ImmutableArray<Page> pages, Action<int>? progress = null, CancellationToken cancellation = default) =>
        throw new NotImplementedException();

    /// <summary>Draws one page as UTF-8: <c>&lt;!DOCTYPE html&gt;</c>, a line feed, and what the component gives.</summary>
    public Task<OutputFile> DrawAsync(Page page) => throw new NotImplementedException();
}
