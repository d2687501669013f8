using StaticEdition.Model.Matching;
using StaticEdition.Reading.Formats.Keys;

namespace StaticEdition.Reading.Resolving;

/// <summary>The addresses of segments, of whole points, and of what is retired.</summary>
internal sealed class AddressBook
{
    private readonly ImmutableArray<EditionText> texts;
    private readonly Dictionary<Address, ImmutableArray<Segment>> places = [];
    private readonly Dictionary<Address, ImmutableArray<Address>> retired = [];
    private readonly Dictionary<Address, SearchText> searchTexts = [];

    public AddressBook(ImmutableArray<EditionText> texts)
    {
        this.texts = texts;
        var points = new Dictionary<Address, List<Segment>>();
        foreach (var segment in texts.SelectMany(text => text.Segments))
        {
            searchTexts.Add(segment.Address, new SearchText(segment.Address, segment.Content, LanguageOf(segment.Address.Text)));
            foreach (var point in PointsOf(segment.Address))
            {
                points.TryAdd(point, []);
                points[point].Add(segment);
            }
        }

        foreach (var (point, segments) in points)
        {
            places.Add(point, [.. segments]);
        }

        foreach (var segment in texts.SelectMany(text => text.Segments))
        {
            places[segment.Address] = [segment];
        }

        foreach (var text in texts)
        {
            foreach (var id in text.Retired)
            {
                retired.TryAdd(new Address(text.Id, id.Id), id.Became);
            }
        }
    }

    /// <summary>The words of a text's segments, in order.</summary>
    public IEnumerable<SearchText> SearchTextsOf(Id text) => GetText(text).Segments.Select(SearchTextOf);

    /// <summary>The words of all segments in order, those of one text first.</summary>
    public IEnumerable<SearchText> SearchesNear(Id? text) => texts.OrderBy(other => other.Id == text ? 0 : 1).SelectMany(other => SearchTextsOf(other.Id));

    public bool HasText(Id text) => texts.Any(candidate => candidate.Id == text);

    public EditionText GetText(Id id) => texts.First(text => text.Id == id);

    /// <summary>True for a segment or a whole point.</summary>
    public bool HasAddress(Address address) => places.ContainsKey(address);

    /// <summary>The segment, the segments of a point, or all of a text; none when there is no such place.</summary>
    public ImmutableArray<Segment> SegmentsAt(Address address)
    {
        if (address.Segment is not null)
        {
            return places.GetValueOrDefault(address, []);
        }

        return HasText(address.Text) ? GetText(address.Text).Segments : [];
    }

    /// <summary>The addresses that a retired address became; empty for one that is not retired.</summary>
    public ImmutableArray<Address> SuccessorsOf(Address address) =>
        places.ContainsKey(address) ? [] : [.. retired.GetValueOrDefault(address, []).Where(HasAddress)];

    public SearchText SearchTextOf(Segment segment) => searchTexts[segment.Address];

    /// <summary>The existing address most like one that does not exist, of the same text if there is that text.</summary>
    public string? NearestAddress(Address address)
    {
        if (address.Segment is null || !HasText(address.Text))
        {
            var text = NearestSpelling.FindNearest(address.Text.Value, texts.Select(candidate => candidate.Id.Value));
            if (text is null)
            {
                return null;
            }

            var suggested = new Address(Id.Of(text), address.Segment);
            return address.Segment is null || HasAddress(suggested) ? suggested.ToString() : text;
        }

        var segments = places.Keys.Where(place => place.Text == address.Text).Select(place => place.Segment!.Value.Value);
        return NearestSpelling.FindNearest(address.Segment.Value.Value, segments) is { } nearest ? $"{address.Text}/{nearest}" : null;
    }

    private Language LanguageOf(Id text) => GetText(text).Language;

    /// <summary>The points that a segment belongs to: <c>7</c> for <c>7.p2</c>.</summary>
    private static IEnumerable<Address> PointsOf(Address address)
    {
        var id = address.Segment!.Value.Value;
        for (var point = id.LastIndexOf('.'); point > 0; point = id.LastIndexOf('.', point - 1))
        {
            if (Id.TryParse(id[..point], out var prefix))
            {
                yield return new Address(address.Text, prefix);
            }
        }
    }
}
