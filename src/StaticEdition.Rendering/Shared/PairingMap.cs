using StaticEdition.Wording.Names;

namespace StaticEdition.Rendering.Shared;

/// <summary>Two columns of bars and the ribbons between them. Lengths are in thousandths of the column's height.</summary>
/// <param name="First">The bars of the first instrument, from above.</param>
/// <param name="Second">The bars of the second.</param>
/// <param name="Ribbons">The ribbons in the order of the first instrument.</param>
public sealed record PairingMap(ImmutableArray<MapBar> First, ImmutableArray<MapBar> Second, ImmutableArray<MapRibbon> Ribbons)
{
    /// <summary>True where the first instrument is the left column.</summary>
    public required bool IsFirstLeft { get; init; }

    /// <summary>The relations of the ribbons, each once, in the order of the ribbons.</summary>
    public ImmutableArray<RelationName> Relations => [.. Ribbons.Select(ribbon => ribbon.Relation).OfType<RelationName>().DistinctBy(relation => relation.Id)];

    /// <summary>The height of a column.</summary>
    public const int Height = 1000;
}

/// <summary>A segment or a division in the map.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Href">Where it leads.</param>
/// <param name="Top">From the top, 0 to 1000.</param>
/// <param name="Bottom">To the bottom; the length goes by words.</param>
/// <param name="IsAnswered">True when a ribbon reaches it.</param>
public sealed record MapBar(PlaceName Name, string Href, double Top, double Bottom, bool IsAnswered);

/// <summary>A pairing (or the pairings of two divisions) in the map.</summary>
/// <param name="Name">What it joins.</param>
/// <param name="Href">Where it leads.</param>
/// <param name="Relation">The relation; null where several pairings are joined in one ribbon.</param>
/// <param name="IsFirm">False: arguable.</param>
/// <param name="Pairings">How many pairings.</param>
/// <param name="FirstTop">Its top in the first column.</param>
/// <param name="FirstBottom">Its bottom in the first column.</param>
/// <param name="SecondTop">Its top in the second column.</param>
/// <param name="SecondBottom">Its bottom in the second column.</param>
public sealed record MapRibbon(
    PairingName Name,
    string Href,
    RelationName? Relation,
    bool IsFirm,
    int Pairings,
    double FirstTop,
    double FirstBottom,
    double SecondTop,
    double SecondBottom);
