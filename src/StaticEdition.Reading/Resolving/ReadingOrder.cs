namespace StaticEdition.Reading.Resolving;

/// <summary>The order of places: by text, segment, and words. A marker stands after its words, so what ends first comes first.</summary>
internal sealed class ReadingOrder
{
    private readonly Dictionary<Address, (int Text, int Segment)> places;

    public ReadingOrder(ImmutableArray<EditionText> texts) => places =
        texts.SelectMany((text, index) => text.Segments.Select(segment => (segment.Address, Place: (index, segment.Order))))
            .ToDictionary(pair => pair.Address, pair => pair.Place);

    /// <summary>A key by which anchors are ordered as their markers stand.</summary>
    public (int Text, int Segment, int End, int Start) ByMarker(Anchor anchor)
    {
        var (text, segment) = places[anchor.Segment];
        return (text, segment, anchor.End, anchor.Start);
    }

    /// <summary>A key by which anchors are ordered as their words begin.</summary>
    public (int Text, int Segment, int Start, int End) ByWords(Anchor anchor)
    {
        var (text, segment) = places[anchor.Segment];
        return (text, segment, anchor.Start, anchor.End);
    }
}
