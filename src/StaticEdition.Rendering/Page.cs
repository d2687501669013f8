using StaticEdition.Rendering.Pages;
using StaticEdition.Rendering.Shared;
using StaticEdition.Wording.Names;
using StaticEdition.Wording.Texts;

namespace StaticEdition.Rendering;

/// <summary>
/// A page as data: everything its view shows, numbered, ordered and addressed. A view has this record as its one parameter.
/// </summary>
/// <param name="Identity">Which page it is, and what its planner says of all pages of its kind.</param>
public abstract record Page(PageIdentity Identity)
{
    /// <summary>The site it belongs to: which pages exist, and where.</summary>
    public Site Site => Identity.Site;

    /// <summary>The route of the page.</summary>
    public Route Route => Identity.Route;

    /// <summary>The interface language; of a page for all languages, the edition's first.</summary>
    public Language Language => Identity.Language;

    /// <summary>The interface texts, numbers and dates in its language.</summary>
    public InterfaceLanguage Interface => InterfaceLanguage.ForLanguage(Language, Edition.Digits);

    /// <summary>The name of the page: for the title and the first heading.</summary>
    public Name Name => Identity.Name;

    /// <summary>The addresses that lead from it to others.</summary>
    public PageLinks Links => Identity.Links;

    /// <summary>The pages above it, the home page first; empty for home itself and for pages of all languages.</summary>
    public ImmutableArray<Route> Trail { get; init; } =
        Identity.Route is HomeRoute || Identity.Route.IsForAllLanguages ? [] : [new HomeRoute()];

    /// <summary>The page before it in its series, or null.</summary>
    public Route? Previous { get; init; }

    /// <summary>The page after it in its series, or null.</summary>
    public Route? Next { get; init; }

    /// <summary>Words of the edition that a search engine may show under the title; null: those of its kind.</summary>
    public Localized<string>? Summary { get; init; }

    /// <summary>The ids of its markers by the id of the footnote they lead to, in page order.</summary>
    public ImmutableDictionary<string, ImmutableArray<string>> Markers { get; init; } = ImmutableDictionary<string, ImmutableArray<string>>.Empty;

    /// <summary>The ids of the markers that lead to a footnote, in page order, each once.</summary>
    public ImmutableArray<string> MarkersOf(Footnote footnote) =>
        [.. footnote.OtherIds.Prepend(footnote.HtmlId).SelectMany(id => Markers.GetValueOrDefault(id, [])).Distinct()];

    /// <summary>The edition.</summary>
    public Edition Edition => Site.Edition;

    /// <summary>Its path in the output folder, with <c>/</c>.</summary>
    public string Path => Route.PathIn(Language);

    /// <summary>The other interface languages in which the same page exists, for the language switch and <c>hreflang</c>.</summary>
    public IEnumerable<Language> OtherLanguages =>
        Route.IsForAllLanguages ? [] : Site.Languages.Where(language => language != Language);

    /// <summary>The interface languages whose texts differ, in order, for pages of all languages: languages without texts share English.</summary>
    public ImmutableArray<InterfaceLanguage> InterfaceLanguages =>
        [.. Site.Languages.Select(language => InterfaceLanguage.ForLanguage(language, Edition.Digits)).DistinctBy(language => language.TextLanguage)];

    /// <summary>The absolute address, or null where the site's address is not known. A final <c>index.html</c> is left out.</summary>
    public Uri? Address => Site.AbsoluteAddress(Path);

    /// <summary>The absolute address of the same page in another language, or null where the site's address is not known.</summary>
    public Uri? AddressIn(Language language) => Site.AbsoluteAddress(Route.PathIn(language));

    /// <summary>The data files that hold what the page shows, in the order of their description.</summary>
    public IEnumerable<PublishedFile> Data => Site.Build.DataFiles.Where(file => Identity.DataKeys.Contains(file.Key));

    /// <summary>The feeds of changes: of a page for all languages the feed of each.</summary>
    public IEnumerable<PublishedFile> Feeds =>
        (Route.IsForAllLanguages ? Site.Languages : [Language]).Select(language => new PublishedFile(Site.FeedIn(language), "feed", language));

    /// <summary>The pages of the main navigation, in order; only those that exist.</summary>
    public ImmutableArray<NavigationLink> Menu => Site.Navigation.MenuOf(this);

    /// <summary>The other pages that the foot of each page leads to, in order; only those that exist.</summary>
    public ImmutableArray<NavigationLink> Footer => Site.Navigation.FooterOf(this);
}

/// <summary>A page's place in the site, and what holds for all pages of its kind.</summary>
/// <param name="Site">The site it belongs to.</param>
/// <param name="Route">Which page it is.</param>
/// <param name="Language">The interface language; of a page for all languages, the edition's first.</param>
/// <param name="Name">What it is called.</param>
/// <param name="Links">The addresses that lead from it to others.</param>
/// <param name="DescriptionIn">What a search engine may show under the title where the edition has no words for it, or null.</param>
/// <param name="DataKeys">The keys of the data files that hold what it shows.</param>
public sealed record PageIdentity(
    Site Site, Route Route, Language Language, Name Name, PageLinks Links, Func<InterfaceText, string?> DescriptionIn, ImmutableArray<string> DataKeys);
