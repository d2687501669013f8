using System.Text.Json;
using StaticEdition.Model.Matching;
using StaticEdition.Model.Queries;
using StaticEdition.Rendering.Shared;

namespace StaticEdition.Exporting;

/// <summary>Writes places in segments: offsets in code points, words only where they may be published.</summary>
internal sealed class QuotedPlace(Edition edition, PublishedWords published)
{
    /// <summary><c>text</c> and <c>segment</c>.</summary>
    public static void WriteAddress(Utf8JsonWriter json, Address segment)
    {
        json.WriteString("text", segment.Text.Value);
        json.WriteString("segment", segment.Segment?.Value);
    }

    /// <summary><c>start</c> and <c>end</c> in code points of the segment's content.</summary>
    public void WriteRange(Utf8JsonWriter json, Address address, int start, int end)
    {
        var content = edition.Index.GetSegment(address).Content;
        json.WriteNumber("start", Offsets.ToCodePoints(content, start));
        json.WriteNumber("end", Offsets.ToCodePoints(content, end));
    }

    /// <summary><c>exact</c>: the words, or null where they are not published.</summary>
    public void WriteExact(Utf8JsonWriter json, Anchor anchor) => json.WriteString("exact", WordsOf(anchor));

    /// <summary><c>prefix</c> and <c>suffix</c>: the published words around (Web Annotation Data Model, 4.2.4).</summary>
    public void WriteContext(Utf8JsonWriter json, Anchor anchor)
    {
        var segment = edition.Index.GetSegment(anchor.Segment);
        var bounds = published.EnclosingRange(segment, anchor.Start, anchor.End) ?? anchor.Range;
        var (prefix, suffix) = Anchoring.ContextOf(segment.Content, anchor.Range, bounds);
        json.WriteString("prefix", prefix);
        json.WriteString("suffix", suffix);
    }

    /// <summary>The words of an anchor, or null where they are not published.</summary>
    public string? WordsOf(Anchor anchor)
    {
        var segment = edition.Index.GetSegment(anchor.Segment);
        return published.EnclosingRange(segment, anchor.Start, anchor.End) is null ? null : segment.Content[anchor.Start..anchor.End];
    }
}
