using StaticEdition.Rendering.Shared;
using StaticEdition.Wording.Names;
using StaticEdition.Wording.Texts;

namespace StaticEdition.Rendering.Pages;

/// <summary>The description of the published data.</summary>
public sealed record DataRoute : Route
{
    /// <inheritdoc/>
    public override string LocalPath => "data/index.html";

    /// <inheritdoc/>
    public override bool IsForAllLanguages => true;
}

/// <summary>The description of the published data, in every interface language.</summary>
public sealed record DataPage(PageIdentity Identity) : Page(Identity)
{
    /// <summary>The data files in the order of their description.</summary>
    public required ImmutableArray<PublishedFile> Files { get; init; }
}

/// <summary>Plans the description of the published data, where there is any.</summary>
internal sealed class DataPlanner(EditionLookup lookup, BuildInfo build) : PagePlanner<DataRoute>(lookup)
{
    /// <inheritdoc/>
    public override int? FooterPosition => 40;

    /// <inheritdoc/>
    protected override IEnumerable<DataRoute> Routes => build.DataFiles.IsEmpty ? [] : [new()];

    /// <inheritdoc/>
    public override string? DescriptionIn(InterfaceText texts) => texts.Site.DataExplained;

    /// <inheritdoc/>
    protected override Name NameOf(DataRoute route) => new InterfaceName(texts => texts.Site.Data);

    /// <inheritdoc/>
    protected override Page Plan(DataRoute route, PageDraft draft) => new DataPage(draft.Identity) { Files = build.DataFiles };
}
