namespace StaticEdition.Rendering;

/// <summary>
/// A page as data: everything its view shows, numbered, ordered and addressed. A view has this record as its one parameter.
/// </summary>
public abstract record Page
{
    /// <summary>The site it belongs to: which pages exist, and where.</summary>
    public required Site Site { get; init; }

    /// <summary>Which page it is.</summary>
    public required SitePage Self { get; init; }

    /// <summary>The interface language; of a page for all languages, the edition's first.</summary>
    public required Language Language { get; init; }

    /// <summary>The interface texts, numbers and dates in its language.</summary>
    public InterfaceLanguage Interface => InterfaceLanguage.Of(Language, Edition.Digits);

    /// <summary>What it is called: for the title and the first heading.</summary>
    public required Name Name { get; init; }

    /// <summary>The pages above it, the home page first; empty for home itself and for pages of all languages.</summary>
    public ImmutableArray<SitePage> Trail { get; init; } = [];

    /// <summary>The page before it in its series, or null.</summary>
    public SitePage? Previous { get; init; }

    /// <summary>The page after it in its series, or null.</summary>
    public SitePage? Next { get; init; }

    /// <summary>What a search engine may show under the title: words of the edition; null: the theme says what such a page is.</summary>
    public Localized<string>? Summary { get; init; }

    /// <summary>The edition.</summary>
    public Edition Edition => Site.Edition;

    /// <summary>Its path in the output folder, with <c>/</c>.</summary>
    public string Path => Self.PathIn(Language);

    /// <summary>The relative address, with an explicit file name, of a page in this page's language. Throws when there is none.</summary>
    public string To(SitePage target) => To(target, Language);

    /// <summary>The same in another interface language: the counterpart of a page, or the doors of the chooser.</summary>
    public string To(SitePage target, Language language) => Site.Href(Path, Site.Destination(target, language));

    /// <summary>The address that a reference leads to from this page; relative but for addresses outside the edition.</summary>
    public string To(Reference target) => Site.Href(Path, Site.Destination(target, Language));

    /// <summary>The relative address of any file of the output folder: an asset, a data file, a download.</summary>
    public string ToFile(string path) => Site.Href(Path, path);

    /// <summary>What the target of a reference is called.</summary>
    public Name NameOf(Reference target) => Site.NameOf(target);

    /// <summary>What a page is called.</summary>
    public Name NameOf(SitePage target) => Site.NameOf(target);

    /// <summary>True when the page exists: nothing links to a page that does not.</summary>
    public bool Exists(SitePage target) => Site.Exists(target);

    /// <summary>The other interface languages in which the same page exists, for the language switch and <c>hreflang</c>.</summary>
    public IEnumerable<Language> OtherLanguages =>
        Self.IsForAllLanguages ? [] : Site.Languages.Where(language => language != Language);

    /// <summary>The absolute address, or null where the site's address is not known. A final <c>index.html</c> is left out.</summary>
    public Uri? Address => Site.AbsoluteAddress(Path);

    /// <summary>The absolute address of the same page in another language, or null where the site's address is not known.</summary>
    public Uri? AddressIn(Language language) => Site.AbsoluteAddress(Self.PathIn(language));

    /// <summary>The data files that hold what the page shows, in the order of their description.</summary>
    public IEnumerable<PublishedFile> Data =>
        Site.Facts.DataFiles.Where(file => PageData.KeysOf(Self.Kind).Contains(file.Key));

    /// <summary>The feeds of changes: of a page for all languages the feed of each.</summary>
    public IEnumerable<PublishedFile> Feeds =>
        (Self.IsForAllLanguages ? Site.Languages : [Language]).Select(language => new PublishedFile(Site.FeedIn(language), "feed", language));

    /// <summary>The pages of the main navigation, in order; only those that exist.</summary>
    public ImmutableArray<SitePage> Navigation => Site.Navigation;

    /// <summary>The page of the main navigation under which this one stands, or null.</summary>
    public SitePage? NavigationPosition =>
        Navigation.Contains(Self) ? Self : Trail.Reverse().Where(Navigation.Contains).Select(page => (SitePage?)page).FirstOrDefault();
}
