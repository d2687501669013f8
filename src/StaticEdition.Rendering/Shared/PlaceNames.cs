using System.Globalization;
using StaticEdition.Wording.Names;

namespace StaticEdition.Rendering.Shared;

/// <summary>
/// Names every place of an edition. A labelled segment and the unlabelled ones that continue its point carry the label (with the
/// ordinal where there are several, and with the division where labels begin anew in each); any other segment is named by its division.
/// </summary>
internal sealed class PlaceNames
{
    private readonly Dictionary<Address, PlaceName> names = [];

    /// <summary>Names the segments of all texts.</summary>
    public PlaceNames(Edition edition)
    {
        foreach (var text in edition.Texts)
        {
            var divisions = text.Divisions.ToDictionary(division => division.Id);
            var points = GroupByPoint(text).ToList();
            var repeated = points.Select(point => point[0].Label).OfType<string>().CountBy(label => label)
                .Where(label => label.Value > 1).Select(label => label.Key).ToHashSet();
            foreach (var group in points.Where(point => point[0].Label is not null).Concat(GroupUnlabelled(points)))
            {
                var division = group[0].Division is { } id ? divisions.GetValueOrDefault(id) : null;
                NameGroup(text, group, group[0].Label is { } label && !repeated.Contains(label) ? null : division);
            }
        }
    }

    /// <summary>The name of a segment.</summary>
    public PlaceName ForPlace(Segment segment) => names[segment.Address];

    /// <summary>The name of a whole point: that of its first segment without the ordinal; of a text, its name alone.</summary>
    public PlaceName ForPlace(EditionText text, Address address, Segment? first)
    {
        if (names.TryGetValue(address, out var name))
        {
            return name;
        }

        return first is null ? new PlaceName(text, null, null, null) : names[first.Address] with { Paragraph = null };
    }

    private static IEnumerable<List<Segment>> GroupByPoint(EditionText text)
    {
        var group = new List<Segment>();
        foreach (var segment in text.Segments)
        {
            if (group.Count > 0 && !ContinuesPoint(group[0], segment))
            {
                yield return group;
                group = [];
            }

            group.Add(segment);
        }

        if (group.Count > 0)
        {
            yield return group;
        }
    }

    // Unlabelled segments of one division are counted together, whatever points are between them.
    private static IEnumerable<List<Segment>> GroupUnlabelled(List<List<Segment>> points) =>
        points.Where(point => point[0].Label is null).SelectMany(point => point).GroupBy(segment => segment.Division)
            .Select(segments => segments.ToList());

    private static bool ContinuesPoint(Segment first, Segment next)
    {
        if (next.Label is not null || next.Division != first.Division)
        {
            return false;
        }

        return first.Label is null || ParentOf(next.Id) is { } point && (point == first.Id.Value || point == ParentOf(first.Id));
    }

    private void NameGroup(EditionText text, List<Segment> group, Division? division)
    {
        var first = group[0];
        var label = first.Label?.TrimEnd('.', ')', ':', ' ');
        for (var i = 0; i < group.Count; i++)
        {
            var ordinal = group.Count > 1 ? OrdinalOf(group, i, division) : null;
            names[group[i].Address] = new PlaceName(text, label, ordinal, division);
        }
    }

    // A text without divisions is cited by the paragraphs its ids count (p3), whatever frame is between them.
    private static int? OrdinalOf(List<Segment> group, int index, Division? division)
    {
        if (division is not null || group[0].Label is not null)
        {
            return index + 1;
        }

        var id = group[index].Id.Value;
        if (id[0] == 'p' && int.TryParse(id.AsSpan(1), NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            return number;
        }

        return group[index].Status == SegmentStatus.Frame ? null : index + 1;
    }

    private static string? ParentOf(Id id)
    {
        var dot = id.Value.LastIndexOf('.');
        return dot < 0 ? null : id.Value[..dot];
    }
}
