using StaticEdition.Rendering.Shared;
using StaticEdition.Wording.Names;
using StaticEdition.Wording.Texts;

namespace StaticEdition.Rendering.Pages;

/// <summary>The route of the page of downloads.</summary>
public sealed record DownloadsRoute : Route
{
    /// <inheritdoc/>
    public override string LocalPath => "downloads.html";
}

/// <summary>The page of downloads.</summary>
public sealed record DownloadsPage(PageIdentity Identity) : Page(Identity)
{
    /// <summary>The downloads in order.</summary>
    public required ImmutableArray<PublishedFile> Downloads { get; init; }

    /// <summary>The data files in the order of their description.</summary>
    public required ImmutableArray<PublishedFile> DataFiles { get; init; }
}

/// <summary>Plans the list of downloads, where there are any.</summary>
internal sealed class DownloadsPlanner(EditionLookup lookup, BuildInfo build) : PagePlanner<DownloadsRoute>(lookup)
{
    /// <inheritdoc/>
    public override int? MenuPosition => 110;

    /// <inheritdoc/>
    public override int? FooterPosition => 30;

    /// <inheritdoc/>
    protected override IEnumerable<DownloadsRoute> Routes => build.Downloads.IsEmpty ? [] : [new()];

    /// <inheritdoc/>
    public override string? DescriptionIn(InterfaceText texts) => texts.Colophon.DownloadsExplained;

    /// <inheritdoc/>
    protected override Name NameOf(DownloadsRoute route) => new InterfaceName(texts => texts.Site.Downloads);

    /// <inheritdoc/>
    protected override Page Plan(DownloadsRoute route, PageDraft draft) =>
        new DownloadsPage(draft.Identity) { Downloads = build.Downloads, DataFiles = build.DataFiles };
}
