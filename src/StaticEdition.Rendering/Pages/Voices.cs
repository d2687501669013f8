using StaticEdition.Rendering.Shared;
using StaticEdition.Wording.Names;
using StaticEdition.Wording.Texts;

namespace StaticEdition.Rendering.Pages;

/// <summary>The index of voices.</summary>
public sealed record VoicesRoute : Route
{
    /// <inheritdoc/>
    public override string LocalPath => "voices/index.html";
}

/// <summary>The index of voices.</summary>
public sealed record VoicesPage(PageIdentity Identity) : Page(Identity)
{
    /// <summary>The voices by date.</summary>
    public required ImmutableArray<VoiceLine> Voices { get; init; }
}

/// <summary>A voice in an index.</summary>
/// <param name="Voice">The voice.</param>
/// <param name="Href">The relative address of its page.</param>
/// <param name="Testimonies">How many testimonies.</param>
public sealed record VoiceLine(Voice Voice, string Href, int Testimonies);

/// <summary>Plans the index of voices, where there are any.</summary>
internal sealed class VoicesPlanner(EditionLookup lookup) : PagePlanner<VoicesRoute>(lookup)
{
    /// <inheritdoc/>
    public override ImmutableArray<string> DataKeys => ["voices", "testimonies"];

    /// <inheritdoc/>
    public override int? MenuPosition => 40;

    /// <inheritdoc/>
    protected override IEnumerable<VoicesRoute> Routes => Edition.Voices.IsEmpty ? [] : [new()];

    /// <inheritdoc/>
    public override string? DescriptionIn(InterfaceText texts) => texts.Voices.VoicesExplained;

    /// <inheritdoc/>
    protected override Name NameOf(VoicesRoute route) => new InterfaceName(texts => texts.Site.Voices);

    /// <inheritdoc/>
    protected override Page Plan(VoicesRoute route, PageDraft draft) => new VoicesPage(draft.Identity)
    {
        Voices = [.. Edition.Voices.Select(voice => new VoiceLine(
            voice, draft.Links.HrefTo(new VoiceRoute(voice.Id)), voice.Testimonies.Length))],
    };
}
