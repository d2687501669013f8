using StaticEdition.Model.Matching;
using StaticEdition.Wording.Names;

namespace StaticEdition.Rendering.Shared;

/// <summary>Words of a text with the name and the address of their place.</summary>
/// <param name="Name">The place.</param>
/// <param name="Href">The relative address of the place.</param>
/// <param name="Passages">Several where the words are not together.</param>
public sealed record PlacedWords(PlaceName Name, string Href, ImmutableArray<Passage> Passages)
{
    /// <summary>The editor's translations of the whole segment, where the whole segment is shown; otherwise empty.</summary>
    public ImmutableArray<SegmentRendering> Renderings { get; init; } = [];
}
