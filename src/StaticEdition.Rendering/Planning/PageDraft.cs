namespace StaticEdition.Rendering;

/// <summary>A page while it is planned: where it stands, how it links, and the markers it has given out.</summary>
internal sealed class PageDraft(Site site, EditionFacts facts, SitePage self, Language language)
{
    /// <summary>The site.</summary>
    public Site Site { get; } = site;

    /// <summary>What is known of the edition.</summary>
    public EditionFacts Facts { get; } = facts;

    /// <summary>Which page it is.</summary>
    public SitePage Self { get; } = self;

    /// <summary>Its language.</summary>
    public Language Language { get; } = language;

    /// <summary>Its markers.</summary>
    public Markers Markers { get; } = new();

    /// <summary>The edition.</summary>
    public Edition Edition => Facts.Edition;

    private readonly string path = self.PathIn(language);

    /// <summary>The relative address of a page, or of a place on it.</summary>
    public string To(SitePage target, string? fragment = null)
    {
        if (fragment is not null && target == Self)
        {
            return '#' + fragment;
        }

        var destination = Site.Destination(target, Language);
        return Site.Href(path, fragment is null ? destination : $"{destination}#{fragment}");
    }

    /// <summary>The relative address that a reference leads to.</summary>
    public string To(Reference target) => Site.Href(path, Site.Destination(target, Language));

    /// <summary>The relative address of a place.</summary>
    public string To(Address place) => To(new PlaceReference(place));

    /// <summary>A segment with its name and address.</summary>
    public NamedLink Link(Segment segment) => new(Facts.Names.Of(segment), To(segment.Address));

    /// <summary>A reference with its name and address.</summary>
    public NamedLink Link(Reference target) => new(Site.NameOf(target), To(target));

    /// <summary>A pairing in one line.</summary>
    public PairingLine Line(Pairing pairing)
    {
        var known = Facts.Of(pairing);
        return new PairingLine(pairing, known.Name, To(SitePage.Pairing(pairing.Id)), known.Relation, known.Changes, known.Gist);
    }
}
