namespace StaticEdition.Rendering;

/// <summary>The map of the site: which pages exist, where they stand, what they are called, and where each reference leads.</summary>
public sealed class Site
{
    /// <summary>The edition.</summary>
    public required Edition Edition { get; init; }

    /// <summary>What the build knows.</summary>
    public required SiteFacts Facts { get; init; }

    /// <summary>The interface languages, the default first.</summary>
    public ImmutableArray<Language> Languages => Edition.Languages;

    /// <summary>The site's address with a trailing slash, or null: then nothing absolute is published.</summary>
    public Uri? Address => Facts.Address ?? Edition.Address;

    /// <summary>Where the input is kept, or null.</summary>
    public Repository? Repository => Facts.Repository ?? Edition.Repository;

    /// <summary>The pages of the main navigation, in order; only those that exist.</summary>
    public ImmutableArray<SitePage> Navigation { get; init; } = [];

    /// <summary>True when there is such a page (in every interface language).</summary>
    public bool Exists(SitePage page) => throw new NotImplementedException();

    /// <summary>The path of a page. Throws <see cref="ArgumentException"/> when there is none.</summary>
    public string Destination(SitePage page, Language language) => throw new NotImplementedException();

    /// <summary>Where a reference leads: a path in the output folder with a fragment, or an absolute address outside the edition.</summary>
    public string Destination(Reference target, Language language) => throw new NotImplementedException();

    /// <summary>What a page is called.</summary>
    public Name NameOf(SitePage page) => throw new NotImplementedException();

    /// <summary>What the target of a reference is called.</summary>
    public Name NameOf(Reference target) => throw new NotImplementedException();

    /// <summary>What a place is called.</summary>
    public PlaceName NameOf(Address place) => throw new NotImplementedException();

    /// <summary>The absolute address of a path, or null where the site's address is not known. A final <c>index.html</c> is left out.</summary>
    public Uri? AbsoluteAddress(string path) => throw new NotImplementedException();

    /// <summary>The relative address that leads from one path of the output folder to another (with or without a fragment).</summary>
    public static string Href(string from, string to) => throw new NotImplementedException();
}
