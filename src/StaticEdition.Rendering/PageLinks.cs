namespace StaticEdition.Rendering;

/// <summary>The relative addresses that lead from one page to others, each with an explicit file name.</summary>
public sealed class PageLinks
{
    private readonly Site site;
    private readonly Route from;
    private readonly Language language;
    private readonly string path;

    internal PageLinks(Site site, Route from, Language language)
    {
        (this.site, this.from, this.language) = (site, from, language);
        path = from.PathIn(language);
    }

    /// <summary>The address of a page in this page's language, or of a fragment of it. Throws when there is no such page.</summary>
    public string To(Route target, string? fragment = null)
    {
        if (fragment is not null && target == from)
        {
            return '#' + fragment;
        }

        var destination = site.Destination(target, language);
        return ToFile(fragment is null ? destination : $"{destination}#{fragment}");
    }

    /// <summary>The address of a page in another interface language.</summary>
    public string To(Route target, Language other) => ToFile(site.Destination(target, other));

    /// <summary>The address that a reference leads to; relative but for addresses outside the edition.</summary>
    public string To(Reference target) => ToFile(site.Destination(target, language));

    /// <summary>The address of a place in a text.</summary>
    public string To(Address place) => To(new PlaceReference(place));

    /// <summary>The address of any file of the output folder, with or without a fragment: an asset, a data file, a download.</summary>
    public string ToFile(string target) => Site.Href(path, target);

    /// <summary>A page with its name.</summary>
    public NamedLink Link(Route target) => new(site.NameOf(target), To(target));

    /// <summary>The target of a reference with its name.</summary>
    public NamedLink Link(Reference target) => new(site.NameOf(target), To(target));

    /// <summary>A segment with its name.</summary>
    public NamedLink Link(Segment segment) => Link(new PlaceReference(segment.Address));

    /// <summary>The place that a note is on; leads to the note there.</summary>
    internal NamedLink Link(NoteTarget target) => new(site.NameOf(target), ToFile(site.Destination(target, language)));
}
