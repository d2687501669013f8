using StaticEdition.Rendering.Pages;
using StaticEdition.Rendering.Pages.Facing;
using StaticEdition.Rendering.Shared;
using StaticEdition.Wording.Citations;
using StaticEdition.Wording.Names;

namespace StaticEdition.Rendering;

/// <summary>The map of the site: which pages exist, at which paths, what they are called, and where each reference leads.</summary>
public sealed class Site
{
    private readonly EditionLookup lookup;
    private readonly Dictionary<Route, (PagePlanner Planner, string[] Paths)> pages;

    internal Site(EditionLookup lookup, BuildInfo build, ImmutableArray<PagePlanner> planners)
    {
        this.lookup = lookup;
        Build = build;
        pages = planners.SelectMany(planner => planner.AllRoutes, (planner, route) => (Planner: planner, Route: route))
            .ToDictionary(page => page.Route, page => (page.Planner, Languages.Select(page.Route.PathIn).ToArray()));
        Citations = new Citations(this, lookup);
        Scripts = ScriptLanguages.ForEdition(Edition);
        LicenceIds = [.. Edition.Licences.Select(licence => licence.Spdx).OfType<string>().Distinct(StringComparer.Ordinal)];
        Navigation = new Navigation(planners, Languages, PlannerOf);
    }

    /// <summary>The edition.</summary>
    public Edition Edition => lookup.Edition;

    /// <summary>The facts of the site known from the build.</summary>
    public BuildInfo Build { get; }

    /// <summary>The interface languages, the default first.</summary>
    public ImmutableArray<Language> Languages => Edition.Languages;

    /// <summary>The languages of texts and interface by the script they are written in; Latin first, then by script code.</summary>
    public ImmutableArray<ScriptLanguages> Scripts { get; }

    /// <summary>The SPDX ids of the edition's licences, each once.</summary>
    public ImmutableArray<string> LicenceIds { get; }

    /// <summary>The site's address with a trailing slash, or null: then nothing absolute is published.</summary>
    public Uri? Address => Build.Address ?? Edition.Address;

    /// <summary>The repository of the input, or null.</summary>
    public Repository? Repository => Build.Repository ?? Edition.Repository;

    /// <summary>The menu and the foot of every page.</summary>
    public Navigation Navigation { get; }

    /// <summary>The citations of everything in it.</summary>
    public Citations Citations { get; }

    /// <summary>The number of pages, each language counted.</summary>
    public int PageCount => pages.Keys.Sum(route => route.IsForAllLanguages ? 1 : Languages.Length);

    /// <summary>True when there is such a page (in every interface language).</summary>
    public bool HasPage(Route route) => pages.ContainsKey(route);

    /// <summary>The path of a page. Throws <see cref="ArgumentException"/> when there is none.</summary>
    public string DestinationOf(Route route, Language language) =>
        pages.TryGetValue(route, out var page) ? page.Paths[Languages.IndexOf(language)]
            : throw new ArgumentException($"there is no page {route}", nameof(route));

    /// <summary>The destination: a path in the output folder with a fragment, or an absolute address outside the edition.</summary>
    public string DestinationOf(Reference target, Language language) => target switch
    {
        PlaceReference place => DestinationOf(place.Address, language),
        PairingReference pairing => DestinationOf(new PairingRoute(pairing.Id), language),
        NoteReference note => DestinationOf(lookup.NoteOf(note.Id).Targets[0], language),
        VoiceReference { Testimony: { } testimony } voice =>
            $"{DestinationOf(new VoiceRoute(voice.Voice), language)}#{HtmlIds.VoiceTestimony(testimony)}",
        VoiceReference voice => DestinationOf(new VoiceRoute(voice.Voice), language),
        EntryReference entry => DestinationOf(new EntryRoute(entry), language),
        PageReference page => DestinationOf(ProseRoute.Of(page.Id), language),
        AssetReference asset => $"assets/{asset.Path}",
        WebReference web => web.Address.AbsoluteUri,
        _ => throw new ArgumentException($"{target} leads nowhere", nameof(target)),
    };

    /// <summary>The page that shows a segment with its notes: led by its instrument, its commentary alone, or its voice's.</summary>
    public Route RouteTo(Segment segment)
    {
        var text = lookup.TextOf(segment);
        var part = lookup.TextParts.PartsOf(segment.Address).Part;
        Route first = text.Role == TextRole.Instrument ? new FacingRoute(text.Id, part) : new TextRoute(text.Id, part);
        return HasPage(first) ? first : RouteTo(text);
    }

    /// <summary>The page of a whole text: alone where it may be shown, otherwise its voice's.</summary>
    public Route RouteTo(EditionText text)
    {
        var alone = new TextRoute(text.Id);
        var voice = lookup.VoicesOf(text.Id).FirstOrDefault();
        if (HasPage(alone))
        {
            return alone;
        }

        return voice is null ? new AboutRoute() : new VoiceRoute(voice.Id);
    }

