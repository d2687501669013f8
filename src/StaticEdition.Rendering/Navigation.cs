using StaticEdition.Rendering.Shared;
using StaticEdition.Wording.Names;

namespace StaticEdition.Rendering;

/// <summary>A page that the navigation leads to.</summary>
/// <param name="Name">What it is called there.</param>
/// <param name="Target">The page.</param>
/// <param name="IsCurrent">True where it is the page itself.</param>
/// <param name="HoldsCurrent">True where the page is this one, one below it, or another of the same kind that the menu does not name.</param>
public sealed record NavigationLink(Name Name, Route Target, bool IsCurrent, bool HoldsCurrent);

/// <summary>The main navigation and the foot of every page, made of what the planners say of their kinds.</summary>
public sealed class Navigation
{
    private readonly Func<Route, PagePlanner> plannerOf;
    private readonly ImmutableArray<PagePlanner> menu;
    private readonly ImmutableArray<PagePlanner> footer;
    private readonly Dictionary<(PagePlanner Planner, Language Language), Route?> targets;

    internal Navigation(ImmutableArray<PagePlanner> planners, ImmutableArray<Language> languages, Func<Route, PagePlanner> plannerOf)
    {
        this.plannerOf = plannerOf;
        menu = [.. planners.Where(planner => planner.MenuPosition is not null).OrderBy(planner => planner.MenuPosition)];
        footer = [.. planners.Where(planner => planner.FooterPosition is not null).OrderBy(planner => planner.FooterPosition)];
        targets = menu.Union(footer).SelectMany(_ => languages, (planner, language) => (Planner: planner, Language: language))
            .ToDictionary(key => key, key => key.Planner.NavigationTarget(key.Language));
    }

    /// <summary>The menu as a page shows it; only pages that exist.</summary>
    public ImmutableArray<NavigationLink> MenuOf(Page page)
    {
        var current = page.Trail.Add(page.Route).Where(route => plannerOf(route).IsInMenu(route)).Select(plannerOf).LastOrDefault();
        return [.. from planner in menu
                   let target = targets[(planner, page.Language)]
                   where target is not null
                   select new NavigationLink(planner.MenuName(target), target, target == page.Route, planner == current)];
    }

    /// <summary>The index of a page in the menu, or -1.</summary>
    public int MenuIndexOf(Route route, Language language) => menu.Select(planner => targets[(planner, language)]).ToList().IndexOf(route);

    /// <summary>The foot of a page, without the page itself; only pages that exist.</summary>
    public ImmutableArray<NavigationLink> FooterOf(Page page) =>
        [.. from planner in footer
            let target = targets[(planner, page.Language)]
            where target is not null && target != page.Route
            select new NavigationLink(planner.NameOf(target), target, false, false)];
}
