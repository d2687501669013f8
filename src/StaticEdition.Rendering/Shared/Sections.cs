namespace StaticEdition.Rendering.Shared;

/// <summary>Consecutive segments of one division.</summary>
/// <param name="Division">The division, or null where the text has none.</param>
/// <param name="HtmlId">The unique id of its heading.</param>
/// <param name="Segments">The segments.</param>
internal sealed record Section(Division? Division, string HtmlId, ImmutableArray<Segment> Segments);

/// <summary>Groups segments by division.</summary>
internal static class Sections
{
    /// <summary>The divisions of some consecutive segments, in order.</summary>
    public static IEnumerable<Section> SplitByDivision(EditionText text, ImmutableArray<Segment> segments)
    {
        for (var from = 0; from < segments.Length;)
        {
            var to = from;
            while (to < segments.Length && segments[to].Division == segments[from].Division)
            {
                to++;
            }

            var id = segments[from].Division;
            var division = text.Divisions.FirstOrDefault(division => division.Id == id);
            yield return new Section(division, HtmlIds.ForDivision(id), segments[from..to]);
            from = to;
        }
    }
}
