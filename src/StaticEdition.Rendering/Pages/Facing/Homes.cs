namespace StaticEdition.Rendering;

/// <summary>
/// Gives every following segment one home among the rows of a lead: firm before arguable, then most words, then the order of the
/// lead. A segment without a pairing stands after the row where its predecessor is at home.
/// </summary>
internal sealed class Homes
{
    private readonly Dictionary<Address, Home> homes = [];
    private readonly Dictionary<Id, int> mainRows = [];

    /// <summary>Decides once for a whole lead.</summary>
    public Homes(Text lead, Text following, EditionLookup facts)
    {
        var orders = lead.Segments.Select((segment, row) => (segment.Address, row)).ToDictionary(pair => pair.Address, pair => pair.row);
        foreach (var pairing in facts.Edition.Pairings.Where(pairing => !pairing.IsSilence))
        {
            var members = pairing.Side(lead.Id).ToList();
            mainRows[pairing.Id] = members.Count == 1 ? orders[members[0].Segment] : members
                .GroupBy(member => orders[member.Segment], member => WordsOf(member, facts))
                .OrderByDescending(row => row.Sum()).ThenBy(row => row.Key).First().Key;
        }

        var current = -1;
        foreach (var segment in following.Segments)
        {
            var best = Best(segment, facts);
            current = best is null ? current : mainRows[best.Id];
            homes[segment.Address] = new Home(current, best);
        }
    }

    /// <summary>Where a following segment is at home.</summary>
    public Home Of(Segment following) => homes[following.Address];

    /// <summary>The row that shows a pairing's words: where it claims most of the lead's.</summary>
    public int MainRow(Pairing pairing) => mainRows[pairing.Id];

    private Pairing? Best(Segment segment, EditionLookup facts)
    {
        var claims = facts.PairedRanges.Paired(segment);
        return segment.Status == SegmentStatus.Frame || claims.IsEmpty ? null : claims.Length == 1 ? claims[0].Pairing : claims
            .GroupBy(claim => claim.Pairing.Id)
            .OrderByDescending(own => own.First().Pairing.IsFirm)
            .ThenByDescending(own => own.Sum(claim => facts.Words.Count(segment, claim.Start, claim.End)))
            .ThenBy(own => mainRows[own.Key])
            .First().First().Pairing;
    }

    private static int WordsOf(Anchor anchor, EditionLookup facts) =>
        facts.Words.Count(facts.Edition.Index.Segment(anchor.Segment), anchor.Start, anchor.End);
}
