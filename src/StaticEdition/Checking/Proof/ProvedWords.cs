using System.Text;
using StaticEdition.Exporting;
using StaticEdition.Model.Matching;
using StaticEdition.Model.Queries;

namespace StaticEdition.Checking.Proof;

/// <summary>The words that pages are proved against, by the place that a marker on a page names.</summary>
internal sealed class ProvedWords
{
    private const int MaximumKeyLength = 2 * Id.MaximumLength + 1;

    private readonly Dictionary<string, ProvedSegment> segments;
    private readonly Dictionary<string, ProvedLine> lines;

    public ProvedWords(ImmutableArray<Language> languages, ImmutableArray<ProvedText> texts)
    {
        Languages = languages;
        Texts = texts;
        segments = texts.SelectMany(text => text.Segments).ToDictionary(segment => segment.Address, StringComparer.Ordinal);
        lines = texts.SelectMany(text => text.Lines).ToDictionary(line => line.Place, StringComparer.Ordinal);
    }

    /// <summary>The interface languages.</summary>
    public ImmutableArray<Language> Languages { get; }

    /// <summary>The texts.</summary>
    public ImmutableArray<ProvedText> Texts { get; }

    /// <summary>The segment that a <c>data-text</c> names, or null.</summary>
    public ProvedSegment? FindSegment(ReadOnlySpan<byte> address) => FindValue(segments, address);

    /// <summary>The segment that a <c>data-text</c> names, or null.</summary>
    public ProvedSegment? FindSegment(string address) => segments.GetValueOrDefault(address);

    /// <summary>The captured line that a <c>data-witness</c> names, or null.</summary>
    public ProvedLine? FindLine(ReadOnlySpan<byte> place) => FindValue(lines, place);

    /// <summary>The captured line that a <c>data-witness</c> names, or null.</summary>
    public ProvedLine? FindLine(string place) => lines.GetValueOrDefault(place);

    /// <summary>The words of an edition.</summary>
    public static ProvedWords FromEdition(PublishedEdition edition) =>
        new(edition.Edition.Languages, [.. edition.Edition.Texts.Select(text => FromEdition(edition.Words, text))]);

    private static ProvedText FromEdition(PublishedWords published, EditionText text)
    {
        var isFull = text.Publish == Publication.Full;
        var segments = text.Segments.Select(segment => new ProvedSegment(
            segment.Address.ToString(),
            [.. published.RangesOf(segment).Select(stretch => ProvedRange.FromText(
                Offsets.ToCodePoints(segment.Content, stretch.Start), segment.Content[stretch.Start..stretch.End]))]));
        var lines = isFull
            ? text.Witness.Lines.Select(line => ProvedLine.FromText(text.Id, line.Number, line.Reads))
            : [];
        return new ProvedText(text.Id, text.Role == TextRole.Instrument, isFull)
        {
            Segments = [.. segments],
            Lines = [.. lines],
            Retired = [.. text.Retired.Select(retired => retired.Id)],
        };
    }

    private static TValue? FindValue<TValue>(Dictionary<string, TValue> values, ReadOnlySpan<byte> key)
        where TValue : class
    {
        Span<char> characters = stackalloc char[Math.Min(key.Length, MaximumKeyLength)];
        return key.Length <= MaximumKeyLength && Encoding.UTF8.TryGetChars(key, characters, out var length)
            && values.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(characters[..length], out var value) ? value : null;
    }
}
