using StaticEdition.Model.Matching;
using StaticEdition.Rendering.Shared;
using StaticEdition.Wording.Names;

namespace StaticEdition.Rendering.Pages;

/// <summary>The kinds of entries.</summary>
public sealed record EntriesRoute : Route
{
    /// <inheritdoc/>
    public override string LocalPath => "entries/index.html";
}

/// <summary>The kinds of entries.</summary>
public sealed record EntriesPage(PageIdentity Identity) : Page(Identity)
{
    /// <summary>The kinds in order.</summary>
    public required ImmutableArray<EntryKindLine> Kinds { get; init; }
}

/// <summary>A kind in the list of kinds.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Page">Its index.</param>
/// <param name="Entries">How many entries.</param>
public sealed record EntryKindLine(EntryKindName Name, EntryKindRoute Page, int Entries);

/// <summary>Plans the list of kinds of entries, where there are any.</summary>
internal sealed class EntriesPlanner(EditionLookup lookup) : PagePlanner<EntriesRoute>(lookup)
{
    /// <inheritdoc/>
    public override ImmutableArray<string> DataKeys => ["entries"];

    /// <inheritdoc/>
    public override int? MenuPosition => 60;

    /// <inheritdoc/>
    protected override IEnumerable<EntriesRoute> Routes => Edition.Entries.IsEmpty ? [] : [new()];

    /// <inheritdoc/>
    protected override Name NameOf(EntriesRoute route) => new InterfaceName(texts => texts.Site.Entries);

    /// <inheritdoc/>
    protected override Page Plan(EntriesRoute route, PageDraft draft) => new EntriesPage(draft.Identity)
    {
        Kinds = [.. Edition.Entries.GroupBy(entry => entry.Kind)
            .Select(kind => new EntryKindLine(Lookup.NameOfEntryKind(kind.Key), new EntryKindRoute(kind.Key), kind.Count()))],
    };
}
