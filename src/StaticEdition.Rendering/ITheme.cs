namespace StaticEdition.Rendering;

/// <summary>The drawing of pages: a component for each kind of page, style sheet, script and fonts.</summary>
public interface ITheme
{
    /// <summary>Style sheets, scripts and fonts for an edition, with fingerprinted names, at their paths in the output folder.</summary>
    ImmutableArray<OutputFile> AssetsFor(Edition edition);

    /// <summary>The Razor component that draws a page: it has one required parameter, <c>Page</c>.</summary>
    Type ComponentFor(Page page);
}
