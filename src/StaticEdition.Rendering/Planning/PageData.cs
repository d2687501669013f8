namespace StaticEdition.Rendering;

/// <summary>Which files of data hold what a page shows, by the keys of their descriptions.</summary>
internal static class PageData
{
    /// <summary>The keys for a kind of page; none where a page shows no records.</summary>
    public static ImmutableArray<string> KeysOf(PageKind kind) => kind switch
    {
        PageKind.Home or PageKind.About or PageKind.Changes => ["edition"],
        PageKind.Facing => ["segments", "divisions", "pairings", "notes", "testimonies"],
        PageKind.Text => ["segments", "divisions", "notes", "testimonies"],
        PageKind.Captured => ["segments", "interventions"],
        PageKind.Correspondences or PageKind.Pairing => ["pairings"],
        PageKind.Voices or PageKind.Voice => ["voices", "testimonies"],
        PageKind.Notes => ["notes"],
        PageKind.Entries or PageKind.EntryKind or PageKind.Entry or PageKind.Glossary or PageKind.Concordance => ["entries"],
        PageKind.Chronology => ["chronology"],
        _ => [],
    };
}
