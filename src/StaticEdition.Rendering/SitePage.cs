namespace StaticEdition.Rendering;

/// <summary>The kinds of pages. A name that only repeats the kind is worded by the theme.</summary>
public enum PageKind
{
    /// <summary>The two-language chooser at the root.</summary>
    Chooser,

    /// <summary>The page for an address that does not exist.</summary>
    NotFound,

    /// <summary>The description of the published data.</summary>
    Data,

    /// <summary>The first page in a language.</summary>
    Home,

    /// <summary>A text facing the other; part: its stretch, where the text has a page for each.</summary>
    Facing,

    /// <summary>A text alone, as it is read.</summary>
    Text,

    /// <summary>A text as it was captured.</summary>
    Captured,

    /// <summary>The index of pairings; item and part: the table of one text's stretch, where the tables are split.</summary>
    Correspondences,

    /// <summary>One pairing.</summary>
    Pairing,

    /// <summary>The index of voices.</summary>
    Voices,

    /// <summary>One voice.</summary>
    Voice,

    /// <summary>The index of notes; item and part: the notes of one text's stretch, where the index is split.</summary>
    Notes,

    /// <summary>The kinds of entries.</summary>
    Entries,

    /// <summary>The entries of one kind; part: an initial, where the index is split.</summary>
    EntryKind,

    /// <summary>One entry.</summary>
    Entry,

    /// <summary>The terms with their descriptions.</summary>
    Glossary,

    /// <summary>Every form with its places; part: a language and an initial, where the index is split.</summary>
    Concordance,

    /// <summary>The dated events.</summary>
    Chronology,

    /// <summary>A page that the editors write (<c>about</c> has a kind of its own).</summary>
    Editorial,

    /// <summary>About the edition: the editors' page and what is counted.</summary>
    About,

    /// <summary>What can be downloaded.</summary>
    Downloads,

    /// <summary>The versions of the edition, and the records that have changed.</summary>
    Changes,

    /// <summary>The state of the edition.</summary>
    Health,
}

/// <summary>Which page, whatever its language. The value that links are made from; <see cref="Site"/> knows which pages exist.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Item">The text, record or kind it is about, or null.</param>
/// <param name="Part">The part of a split page, or null.</param>
public readonly record struct SitePage(PageKind Kind, string? Item = null, string? Part = null)
{
    private static readonly HashSet<string> Reserved =
        ["index", "glossary", "concordance", "chronology", "about", "downloads", "changes", "health"];

    /// <summary>True for pages that exist once, not once in each language.</summary>
    public bool IsForAllLanguages => Kind is PageKind.Chooser or PageKind.NotFound or PageKind.Data;

    /// <summary>The first page of a language.</summary>
    public static SitePage Home => new(PageKind.Home);

    /// <summary>The page led by a text, or one stretch of it.</summary>
    public static SitePage Facing(Id lead, string? part = null) => new(PageKind.Facing, lead.Value, part);

    /// <summary>A text alone, or one stretch of it.</summary>
    public static SitePage Text(Id text, string? part = null) => new(PageKind.Text, text.Value, part);

    /// <summary>A text as captured, or one stretch of it.</summary>
    public static SitePage Captured(Id text, string? part = null) => new(PageKind.Captured, text.Value, part);

    /// <summary>The index of pairings.</summary>
    public static SitePage Correspondences => new(PageKind.Correspondences);

    /// <summary>One pairing.</summary>
    public static SitePage Pairing(Id id) => new(PageKind.Pairing, id.Value);

    /// <summary>One voice.</summary>
    public static SitePage Voice(Id id) => new(PageKind.Voice, id.Value);

    /// <summary>The notes on one stretch of a text, where the index is split.</summary>
    public static SitePage Notes(Id text, string? part) => new(PageKind.Notes, text.Value, part);

    /// <summary>One entry.</summary>
    public static SitePage Entry(EntryReference entry) => new(PageKind.Entry, entry.Kind.Value, entry.Id.Value);

    /// <summary>A page that the editors write.</summary>
    public static SitePage Editorial(Id id) => id.Value == "about" ? new(PageKind.About) : new(PageKind.Editorial, id.Value);

    /// <summary>The path in the output folder, with <c>/</c>. Ids are lower-case ASCII, so no two pages differ by case alone.</summary>
    public string PathIn(Language language) => Kind switch
    {
        PageKind.Chooser => "index.html",
        PageKind.NotFound => "404.html",
        PageKind.Data => "data/index.html",
        _ => $"{language.Tag}/{LocalPath}.html",
    };

    private string LocalPath => Kind switch
    {
        PageKind.Home => "index",
        PageKind.Facing => Split("facing"),
        PageKind.Text => Split("texts"),
        PageKind.Captured => Split("captured"),
        PageKind.Correspondences => Item is null ? "pairings/index" : Split("pairings/by-text"),
        PageKind.Pairing => $"pairings/{FileName(Item!)}",
        PageKind.Voices => "voices/index",
        PageKind.Voice => $"voices/{FileName(Item!)}",
        PageKind.Notes => Item is null ? "notes/index" : Split("notes"),
        PageKind.Entries => "entries/index",
        PageKind.EntryKind => Part is null ? $"entries/{Item}/index" : $"entries/{Item}/initial/{Part}",
        PageKind.Entry => $"entries/{Item}/{FileName(Part!)}",
        PageKind.Concordance => Part is null ? "concordance" : $"concordance/{Part}",
        PageKind.Editorial => Reserved.Contains(Item!) ? Item + "_" : Item!,
        PageKind.Glossary => "glossary",
        PageKind.Chronology => "chronology",
        PageKind.About => "about",
        PageKind.Downloads => "downloads",
        PageKind.Changes => "changes",
        PageKind.Health => "health",
        _ => throw new InvalidOperationException($"{Kind} has no page in a language"),
    };

    private string Split(string folder) => Part is null ? $"{folder}/{Item}" : $"{folder}/{Item}/{Part}";

    private static string FileName(string id) => id == "index" ? "index_" : id;
}
