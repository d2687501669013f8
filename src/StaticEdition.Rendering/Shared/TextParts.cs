using System.Globalization;
using StaticEdition.Wording.Names;

namespace StaticEdition.Rendering.Shared;

/// <summary>A run of segments of one text that shares a page.</summary>
/// <param name="Part">The part of the address, or null where the text is not split.</param>
/// <param name="Name">Its name, or null where the text is not split.</param>
/// <param name="Segments">Its segments in order.</param>
internal sealed record TextPart(string? Part, TextPartName? Name, ImmutableArray<Segment> Segments);

/// <summary>Cuts long texts by division, and very long divisions by number.</summary>
internal sealed class TextParts
{
    /// <summary>A text with more segments than this has a page for each division.</summary>
    public const int LongText = 120;

    private const int LongDivision = 300;
    private const int PieceOfDivision = 150;

    private readonly Dictionary<Id, ImmutableArray<TextPart>> byText = [];
    private readonly Dictionary<Address, TextPart> bySegment = [];

    /// <summary>Cuts every text of an edition.</summary>
    public TextParts(Edition edition)
    {
        foreach (var text in edition.Texts)
        {
            var textParts = CutParts(text);
            byText[text.Id] = textParts;
            foreach (var textPart in textParts)
            {
                foreach (var segment in textPart.Segments)
                {
                    bySegment[segment.Address] = textPart;
                }
            }
        }
    }

    /// <summary>The parts of a text in order; one without a name where it is not split.</summary>
    public ImmutableArray<TextPart> PartsOf(EditionText text) => byText[text.Id];

    /// <summary>The part that holds a segment.</summary>
    public TextPart PartsOf(Address segment) => bySegment[segment];

    /// <summary>True when the text has a page for each part, and one of contents.</summary>
    public bool IsSplit(EditionText text) => byText[text.Id].Length > 1;

    /// <summary>The part with this part of an address.</summary>
    public TextPart PartsOf(EditionText text, string? part) => byText[text.Id].First(textPart => textPart.Part == part);

    /// <summary>The name of a part, or null for a whole text or its table of contents.</summary>
    public TextPartName? NameOf(EditionText text, string? part) => byText[text.Id].FirstOrDefault(textPart => textPart.Part == part)?.Name;

    /// <summary>The parts of the addresses of a text's pages: null for the whole text, or null for the contents and one for each part.</summary>
    public IEnumerable<string?> PagesOf(EditionText text) => IsSplit(text) ? byText[text.Id].Select(textPart => textPart.Part).Prepend(null) : [null];

    /// <summary>The parts before and after one, or null at either end.</summary>
    public (TextPart? Previous, TextPart? Next) PreviousAndNext(EditionText text, string? part)
    {
        var textParts = byText[text.Id];
        var index = textParts.IndexOf(PartsOf(text, part));
        return (textParts.ElementAtOrDefault(index - 1), textParts.ElementAtOrDefault(index + 1));
    }

    private static ImmutableArray<TextPart> CutParts(EditionText text)
    {
        if (text.Segments.Length <= LongText)
        {
            return [new TextPart(null, null, text.Segments)];
        }

        var divisions = text.Divisions.ToDictionary(division => division.Id);
        var textParts = new List<TextPart>();
        for (var from = 0; from < text.Segments.Length;)
        {
            var to = from;
            while (to < text.Segments.Length && text.Segments[to].Division == text.Segments[from].Division)
            {
                to++;
            }

            var division = text.Segments[from].Division is { } id ? divisions.GetValueOrDefault(id) : null;
            textParts.AddRange(CutDivision(division, text.Segments[from..to]));
            from = to;
        }

        return textParts.Count == 1 ? [new TextPart(null, null, text.Segments)] : [.. textParts];
    }

    private static IEnumerable<TextPart> CutDivision(Division? division, ImmutableArray<Segment> segments)
    {
        var part = division?.Id.Value ?? "text";
        if (segments.Length <= LongDivision)
        {
            return [new TextPart(part, new TextPartName(division, null), segments)];
        }

        return segments.Chunk(PieceOfDivision).Select((piece, index) => new TextPart(
            $"{part}_{(index + 1).ToString(CultureInfo.InvariantCulture)}", new TextPartName(division, index + 1), [.. piece]));
    }
}
