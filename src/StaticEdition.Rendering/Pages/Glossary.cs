using StaticEdition.Model.Matching;
using StaticEdition.Rendering.Shared;
using StaticEdition.Wording.Names;
using StaticEdition.Wording.Texts;

namespace StaticEdition.Rendering.Pages;

/// <summary>The terms with their descriptions.</summary>
public sealed record GlossaryRoute : Route
{
    /// <inheritdoc/>
    public override string LocalPath => "glossary.html";
}

/// <summary>The terms with their descriptions, in the alphabetical order of the page's language.</summary>
public sealed record GlossaryPage(PageIdentity Identity) : Page(Identity)
{
    /// <summary>The terms.</summary>
    public required ImmutableArray<EntryGroup> Groups { get; init; }
}

/// <summary>Plans the glossary, where terms have descriptions.</summary>
internal sealed class GlossaryPlanner(EditionLookup lookup) : PagePlanner<GlossaryRoute>(lookup)
{
    private static readonly Id Term = Id.Of("term");

    /// <inheritdoc/>
    public override ImmutableArray<string> DataKeys => ["entries"];

    /// <inheritdoc/>
    public override int? MenuPosition => 70;

    /// <inheritdoc/>
    protected override IEnumerable<GlossaryRoute> Routes => Terms.Any() ? [new()] : [];

    private IEnumerable<Entry> Terms => Edition.Entries.Where(entry => entry.Kind == Term && !entry.Description.IsEmpty);

    /// <inheritdoc/>
    public override string? DescriptionIn(InterfaceText texts) => texts.Entries.GlossaryExplained;

    /// <inheritdoc/>
    protected override Name NameOf(GlossaryRoute route) => new InterfaceName(texts => texts.Site.Glossary);

    /// <inheritdoc/>
    protected override Page Plan(GlossaryRoute route, PageDraft draft) =>
        new GlossaryPage(draft.Identity) { Groups = EntryKindPlanner.GroupByInitial(draft, Terms, draft.Language) };
}
