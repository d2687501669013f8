using StaticEdition.Wording.Names;

namespace StaticEdition.Rendering.Shared;

/// <summary>
/// Names every pairing by its places. Where several join the same places, each name adds the first words of its own part in the first
/// instrument, or in the other where those are the same.
/// </summary>
internal sealed class PairingNames
{
    private const int MostWords = 6;

    private readonly EditionLookup lookup;
    private readonly Lazy<ILookup<string, Pairing>> byPlaces;

    /// <summary>Will sort the pairings by their places.</summary>
    public PairingNames(EditionLookup lookup)
    {
        this.lookup = lookup;
        byPlaces = new(() => lookup.Edition.Pairings.ToLookup(PlacesOf));
    }

    /// <summary>The name of a pairing.</summary>
    public PairingName ForPairing(Pairing pairing)
    {
        var sides = lookup.Instruments.Select(text => PlacesIn(pairing, text)).ToList();
        var others = byPlaces.Value[PlacesOf(pairing)].Where(other => other.Id != pairing.Id).ToList();
        return new PairingName(sides[0], sides[1]) { Opening = others.Count == 0 ? null : DistinctOpening(pairing, others) };
    }

    private OpeningWords? DistinctOpening(Pairing pairing, List<Pairing> others)
    {
        var own = lookup.Instruments.Select(text => (Text: text, Opening: OpeningOf(pairing, text))).Where(side => side.Opening is not null).ToList();
        return own.Where(side => others.All(other => OpeningOf(other, side.Text) != side.Opening)).Concat(own).First().Opening;
    }

    private OpeningWords? OpeningOf(Pairing pairing, EditionText text)
    {
        var first = pairing.Side(text.Id).OrderBy(member => lookup.Edition.Index.GetSegment(member.Segment).Order)
            .ThenBy(member => member.Start).FirstOrDefault();
        if (first is null)
        {
            return null;
        }

        var segment = lookup.Edition.Index.GetSegment(first.Segment);
        var isCut = lookup.Words.CountWords(segment, first.Start, first.End) > MostWords;
        var end = isCut ? lookup.Words.WordsOf(segment)[lookup.Words.IndexAt(segment, first.Start) + MostWords].Printed.Start : first.End;
        var words = segment.Content[first.Start..end];
        return new OpeningWords(text.Language, words.Trim().TrimEnd(',', '،', ';', '؛', '.', ':'), isCut);
    }

    private ImmutableArray<PlaceName> PlacesIn(Pairing pairing, EditionText text) =>
        [.. pairing.Side(text.Id).Select(member => member.Segment).Distinct()
            .Select(address => lookup.Names.ForPlace(lookup.Edition.Index.GetSegment(address)))];

    private static string PlacesOf(Pairing pairing) =>
        string.Join(' ', pairing.Members.Select(member => member.Segment.ToString()).Distinct().Order(StringComparer.Ordinal));
}
