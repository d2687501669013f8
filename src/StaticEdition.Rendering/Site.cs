namespace StaticEdition.Rendering;

/// <summary>The map of the site: which pages exist, where they stand, what they are called, and where each reference leads.</summary>
public sealed class Site
{
    private readonly EditionFacts known;
    private readonly Dictionary<SitePage, string[]> pages;

    internal Site(EditionFacts known, SiteFacts facts, IEnumerable<SitePage> pages)
    {
        this.known = known;
        this.pages = pages.ToDictionary(page => page, page => Languages.Select(page.PathIn).ToArray());
        Facts = facts;
        Citations = new Citations(this, known);
        Navigation = [.. SiteNavigation.Of(known).Where(this.pages.ContainsKey)];
    }

    /// <summary>The edition.</summary>
    public Edition Edition => known.Edition;

    /// <summary>What the build knows.</summary>
    public SiteFacts Facts { get; }

    /// <summary>The interface languages, the default first.</summary>
    public ImmutableArray<Language> Languages => Edition.Languages;

    /// <summary>The site's address with a trailing slash, or null: then nothing absolute is published.</summary>
    public Uri? Address => Facts.Address ?? Edition.Address;

    /// <summary>Where the input is kept, or null.</summary>
    public Repository? Repository => Facts.Repository ?? Edition.Repository;

    /// <summary>The pages of the main navigation, in order; only those that exist.</summary>
    public ImmutableArray<SitePage> Navigation { get; }

    /// <summary>How everything in it is cited.</summary>
    public Citations Citations { get; }

    /// <summary>How many pages there are, each language counted.</summary>
    public int PageCount => pages.Keys.Sum(page => page.IsForAllLanguages ? 1 : Languages.Length);

    /// <summary>True when there is such a page (in every interface language).</summary>
    public bool Exists(SitePage page) => pages.ContainsKey(page);

    /// <summary>The path of a page. Throws <see cref="ArgumentException"/> when there is none.</summary>
    public string Destination(SitePage page, Language language) =>
        pages.TryGetValue(page, out var paths) ? paths[Languages.IndexOf(language)]
            : throw new ArgumentException($"there is no page {page}", nameof(page));

    /// <summary>Where a reference leads: a path in the output folder with a fragment, or an absolute address outside the edition.</summary>
    public string Destination(Reference target, Language language) => target switch
    {
        PlaceReference place => DestinationOf(place.Address, language),
        PairingReference pairing => Destination(SitePage.Pairing(pairing.Id), language),
        NoteReference note => Destination(known.NoteOf(note.Id).Targets[0], language),
        VoiceReference { Testimony: { } testimony } voice =>
            $"{Destination(SitePage.Voice(voice.Voice), language)}#{HtmlIds.VoiceTestimony(testimony)}",
        VoiceReference voice => Destination(SitePage.Voice(voice.Voice), language),
        EntryReference entry => Destination(SitePage.Entry(entry), language),
        PageReference page => Destination(SitePage.Editorial(page.Id), language),
        AssetReference asset => $"assets/{asset.Path}",
        WebReference web => web.Address.AbsoluteUri,
        _ => throw new ArgumentException($"{target} leads nowhere", nameof(target)),
    };

    /// <summary>The page that holds a segment with its notes: led by its instrument, its commentary alone, or its voice's.</summary>
    public SitePage PageOf(Segment segment)
    {
        var text = known.TextOf(segment);
        var part = known.Stretches.Of(segment.Address).Part;
        var home = text.Role == TextRole.Instrument ? SitePage.Facing(text.Id, part) : SitePage.Text(text.Id, part);
        return Exists(home) ? home : PageOf(text);
    }

    /// <summary>The page of a whole text: alone where it may be shown, otherwise its voice's.</summary>
    public SitePage PageOf(Text text)
    {
        var alone = SitePage.Text(text.Id);
        var voice = known.VoicesOf(text.Id).FirstOrDefault();
        return Exists(alone) ? alone : voice is null ? new SitePage(PageKind.About) : SitePage.Voice(voice.Id);
    }

