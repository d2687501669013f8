using StaticEdition.Rendering.Shared;
using StaticEdition.Wording.Names;
using StaticEdition.Wording.Texts;

namespace StaticEdition.Rendering.Pages;

/// <summary>The page for an address that does not exist.</summary>
public sealed record NotFoundRoute : Route
{
    /// <inheritdoc/>
    public override string LocalPath => "404.html";

    /// <inheritdoc/>
    public override bool IsForAllLanguages => true;
}

/// <summary>The page for an address that does not exist.</summary>
public sealed record NotFoundPage(PageIdentity Identity) : Page(Identity)
{
    /// <summary>The value of <c>base href</c>, below which this page's relative addresses hold: the path of the site's address, or <c>/</c>.</summary>
    public required string Base { get; init; }
}

/// <summary>Plans the page for lost addresses.</summary>
internal sealed class NotFoundPlanner(EditionLookup lookup) : PagePlanner<NotFoundRoute>(lookup)
{
    /// <inheritdoc/>
    protected override IEnumerable<NotFoundRoute> Routes => [new()];

    /// <inheritdoc/>
    public override string? DescriptionIn(InterfaceText texts) => texts.Site.NotFoundExplained;

    /// <inheritdoc/>
    protected override Name NameOf(NotFoundRoute route) => new InterfaceName(texts => texts.Site.NotFound);

    /// <inheritdoc/>
    protected override Page Plan(NotFoundRoute route, PageDraft draft) =>
        new NotFoundPage(draft.Identity) { Base = draft.Site.Address?.AbsolutePath ?? "/" };
}