    /// <summary>The page of the index of notes that holds a note.</summary>
    public Route RouteTo(Note note)
    {
        var place = lookup.FirstPlaceOf(note);
        var part = new NotesRoute(place.Text, lookup.TextParts.PartsOf(place).Part);
        return HasPage(part) ? part : new NotesRoute();
    }

    /// <summary>The name of a page. Throws <see cref="ArgumentException"/> when there is none.</summary>
    public Name NameOf(Route route) => PlannerOf(route).NameOf(route);

    /// <summary>The name of the target of a reference.</summary>
    public Name NameOf(Reference target) => target switch
    {
        PlaceReference place => NameOf(place.Address),
        PairingReference pairing => lookup.SummaryOf(Edition.Index.GetPairing(pairing.Id)).Name,
        NoteReference note => NameOf(lookup.NoteOf(note.Id).Targets[0]),
        VoiceReference voice => new VoiceName(lookup.VoiceOf(voice.Voice)),
        EntryReference entry => NameOf(new EntryRoute(entry)),
        PageReference page => NameOf(ProseRoute.Of(page.Id)),
        AssetReference asset => new LiteralName(asset.Path),
        WebReference web => new LiteralName(web.Address.AbsoluteUri),
        _ => throw new ArgumentException($"{target} has no name", nameof(target)),
    };

    /// <summary>The name of a place.</summary>
    public PlaceName NameOf(Address place)
    {
        place = lookup.CurrentAddress(place);
        return lookup.Names.ForPlace(Edition.Index.GetText(place.Text), place, place.Segment is null ? null : FirstSegment(place));
    }

    /// <summary>The path of the feed of changes in a language.</summary>
    public static string FeedIn(Language language) => $"{language.Tag}/changes.atom";

    /// <summary>The absolute address of a path without a final <c>index.html</c>, or null where the site's address is not lookup.</summary>
    public Uri? AbsoluteAddress(string path)
    {
        if (Address is not { } address)
        {
            return null;
        }

        var isFolder = path == "index.html" || path.EndsWith("/index.html", StringComparison.Ordinal);
        return new Uri(address, isFolder ? path[..^"index.html".Length] : path);
    }

    /// <summary>The absolute address of what is cited, in a language; null where the site's address is not lookup.</summary>
    public Uri? AddressOf(Citation citation, Language language) => AbsoluteAddress(citation.Paths[language]!);

    /// <summary>A citation in a language.</summary>
    public CitedItem CiteIn(Citation citation, Language language) =>
        new(InterfaceLanguage.ForLanguage(language, Edition.Digits), citation, AddressOf(citation, language));

    /// <summary>The relative address that leads from one path of the output folder to another (with or without a fragment).</summary>
    public static string RelativeHref(string from, string to)
    {
        if (to.Contains("://", StringComparison.Ordinal) || to.StartsWith("mailto:", StringComparison.Ordinal))
        {
            return to;
        }

        if (to.StartsWith(from, StringComparison.Ordinal) && to.Length > from.Length && to[from.Length] == '#')
        {
            return to[from.Length..];
        }

        var common = 0;
        for (var i = 0; i < from.Length && i < to.Length && from[i] == to[i]; i++)
        {
            common = from[i] == '/' ? i + 1 : common;
        }

        var up = from.AsSpan(common).Count('/');
        return up == 0 ? to[common..] : string.Concat(string.Concat(Enumerable.Repeat("../", up)), to.AsSpan(common));
    }

    internal string DestinationOf(NoteTarget target, Language language)
    {
        if (target.Pairing is { } pairing)
        {
            return $"{DestinationOf(new PairingRoute(pairing), language)}#{HtmlIds.PairingNote(target.Number)}";
        }

        var segment = Edition.Index.GetSegment(target.Anchor!.Segment);
        var page = DestinationOf(RouteTo(segment), language);
        return lookup.Published.RangesOf(segment).IsEmpty ? page : $"{page}#{HtmlIds.ForNote(HtmlIds.Lead, segment.Id, target.Number)}";
    }

    internal Name NameOf(NoteTarget target) => new NoteName(
        target.Number,
        target.Pairing is { } pairing ? NameOf(new PairingReference(pairing)) : NameOf(target.Anchor!.Segment));

    private string DestinationOf(Address written, Language language)
    {
        var place = lookup.CurrentAddress(written);
        if (place.Segment is null || FirstSegment(place) is not { } segment)
        {
            return DestinationOf(RouteTo(Edition.Index.GetText(place.Text)), language);
        }

        var page = DestinationOf(RouteTo(segment), language);
        return lookup.Published.RangesOf(segment).IsEmpty ? page : $"{page}#{HtmlIds.ForSegment(HtmlIds.Lead, segment.Id.Value)}";
    }

    private PagePlanner PlannerOf(Route route) =>
        pages.TryGetValue(route, out var page) ? page.Planner : throw new ArgumentException($"there is no page {route}", nameof(route));

    private Segment? FirstSegment(Address place) => Edition.Index.SegmentsAt(place).FirstOrDefault();
}
