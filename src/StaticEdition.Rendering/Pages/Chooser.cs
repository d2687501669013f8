using StaticEdition.Rendering.Shared;
using StaticEdition.Wording.Names;

namespace StaticEdition.Rendering.Pages;

/// <summary>The chooser of a language at the root.</summary>
public sealed record ChooserRoute : Route
{
    /// <inheritdoc/>
    public override string LocalPath => "index.html";

    /// <inheritdoc/>
    public override bool IsForAllLanguages => true;
}

/// <summary>The chooser of a language at the root.</summary>
public sealed record ChooserPage(PageIdentity Identity) : Page(Identity);

/// <summary>Plans the chooser of a language.</summary>
internal sealed class ChooserPlanner(EditionLookup lookup) : PagePlanner<ChooserRoute>(lookup)
{
    /// <inheritdoc/>
    protected override IEnumerable<ChooserRoute> Routes => [new()];

    /// <inheritdoc/>
    public override Name TitleOf(Route route) => new WrittenName(Edition.Title);

    /// <inheritdoc/>
    protected override Name NameOf(ChooserRoute route) => new InterfaceName(texts => texts.Home.ChooseLanguage);

    /// <inheritdoc/>
    protected override Page Plan(ChooserRoute route, PageDraft draft) =>
        new ChooserPage(draft.Identity) { Summary = Edition.Subtitle.IsEmpty ? null : Edition.Subtitle };
}
