using StaticEdition.Rendering.Shared;
using StaticEdition.Wording.Citations;
using StaticEdition.Wording.Names;

namespace StaticEdition.Rendering.Pages;

/// <summary>A page of prose that the editors write.</summary>
/// <param name="Page">The id of the prose; <c>about</c> has a kind of page of its own.</param>
public sealed record ProseRoute(Id Page) : Route
{
    /// <summary>The page that shows some prose.</summary>
    public static Route Of(Id page) => page.Value == "about" ? new AboutRoute() : new ProseRoute(page);

    /// <inheritdoc/>
    public override string LocalPath => SitePlan.ReservedNames.Contains(Page.Value) ? $"{Page}_.html" : $"{Page}.html";
}

/// <summary>A page that the editors write.</summary>
public sealed record ProsePage(PageIdentity Identity) : Page(Identity)
{
    /// <summary>Its words.</summary>
    public required EditorialPage Content { get; init; }

    /// <summary>The citation of the edition.</summary>
    public required Citation Citation { get; init; }
}

/// <summary>Plans the editors' pages of prose but for About.</summary>
internal sealed class ProsePlanner(EditionLookup lookup) : PagePlanner<ProseRoute>(lookup)
{
    private static readonly ProseRoute Introduction = new(Id.Of("introduction"));

    /// <inheritdoc/>
    public override int? MenuPosition => 10;

    /// <inheritdoc/>
    protected override IEnumerable<ProseRoute> Routes =>
        Edition.Pages.Where(page => page.Id != AboutRoute.Prose).Select(page => new ProseRoute(page.Id));

    /// <summary>The introduction: the one page of prose in the menu.</summary>
    public override Route? NavigationTarget(Language language) => Routes.FirstOrDefault(IsInMenu);

    /// <inheritdoc/>
    public override bool IsInMenu(Route route) => route == Introduction;

    /// <inheritdoc/>
    protected override Name NameOf(ProseRoute route) => new WrittenName(ContentOf(route).Title);

    /// <inheritdoc/>
    protected override Page Plan(ProseRoute route, PageDraft draft) => new ProsePage(draft.Identity)
    {
        Content = ContentOf(route),
        Citation = draft.Site.Citations.ForTarget(new PageReference(route.Page)),
    };

    private EditorialPage ContentOf(ProseRoute route) => Edition.Pages.First(page => page.Id == route.Page);
}
