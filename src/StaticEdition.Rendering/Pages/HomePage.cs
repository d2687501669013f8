namespace StaticEdition.Rendering;

/// <summary>The first page in a language.</summary>
public sealed record HomePage : Page
{
    /// <summary>The two instruments in order.</summary>
    public required ImmutableArray<Text> Instruments { get; init; }

    /// <summary>How many whole months lie between the instruments' dates; null where a date names no month.</summary>
    public required int? MonthsApart { get; init; }

    /// <summary>True where the instruments are translations of each other: they are paired by equal ids.</summary>
    public required bool AreTranslations { get; init; }

    /// <summary>The door to read facing: the page led by the text whose language is the page's, otherwise by the first.</summary>
    public required SitePage ReadFacing { get; init; }

    /// <summary>The door to what changed.</summary>
    public required SitePage WhatChanged { get; init; }

    /// <summary>The door to what was said, or null where nobody is heard.</summary>
    public required SitePage? WhatWasSaid { get; init; }

    /// <summary>The most telling pairings, in the editors' order.</summary>
    public required ImmutableArray<PairingLine> Highlights { get; init; }

    /// <summary>The picture of the pairing, segment by segment; null where there are too many for one picture.</summary>
    public required PairingMap? Map { get; init; }

    /// <summary>The picture by divisions: for a phone, and for long texts.</summary>
    public required PairingMap DivisionMap { get; init; }

    /// <summary>What the edition holds.</summary>
    public required Counts Counts { get; init; }

    /// <summary>How to cite the edition.</summary>
    public required Citation Citation { get; init; }
}

/// <summary>Two columns of bars and the ribbons between them. Lengths are in thousandths of the column's height.</summary>
/// <param name="First">The bars of the first instrument, from above.</param>
/// <param name="Second">The bars of the second.</param>
/// <param name="Ribbons">The ribbons in the order of the first instrument.</param>
public sealed record PairingMap(ImmutableArray<MapBar> First, ImmutableArray<MapBar> Second, ImmutableArray<MapRibbon> Ribbons)
{
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

/// <summary>What the edition holds.</summary>
public sealed record Counts(
    int Segments, int Pairings, int Silences, int Changes, int Notes, int Voices, int Testimonies, int Entries, int Interventions);
