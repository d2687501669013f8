namespace StaticEdition.Rendering;

/// <summary>The kinds of entries, the index of each kind, and a page for each entry.</summary>
internal sealed class EntryPages : PageFamily
{
    private static readonly SitePage Kinds = new(PageKind.Entries);
    private readonly ILookup<EntryReference, Voice> voicesOf;

    /// <summary>Finds the voices whose speakers have entries.</summary>
    public EntryPages(EditionFacts facts)
        : base(facts) =>
        voicesOf = Edition.Voices.Where(voice => voice.Speaker.Entry is not null).ToLookup(voice => voice.Speaker.Entry!);

    /// <inheritdoc/>
    public override IEnumerable<SitePage> Pages
    {
        get
        {
            if (Edition.Entries.IsEmpty)
            {
                yield break;
            }

            yield return Kinds;
            foreach (var kind in Edition.Entries.GroupBy(entry => entry.Kind))
            {
                yield return KindPage(kind.Key);
                var isLong = kind.Count() > Initials.LongIndex;
                foreach (var initial in isLong ? Edition.Languages.SelectMany(language => Split(kind.Key, language)) : [])
                {
                    yield return initial.Page;
                }
            }

            foreach (var entry in Edition.Entries)
            {
                yield return SitePage.Entry(entry.Reference);
            }
        }
    }

    /// <inheritdoc/>
    public override Page Plan(PageDraft draft) => draft.Self.Kind switch
    {
        PageKind.Entries => KindsPage(draft),
        PageKind.EntryKind => Index(draft, Id.Of(draft.Self.Item!)),
        _ => EntryPage(draft, Facts.EntryOf(new EntryReference(Id.Of(draft.Self.Item!), Id.Of(draft.Self.Part!)))),
    };

    /// <summary>Entries by initial in the alphabetical order of a language.</summary>
    public static ImmutableArray<EntryGroup> Groups(PageDraft draft, IEnumerable<Entry> entries, Language language) =>
        [.. Initials.Alphabetical(entries, entry => NameIn(entry, language)).GroupBy(entry => Initials.Of(NameIn(entry, language)))
            .Select(group => new EntryGroup(group.Key, "initial-" + Initials.Part(language, group.Key), [.. group.Select(entry =>
                new EntryLine(entry, draft.To(SitePage.Entry(entry.Reference)), entry.Occurrences.Length))]))];

    private static string NameIn(Entry entry, Language language) =>
        entry.Name.TryGet(language, out _, out var name) ? name : entry.Id.Value;

    private static SitePage KindPage(Id kind, string? part = null) => new(PageKind.EntryKind, kind.Value, part);

    private IEnumerable<Entry> OfKind(Id kind) => Edition.Entries.Where(entry => entry.Kind == kind);

    private IEnumerable<InitialLine> Split(Id kind, Language language) =>
        Initials.Alphabetical(OfKind(kind), entry => NameIn(entry, language)).GroupBy(entry => Initials.Of(NameIn(entry, language)))
            .Select(group => new InitialLine(group.Key, language, KindPage(kind, Initials.Part(language, group.Key)), group.Count()));

    private EntriesPage KindsPage(PageDraft draft) => new()
    {
        Site = draft.Site,
        Self = draft.Self,
        Language = draft.Language,
        Name = draft.Site.NameOf(draft.Self),
        Trail = [SitePage.Home],
        Kinds = [.. Edition.Entries.GroupBy(entry => entry.Kind)
            .Select(kind => new EntryKindLine(PageNames.KindOf(kind.Key, Facts), KindPage(kind.Key), kind.Count()))],
    };

    private EntryKindPage Index(PageDraft draft, Id kind)
    {
        var part = draft.Self.Part;
        var language = part is null ? draft.Language : Initials.LanguageOf(part);
        var entries = OfKind(kind).ToList();
        var isContents = part is null && entries.Count > Initials.LongIndex;
        var shown = part is null ? entries : entries.Where(entry => Initials.Of(NameIn(entry, language)) == Initials.Initial(part));
        return new EntryKindPage
        {
            Site = draft.Site,
            Self = draft.Self,
            Language = draft.Language,
            Name = draft.Site.NameOf(draft.Self),
            Trail = part is null ? [SitePage.Home, Kinds] : [SitePage.Home, Kinds, KindPage(kind)],
            Kind = PageNames.KindOf(kind, Facts) with { Initial = part is null ? null : Initials.Initial(part) },
            Initials = isContents ? [.. Split(kind, language)] : [],
            Groups = isContents ? [] : Groups(draft, shown, language),
        };
    }

    private EntryPage EntryPage(PageDraft draft, Entry entry) => new()
    {
        Site = draft.Site,
        Self = draft.Self,
        Language = draft.Language,
        Name = new WrittenName(entry.Name),
        Trail = [SitePage.Home, Kinds, KindPage(entry.Kind)],
        Entry = entry,
        Kind = PageNames.KindOf(entry.Kind, Facts),
        Occurrences = [.. entry.Occurrences.Select(occurrence => (occurrence.Segment.Text, Line: draft.Context(occurrence)))
            .Where(found => found.Line is not null).GroupBy(found => found.Text)
            .Select(found => new OccurrencesInText(Edition.Index.Text(found.Key), [.. found.Select(line => line.Line!)]))],
        Voices = [.. voicesOf[entry.Reference].Select(voice => draft.Link(new VoiceReference(voice.Id)))],
        Citation = draft.Site.Citations.Of(entry.Reference),
        Suggestion = new Suggestion(entry.Reference.ToString(), draft.Site),
    };
}