    /// <summary>The page of the index of notes that holds a note.</summary>
    public SitePage PageOf(Note note)
    {
        var place = known.FirstPlaceOf(note);
        var part = SitePage.Notes(place.Text, known.Stretches.Of(place).Part);
        return Exists(part) ? part : new SitePage(PageKind.Notes);
    }

    /// <summary>What a page is called.</summary>
    public Name NameOf(SitePage page) => PageNames.Of(page, known);

    /// <summary>What the target of a reference is called.</summary>
    public Name NameOf(Reference target) => target switch
    {
        PlaceReference place => NameOf(place.Address),
        PairingReference pairing => known.Of(Edition.Index.Pairing(pairing.Id)).Name,
        NoteReference note => NameOf(known.NoteOf(note.Id).Targets[0]),
        VoiceReference voice => new VoiceName(known.VoiceOf(voice.Voice)),
        EntryReference entry => NameOf(SitePage.Entry(entry)),
        PageReference page => NameOf(SitePage.Editorial(page.Id)),
        AssetReference asset => new LiteralName(asset.Path),
        WebReference web => new LiteralName(web.Address.AbsoluteUri),
        _ => throw new ArgumentException($"{target} has no name", nameof(target)),
    };

    /// <summary>What a place is called.</summary>
    public PlaceName NameOf(Address place)
    {
        place = known.Current(place);
        return known.Names.Of(Edition.Index.Text(place.Text), place, place.Segment is null ? null : First(place));
    }

    /// <summary>The path of the feed of changes in a language.</summary>
    public static string FeedIn(Language language) => $"{language.Tag}/changes.atom";

    /// <summary>The absolute address of a path without a final <c>index.html</c>, or null where the site's address is not known.</summary>
    public Uri? AbsoluteAddress(string path)
    {
        if (Address is not { } address)
        {
            return null;
        }

        var isFolder = path == "index.html" || path.EndsWith("/index.html", StringComparison.Ordinal);
        return new Uri(address, isFolder ? path[..^"index.html".Length] : path);
    }

    /// <summary>The absolute address of what is cited, in a language; null where the site's address is not known.</summary>
    public Uri? AddressOf(Citation citation, Language language) => AbsoluteAddress(citation.Paths[language]!);

    /// <summary>A citation in a language.</summary>
    public CitedItem Cite(Citation citation, Language language) =>
        new(InterfaceLanguage.Of(language, Edition.Digits), citation, AddressOf(citation, language));

    /// <summary>The relative address that leads from one path of the output folder to another (with or without a fragment).</summary>
    public static string Href(string from, string to)
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

    internal string Destination(NoteTarget target, Language language)
    {
        if (target.Pairing is { } pairing)
        {
            return $"{Destination(SitePage.Pairing(pairing), language)}#{HtmlIds.PairingNote(target.Number)}";
        }

        var segment = Edition.Index.Segment(target.Anchor!.Segment);
        var page = Destination(PageOf(segment), language);
        return known.Published.Of(segment).IsEmpty ? page : $"{page}#{HtmlIds.Note(HtmlIds.Lead, segment.Id, target.Number)}";
    }

    internal Name NameOf(NoteTarget target) => new NoteName(
        target.Number,
        target.Pairing is { } pairing ? NameOf(new PairingReference(pairing)) : NameOf(target.Anchor!.Segment));

    private string DestinationOf(Address written, Language language)
    {
        var place = known.Current(written);
        if (place.Segment is null || First(place) is not { } segment)
        {
            return Destination(PageOf(Edition.Index.Text(place.Text)), language);
        }

        var page = Destination(PageOf(segment), language);
        return known.Published.Of(segment).IsEmpty ? page : $"{page}#{HtmlIds.Segment(HtmlIds.Lead, segment.Id.Value)}";
    }

    private Segment? First(Address place) => Edition.Index.Segments(place).FirstOrDefault();
}
