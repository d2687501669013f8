using StaticEdition.Model.Matching;
using StaticEdition.Rendering.Shared;
using StaticEdition.Wording.Names;

namespace StaticEdition.Rendering.Pages;

/// <summary>The entries of one kind; of a long index, those with one initial.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Initial">The initial, or null for the index.</param>
public sealed record EntryKindRoute(Id Kind, Initial? Initial = null) : Route
{
    /// <inheritdoc/>
    public override string LocalPath => Initial is { } initial ? $"entries/{Kind}/initial/{initial}.html" : $"entries/{Kind}/index.html";
}

/// <summary>The entries of one kind in the alphabetical order of the page's language.</summary>
public sealed record EntryKindPage(PageIdentity Identity) : Page(Identity)
{
    /// <summary>The kind.</summary>
    public required EntryKindName Kind { get; init; }

    /// <summary>The initials by language when the index is split; then there are no groups.</summary>
    public required ImmutableArray<InitialList> Initials { get; init; }

    /// <summary>The entries by their initial.</summary>
    public required ImmutableArray<EntryGroup> Groups { get; init; }
}

/// <summary>Entries with one initial.</summary>
/// <param name="Initial">The initial, folded.</param>
/// <param name="HtmlId">Its unique id.</param>
/// <param name="Entries">In alphabetical order.</param>
public sealed record EntryGroup(string Initial, string HtmlId, ImmutableArray<EntryLine> Entries);

/// <summary>An entry in an index.</summary>
/// <param name="Entry">The entry.</param>
/// <param name="Href">The relative address of its page.</param>
/// <param name="Occurrences">How many places.</param>
public sealed record EntryLine(Entry Entry, string Href, int Occurrences);

/// <summary>Plans the index of each kind of entries. A long one has a page for each initial.</summary>
internal sealed class EntryKindPlanner(EditionLookup lookup) : PagePlanner<EntryKindRoute>(lookup)
{
    /// <inheritdoc/>
    public override ImmutableArray<string> DataKeys => ["entries"];

    /// <inheritdoc/>
    protected override IEnumerable<EntryKindRoute> Routes =>
        from kind in Edition.Entries.GroupBy(entry => entry.Kind)
        let initials = kind.Count() > Initials.LongIndex ? Edition.Languages.SelectMany(language => SplitByInitial(kind.Key, language)) : []
        from route in initials.Select(initial => (EntryKindRoute)initial.Page).Prepend(new EntryKindRoute(kind.Key))
        select route;

    /// <summary>Entries by initial in the alphabetical order of a language.</summary>
    public static ImmutableArray<EntryGroup> GroupByInitial(PageDraft draft, IEnumerable<Entry> entries, Language language) =>
        [.. Initials.SortAlphabetically(entries, entry => NameIn(entry, language)).GroupBy(entry => InitialOf(entry, language))
            .Select(group => new EntryGroup(group.Key.Letter, $"initial-{group.Key}", [.. group.Select(entry =>
                new EntryLine(entry, draft.Links.HrefTo(new EntryRoute(entry.Reference)), entry.Occurrences.Length))]))];

    /// <inheritdoc/>
    protected override Name NameOf(EntryKindRoute route) => Lookup.NameOfEntryKind(route.Kind) with { Initial = route.Initial?.Letter };

    /// <inheritdoc/>
    protected override Page Plan(EntryKindRoute route, PageDraft draft)
    {
        var entries = OfKind(route.Kind).ToList();
        var page = new EntryKindPage(draft.Identity)
        {
            Trail = [new HomeRoute(), new EntriesRoute()],
            Kind = (EntryKindName)NameOf(route),
            Initials = [],
            Groups = [],
        };
        if (route.Initial is { } initial)
        {
            var shown = entries.Where(entry => InitialOf(entry, initial.Language) == initial);
            return page with
            {
                Trail = [.. page.Trail, new EntryKindRoute(route.Kind)],
                Groups = GroupByInitial(draft, shown, initial.Language),
            };
        }

        return entries.Count > Initials.LongIndex
            ? page with { Initials = InitialList.ByLanguage(SplitByInitial(route.Kind, draft.Language)) }
            : page with { Groups = GroupByInitial(draft, entries, draft.Language) };
    }

    private static string NameIn(Entry entry, Language language) =>
        entry.Name.TryGet(language, out _, out var name) ? name : entry.Id.Value;

    private static Initial InitialOf(Entry entry, Language language) => Initials.InitialOf(NameIn(entry, language), language);

    private IEnumerable<Entry> OfKind(Id kind) => Edition.Entries.Where(entry => entry.Kind == kind);

    private IEnumerable<InitialLine> SplitByInitial(Id kind, Language language) =>
        Initials.SortAlphabetically(OfKind(kind), entry => NameIn(entry, language)).GroupBy(entry => InitialOf(entry, language))
            .Select(group => new InitialLine(group.Key, new EntryKindRoute(kind, group.Key), group.Count()));
}
