using System.Globalization;

namespace StaticEdition.Rendering;

/// <summary>A run of segments of one text that shares a page.</summary>
/// <param name="Part">The part of the address, or null where the text is not split.</param>
/// <param name="Name">Its name, or null where the text is not split.</param>
/// <param name="Segments">Its segments in order.</param>
internal sealed record Stretch(string? Part, StretchName? Name, ImmutableArray<Segment> Segments);

/// <summary>Cuts long texts by division, and very long divisions by number.</summary>
internal sealed class Stretches
{
    /// <summary>A text with more segments than this has a page for each division.</summary>
    public const int LongText = 120;

    private const int LongDivision = 300;
    private const int PieceOfDivision = 150;

    private readonly Dictionary<Id, ImmutableArray<Stretch>> byText = [];
    private readonly Dictionary<Address, Stretch> bySegment = [];

    /// <summary>Cuts every text of an edition.</summary>
    public Stretches(Edition edition)
    {
        foreach (var text in edition.Texts)
        {
            var stretches = Cut(text);
            byText[text.Id] = stretches;
            foreach (var stretch in stretches)
            {
                foreach (var segment in stretch.Segments)
                {
                    bySegment[segment.Address] = stretch;
                }
            }
        }
    }

    /// <summary>The stretches of a text in order; one without a name where it is not split.</summary>
    public ImmutableArray<Stretch> Of(Text text) => byText[text.Id];

    /// <summary>The stretch in which a segment stands.</summary>
    public Stretch Of(Address segment) => bySegment[segment];

    /// <summary>True when the text has a page for each stretch, and one of contents.</summary>
    public bool IsSplit(Text text) => byText[text.Id].Length > 1;

    /// <summary>The stretch with this part of an address.</summary>
    public Stretch Of(Text text, string? part) => byText[text.Id].First(stretch => stretch.Part == part);

    /// <summary>The name of a stretch, or null for a whole text or its table of contents.</summary>
    public StretchName? NameOf(Text text, string? part) => byText[text.Id].FirstOrDefault(stretch => stretch.Part == part)?.Name;

    /// <summary>The parts of the addresses of a text's pages: null for the whole text, or null for the contents and one for each stretch.</summary>
    public IEnumerable<string?> PagesOf(Text text) => IsSplit(text) ? byText[text.Id].Select(stretch => stretch.Part).Prepend(null) : [null];

    /// <summary>The stretches before and after one, or null at either end.</summary>
    public (Stretch? Previous, Stretch? Next) PreviousAndNext(Text text, string? part)
    {
        var stretches = byText[text.Id];
        var index = stretches.IndexOf(Of(text, part));
        return (stretches.ElementAtOrDefault(index - 1), stretches.ElementAtOrDefault(index + 1));
    }

    private static ImmutableArray<Stretch> Cut(Text text)
    {
        if (text.Segments.Length <= LongText)
        {
            return [new Stretch(null, null, text.Segments)];
        }

        var divisions = text.Divisions.ToDictionary(division => division.Id);
        var stretches = new List<Stretch>();
        for (var from = 0; from < text.Segments.Length;)
        {
            var to = from;
            while (to < text.Segments.Length && text.Segments[to].Division == text.Segments[from].Division)
            {
                to++;
            }

            var division = text.Segments[from].Division is { } id ? divisions.GetValueOrDefault(id) : null;
            stretches.AddRange(Pieces(division, text.Segments[from..to]));
            from = to;
        }

        return stretches.Count == 1 ? [new Stretch(null, null, text.Segments)] : [.. stretches];
    }

    private static IEnumerable<Stretch> Pieces(Division? division, ImmutableArray<Segment> segments)
    {
        var part = division?.Id.Value ?? "text";
        if (segments.Length <= LongDivision)
        {
            return [new Stretch(part, new StretchName(division, null), segments)];
        }

        return segments.Chunk(PieceOfDivision).Select((piece, index) => new Stretch(
            $"{part}_{(index + 1).ToString(CultureInfo.InvariantCulture)}", new StretchName(division, index + 1), [.. piece]));
    }
}
