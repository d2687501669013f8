using StaticEdition.Rendering.Shared;
using StaticEdition.Wording.Names;
using StaticEdition.Wording.Texts;

namespace StaticEdition.Rendering;

/// <summary>Plans the pages of one kind: which there are, what they are called, where the navigation shows them, and what each shows.</summary>
internal abstract class PagePlanner(EditionLookup lookup)
{
    /// <summary>Computed once for the edition.</summary>
    protected EditionLookup Lookup { get; } = lookup;

    /// <summary>The edition.</summary>
    protected Edition Edition => Lookup.Edition;

    /// <summary>The pages of this kind, in order; an index or a table of contents first.</summary>
    public abstract IEnumerable<Route> AllRoutes { get; }

    /// <summary>The keys of the data files that hold what such a page shows; none where it shows no records.</summary>
    public virtual ImmutableArray<string> DataKeys => [];

    /// <summary>The position in the main navigation, the smallest first; null: not there.</summary>
    public virtual int? MenuPosition => null;

    /// <summary>The position at the foot of every page, the smallest first; null: not there.</summary>
    public virtual int? FooterPosition => null;

    /// <summary>The page that the navigation leads to, or null where the edition has none.</summary>
    public virtual Route? NavigationTarget(Language language) => AllRoutes.FirstOrDefault();

    /// <summary>True where the menu marks the kind as current on this page and those below it.</summary>
    public virtual bool IsInMenu(Route route) => MenuPosition is not null;

    /// <summary>The name of the page in the menu.</summary>
    public virtual Name MenuName(Route route) => NameOf(route);

    /// <summary>The name of a page.</summary>
    public abstract Name NameOf(Route route);

    /// <summary>The title and first heading of a page: its name, unless the planner gives another.</summary>
    public virtual Name TitleOf(Route route) => NameOf(route);

    /// <summary>The description for search engines where the edition has no words; null: title and subtitle of the edition.</summary>
    public virtual string? DescriptionIn(InterfaceText texts) => null;

    /// <summary>Plans a page.</summary>
    public abstract Page Plan(PageDraft draft);
}

/// <summary>Plans the pages of one kind by their routes.</summary>
/// <typeparam name="TRoute">The route of the kind.</typeparam>
internal abstract class PagePlanner<TRoute>(EditionLookup lookup) : PagePlanner(lookup)
    where TRoute : Route
{
    /// <inheritdoc/>
    public sealed override IEnumerable<Route> AllRoutes => Routes;

    /// <summary>The pages of this kind, in order; an index or a table of contents first.</summary>
    protected abstract IEnumerable<TRoute> Routes { get; }

    /// <inheritdoc/>
    public sealed override Name NameOf(Route route) => NameOf((TRoute)route);

    /// <inheritdoc/>
    public sealed override Page Plan(PageDraft draft) => Plan((TRoute)draft.Route, draft);

    /// <summary>The name of a page.</summary>
    protected abstract Name NameOf(TRoute route);

    /// <summary>Plans a page.</summary>
    protected abstract Page Plan(TRoute route, PageDraft draft);
}
