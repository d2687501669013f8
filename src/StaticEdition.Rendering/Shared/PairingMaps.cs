using StaticEdition.Rendering.Pages;
using StaticEdition.Wording.Names;

namespace StaticEdition.Rendering.Shared;

/// <summary>Draws the pairing as two columns of bars, long by their words, and the ribbons between them.</summary>
internal static class PairingMaps
{
    /// <summary>More ribbons than this make no picture.</summary>
    private const int LongMap = 300;

    /// <summary>The picture segment by segment, or null where there are too many.</summary>
    public static PairingMap? BySegment(PageDraft draft)
    {
        var pairings = draft.Edition.Pairings.Where(pairing => !pairing.IsSilence).ToList();
        if (pairings.Count > LongMap || draft.Lookup.Instruments.Any(text => text.Segments.Length > LongMap))
        {
            return null;
        }

        var columns = draft.Lookup.Instruments.Select(text => new Column(text, draft.Lookup)).ToList();
        ImmutableArray<MapRibbon> ribbons = [.. pairings.SelectMany(pairing => RibbonsOf(draft, pairing, columns[0], columns[1]))];
        return new PairingMap(Bars(draft, columns[0], 0), Bars(draft, columns[1], 1), ribbons) { IsFirstLeft = draft.Lookup.IsFirstLeft };

        ImmutableArray<MapBar> Bars(PageDraft on, Column column, int side)
        {
            var answered = pairings.SelectMany(pairing => pairing.Side(on.Lookup.Instruments[side].Id))
                .Select(member => member.Segment).ToHashSet();
            return [.. column.Segments.Select(segment => new MapBar(
                on.Lookup.Names.ForPlace(segment),
                on.Links.HrefTo(segment.Address),
                column.HeightAt(segment, 0),
                column.HeightAt(segment, segment.Content.Length),
                answered.Contains(segment.Address)))];
        }
    }

    private static IEnumerable<MapRibbon> RibbonsOf(PageDraft draft, Pairing pairing, Column first, Column second)
    {
        var known = draft.Lookup.SummaryOf(pairing);
        var href = draft.Links.HrefTo(new PairingRoute(pairing.Id));
        return from one in ExtentsOf(draft, pairing, 0)
               from other in ExtentsOf(draft, pairing, 1)
               select new MapRibbon(
                   known.Name, href, known.Relation, pairing.IsFirm, 1,
                   first.HeightAt(one.Segment, one.Start), first.HeightAt(one.Segment, one.End),
                   second.HeightAt(other.Segment, other.Start), second.HeightAt(other.Segment, other.End));
    }

    private static IEnumerable<(Segment Segment, int Start, int End)> ExtentsOf(PageDraft draft, Pairing pairing, int side) =>
        pairing.Side(draft.Lookup.Instruments[side].Id).GroupBy(member => member.Segment).Select(members =>
            (draft.Edition.Index.GetSegment(members.Key), members.Min(member => member.Start), members.Max(member => member.End)));

    /// <summary>The words of one instrument, frame segments left out, from 0 to <see cref="PairingMap.Height"/>.</summary>
    internal sealed class Column
    {
        private readonly Dictionary<Address, int> before = [];
        private readonly EditionLookup lookup;
        private readonly int total;

        /// <summary>Adds up the words.</summary>
        public Column(EditionText text, EditionLookup lookup)
        {
            this.lookup = lookup;
            Segments = [.. text.Segments.Where(segment => segment.Status != SegmentStatus.Frame)];
            foreach (var segment in Segments)
            {
                before[segment.Address] = total;
                total += lookup.Words.CountWords(segment);
            }
        }

        /// <summary>The segments that have a bar.</summary>
        public ImmutableArray<Segment> Segments { get; }

        /// <summary>The distance of an offset of a segment from the top, to a tenth.</summary>
        public double HeightAt(Segment segment, int offset) =>
            ScaleWords(before.GetValueOrDefault(segment.Address) + lookup.Words.CountWords(segment, 0, offset));

        /// <summary>A number of words as a length, to a tenth.</summary>
        public double ScaleWords(double words) => total == 0 ? 0 : Math.Round(words * PairingMap.Height / total, 1);
    }
}
