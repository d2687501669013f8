using StaticEdition.Wording.Names;

namespace StaticEdition.Theme;

/// <summary>The theme: a view for each kind of page, style sheet, script and fonts.</summary>
public sealed class EditionTheme : ITheme
{
    /// <inheritdoc/>
    public ImmutableArray<OutputFile> AssetsFor(Edition edition) => ThemeAssets.For(edition).Files;

    /// <summary>The view of the record <c>XPage</c> is the component <c>XView</c> in <c>Pages/</c>.</summary>
    public Type ComponentFor(Page page) =>
        typeof(EditionTheme).Assembly.GetType($"StaticEdition.Theme.Pages.{page.GetType().Name[..^"Page".Length]}View", throwOnError: true)!;
}
