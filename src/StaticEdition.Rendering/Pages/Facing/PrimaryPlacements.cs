using StaticEdition.Model.Queries;
using StaticEdition.Rendering.Shared;

namespace StaticEdition.Rendering.Pages.Facing;

/// <summary>
/// Places every following segment in full once among the rows of a lead: with the pairing that is firm before arguable, then has most words,
/// then comes first in the lead. A segment without a pairing follows the row that has its predecessor.
/// </summary>
internal sealed class PrimaryPlacements
{
    private readonly Dictionary<Address, PrimaryPlacement> placements = [];
    private readonly Dictionary<Id, int> mainRows = [];

    /// <summary>Decides once for a whole lead.</summary>
    public PrimaryPlacements(EditionText lead, EditionText following, EditionLookup lookup)
    {
        var orders = lead.Segments.Select((segment, row) => (segment.Address, row)).ToDictionary(pair => pair.Address, pair => pair.row);
        foreach (var pairing in lookup.Edition.Pairings.Where(pairing => !pairing.IsSilence))
        {
            var members = pairing.Side(lead.Id).ToList();
            mainRows[pairing.Id] = members.Count == 1 ? orders[members[0].Segment] : members
                .GroupBy(member => orders[member.Segment], member => WordsOf(member, lookup))
                .OrderByDescending(row => row.Sum()).ThenBy(row => row.Key).First().Key;
        }

        var current = -1;
        foreach (var segment in following.Segments)
        {
            var best = BestPairing(segment, lookup);
            current = best is null ? current : mainRows[best.Id];
            placements[segment.Address] = new PrimaryPlacement(current, best);
        }
    }

    /// <summary>The placement of a following segment.</summary>
    public PrimaryPlacement PlacementOf(Segment following) => placements[following.Address];

    /// <summary>The row that shows a pairing's words: where it claims most of the lead's.</summary>
    public int MainRow(Pairing pairing) => mainRows[pairing.Id];

    private Pairing? BestPairing(Segment segment, EditionLookup lookup)
    {
        var claims = lookup.PairedRanges.PairedIn(segment);
        if (segment.Status == SegmentStatus.Frame || claims.IsEmpty)
        {
            return null;
        }

        return claims
            .GroupBy(claim => claim.Pairing.Id)
            .OrderByDescending(own => own.First().Pairing.IsFirm)
            .ThenByDescending(own => own.Sum(claim => lookup.Words.CountWords(segment, claim.Start, claim.End)))
            .ThenBy(own => mainRows[own.Key])
            .First().First().Pairing;
    }

    private static int WordsOf(Anchor anchor, EditionLookup lookup) =>
        lookup.Words.CountWords(lookup.Edition.Index.GetSegment(anchor.Segment), anchor.Start, anchor.End);
}
