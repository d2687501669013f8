using StaticEdition.Rendering.Pages;
using StaticEdition.Wording.Names;

namespace StaticEdition.Rendering.Shared;

/// <summary>A page while it is planned: its place, its links, and the markers given out on it so far.</summary>
internal sealed class PageDraft(PageIdentity identity, EditionLookup lookup)
{
    /// <summary>Its place in the site.</summary>
    public PageIdentity Identity { get; } = identity;

    /// <summary>Computed once for the edition.</summary>
    public EditionLookup Lookup { get; } = lookup;

    /// <summary>Its markers.</summary>
    public FootnoteMarkers Markers { get; } = new();

    /// <summary>The site.</summary>
    public Site Site => Identity.Site;

    /// <summary>The route of the page.</summary>
    public Route Route => Identity.Route;

    /// <summary>Its language.</summary>
    public Language Language => Identity.Language;

    /// <summary>The addresses that lead from it to others.</summary>
    public PageLinks Links => Identity.Links;

    /// <summary>The edition.</summary>
    public Edition Edition => Lookup.Edition;

    /// <summary>A pairing in one line.</summary>
    public PairingLine LineFor(Pairing pairing)
    {
        var summary = Lookup.SummaryOf(pairing);
        return new PairingLine(
            pairing, summary.Name, Links.HrefTo(new PairingRoute(pairing.Id)), summary.Relation, summary.Changes, summary.FirstSentence);
    }
}
