using StaticEdition.Rendering.Shared;

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
    public string HrefTo(Route target, string? fragment = null)
    {
        if (fragment is not null && target == from)
        {
            return '#' + fragment;
        }

        var destination = site.DestinationOf(target, language);
        return ToFile(fragment is null ? destination : $"{destination}#{fragment}");
    }

    /// <summary>The address of a page in another interface language.</summary>
    public string HrefTo(Route target, Language other) => ToFile(site.DestinationOf(target, other));

    /// <summary>The address that a reference leads to; relative but for addresses outside the edition.</summary>
    public string HrefTo(Reference target) => ToFile(site.DestinationOf(target, language));

    /// <summary>The address of a place in a text.</summary>
    public string HrefTo(Address place) => HrefTo(new PlaceReference(place));

    /// <summary>The address of any file of the output folder, with or without a fragment: an asset, a data file, a download.</summary>
    public string ToFile(string target) => Site.RelativeHref(path, target);

    /// <summary>A page with its name.</summary>
    public NamedLink LinkTo(Route target) => new(site.NameOf(target), HrefTo(target));

    /// <summary>The target of a reference with its name.</summary>
    public NamedLink LinkTo(Reference target) => new(site.NameOf(target), HrefTo(target));

    /// <summary>A segment with its name.</summary>
    public NamedLink LinkTo(Segment segment) => LinkTo(new PlaceReference(segment.Address));

    /// <summary>The place that a note is on; leads to the note there.</summary>
    internal NamedLink LinkTo(NoteTarget target) => new(site.NameOf(target), ToFile(site.DestinationOf(target, language)));
}
