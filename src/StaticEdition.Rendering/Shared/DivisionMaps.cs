using StaticEdition.Model.Matching;
using StaticEdition.Rendering.Pages.Facing;
using StaticEdition.Wording.Names;

namespace StaticEdition.Rendering.Shared;

/// <summary>Draws the pairing by divisions: one ribbon for all pairings of two divisions, as broad as the words they claim.</summary>
internal static class DivisionMaps
{
    private sealed record Bar(Division? Division, Segment First, PairingMaps.Column Column, double Top, double Bottom)
    {
        /// <summary>The depth reached by the ribbons that have found their place.</summary>
        public double Filled { get; set; }
    }

    /// <summary>The picture.</summary>
    public static PairingMap PlanMap(PageDraft draft)
    {
        var columns = draft.Lookup.Instruments.Select(text => BarsOf(text, draft.Lookup)).ToList();
        var joined = JoinDivisions(draft).GroupBy(pair => (pair.First, pair.Second))
            .Select(pairs => (First: columns[0][pairs.Key.First], Second: columns[1][pairs.Key.Second], Pairings: pairs.ToList()))
            .OrderBy(pair => pair.First.Top).ThenBy(pair => pair.Second.Top).ToList();
        var ribbons = joined.Select(pair =>
        {
            var (firstTop, firstBottom) = PlaceRibbon(pair.First, pair.Pairings.Sum(found => found.FirstWords));
            var (secondTop, secondBottom) = PlaceRibbon(pair.Second, pair.Pairings.Sum(found => found.SecondWords));
            var relations = pair.Pairings.Select(found => found.Pairing.Relation).Distinct().ToList();
            var (one, other) = (LinkTo(draft, pair.First), LinkTo(draft, pair.Second));
            return new MapRibbon(
                new PairingName([(PlaceName)one.Name], [(PlaceName)other.Name]),
                one.Href,
                relations.Count == 1 ? draft.Lookup.SummaryOf(pair.Pairings[0].Pairing).Relation : null,
                pair.Pairings.Any(found => found.Pairing.IsFirm),
                pair.Pairings.Count,
                firstTop, firstBottom, secondTop, secondBottom);
        }).ToImmutableArray();
        return new PairingMap(ToBars(draft, columns[0]), ToBars(draft, columns[1]), ribbons) { IsFirstLeft = draft.Lookup.IsFirstLeft };
    }

    private static ImmutableArray<MapBar> ToBars(PageDraft draft, Dictionary<string, Bar> bars) =>
        [.. bars.Values.Select(bar =>
        {
            var (name, href) = LinkTo(draft, bar);
            return new MapBar((PlaceName)name, href, bar.Top, bar.Bottom, bar.Filled > 0);
        })];

    private static NamedLink LinkTo(PageDraft draft, Bar bar)
    {
        var text = draft.Lookup.TextOf(bar.First);
        var page = new FacingRoute(text.Id, draft.Lookup.TextParts.PartsOf(bar.First.Address).Part);
        return new NamedLink(new PlaceName(text, null, null, bar.Division), draft.Links.HrefTo(page, HtmlIds.ForDivision(bar.Division?.Id)));
    }

    private static Dictionary<string, Bar> BarsOf(EditionText text, EditionLookup lookup)
    {
        var column = new PairingMaps.Column(text, lookup);
        return Sections.SplitByDivision(text, column.Segments).ToDictionary(Key, section => new Bar(
            section.Division,
            section.Segments[0],
            column,
            column.HeightAt(section.Segments[0], 0),
            column.HeightAt(section.Segments[^1], section.Segments[^1].Content.Length)));

        static string Key(Section section) => section.Division?.Id.Value ?? "";
    }

    private sealed record Found(Pairing Pairing, string First, string Second, double FirstWords, double SecondWords);

    // The words of a pairing that reaches several divisions of the other text are shared out among them.
    private static IEnumerable<Found> JoinDivisions(PageDraft draft)
    {
        foreach (var pairing in draft.Edition.Pairings.Where(pairing => !pairing.IsSilence))
        {
            var sides = draft.Lookup.Instruments.Select(text => ByDivision(draft, pairing, text)).ToList();
            foreach (var (first, firstWords) in sides[0])
            {
                foreach (var (second, secondWords) in sides[1])
                {
                    yield return new Found(
                        pairing, first, second, (double)firstWords / sides[1].Count, (double)secondWords / sides[0].Count);
                }
            }
        }
    }

    private static List<(string Division, int Words)> ByDivision(PageDraft draft, Pairing pairing, EditionText text) =>
        [.. pairing.Side(text.Id).Select(member => (Member: member, Segment: draft.Edition.Index.GetSegment(member.Segment)))
            .GroupBy(
                pair => pair.Segment.Division?.Value ?? "",
                pair => draft.Lookup.Words.CountWords(pair.Segment, pair.Member.Start, pair.Member.End))
            .Select(words => (words.Key, words.Sum()))];

    // Where pairings overlap, their ribbons stay within the bar.
    private static (double Top, double Bottom) PlaceRibbon(Bar bar, double words)
    {
        var top = Math.Min(bar.Top + bar.Filled, bar.Bottom);
        bar.Filled += bar.Column.ScaleWords(words);
        return (Math.Round(top, 1), Math.Round(Math.Min(bar.Top + bar.Filled, bar.Bottom), 1));
    }
}
