using System.Globalization;

namespace StaticEdition.Rendering.Shared;

/// <summary>Gives out the ids of a page's markers, the links in the text that lead to footnotes.</summary>
internal sealed class FootnoteMarkers
{
    private readonly Dictionary<string, List<string>> byFootnote = [];

    /// <summary>The id of a new marker that leads to a footnote.</summary>
    public string AddMarker(string footnote)
    {
        var markers = MarkersOf(footnote);
        var id = $"{footnote}_r{(markers.Count + 1).ToString(CultureInfo.InvariantCulture)}";
        markers.Add(id);
        return id;
    }

    /// <summary>Lets a marker that leads to one footnote count for another too, which follows it.</summary>
    public void ShareMarker(string marker, string footnote) => MarkersOf(footnote).Add(marker);

    /// <summary>The ids of the markers by the id of their footnote, in page order. Complete once the page is planned.</summary>
    public ImmutableDictionary<string, ImmutableArray<string>> ToImmutable() =>
        byFootnote.ToImmutableDictionary(pair => pair.Key, pair => pair.Value.ToImmutableArray(), StringComparer.Ordinal);

    private List<string> MarkersOf(string footnote)
    {
        if (!byFootnote.TryGetValue(footnote, out var markers))
        {
            byFootnote[footnote] = markers = [];
        }

        return markers;
    }
}
