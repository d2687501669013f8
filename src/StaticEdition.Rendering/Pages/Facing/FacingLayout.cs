using StaticEdition.Model.Queries;
using StaticEdition.Rendering.Shared;

namespace StaticEdition.Rendering.Pages.Facing;

/// <summary>The layout of a lead, decided once for all its pages: cards of each row, bands after each row, and the seams.</summary>
internal sealed class FacingLayout
{
    private const int LongestJoint = 2;

    private readonly EditionLookup lookup;
    private readonly ImmutableArray<ImmutableArray<CardPlan>> cards;
    private readonly ILookup<int, Segment> bands;
    private readonly Dictionary<Address, int> rows;
    private readonly Dictionary<(Address Row, Id Pairing), CardPlan> cardOf = [];
    private readonly Dictionary<(Address Row, Id Pairing), Segment> seams = [];

    /// <summary>Lays out a lead.</summary>
    public FacingLayout(EditionText lead, EditionLookup lookup)
    {
        this.lookup = lookup;
        Lead = lead;
        Following = lookup.FacingText(lead);
        Placements = new PrimaryPlacements(lead, Following, lookup);
        cards = [.. lead.Segments.Select(PlanCards)];
        rows = lead.Segments.Select((segment, row) => (segment.Address, row)).ToDictionary(pair => pair.Address, pair => pair.row);
        foreach (var card in cards.SelectMany(row => row).Where(card => card.Pairing is not null))
        {
            cardOf[(card.Row.Address, card.Pairing!.Id)] = card;
        }

        bands = Following.Segments.Where(HasBand).ToLookup(segment => Placements.PlacementOf(segment).Row);
        FindSeams();
    }

    /// <summary>The continuous text.</summary>
    public EditionText Lead { get; }

    /// <summary>The text in excerpts.</summary>
    public EditionText Following { get; }

    /// <summary>The places that show following segments in full.</summary>
    public PrimaryPlacements Placements { get; }

    /// <summary>The cards of a leading segment.</summary>
    public ImmutableArray<CardPlan> CardsOf(Segment row) => cards[rows[row.Address]];

    /// <summary>The following segments that have a band after a leading segment.</summary>
    public IEnumerable<Segment> BandsAfter(Segment row) => bands[rows[row.Address]];

    /// <summary>The following segments that have a band before the first row.</summary>
    public IEnumerable<Segment> BandsBefore => bands[-1];

    /// <summary>The card of a pairing in its main row.</summary>
    public CardPlan MainCard(Pairing pairing) => cardOf[(Lead.Segments[Placements.MainRow(pairing)].Address, pairing.Id)];

    /// <summary>Sort key of the pairings of a following segment: the one with the lowest key shows the segment's words at length.</summary>
    public (bool IsAway, int Row, int Card) PrecedenceOf(Pairing pairing, Segment following) =>
        (Placements.PlacementOf(following).Pairing != pairing, Placements.MainRow(pairing), MainCard(pairing).Ordinal);

    /// <summary>The following segment shown last before a card that does not run on from it, or null.</summary>
    public Segment? SeamBefore(CardPlan card) => seams.GetValueOrDefault((card.Row.Address, card.Pairing!.Id));

    /// <summary>The page and the id that show a following segment in full.</summary>
    public (FacingRoute Page, string HtmlId) PrimaryPlaceOf(Segment following)
    {
        var row = Math.Max(Placements.PlacementOf(following).Row, 0);
        var part = lookup.TextParts.PartsOf(Lead.Segments[row].Address).Part;
        return (new FacingRoute(Lead.Id, part), HtmlIds.ForSegment(HtmlIds.Following, following.Id.Value));
    }

    /// <summary>The following segments that a card shows, in their order.</summary>
    public IEnumerable<Segment> AnswersOf(Pairing pairing) =>
        pairing.Side(Following.Id).Select(member => member.Segment).Distinct()
            .Select(lookup.Edition.Index.GetSegment).OrderBy(segment => segment.Order);

    /// <summary>
    /// The unpaired ranges of a segment that have a card or a band. Joints ("and", "in this connection") between paired words have none; they
    /// are unexamined all the same.
    /// </summary>
    public ImmutableArray<UnpairedRange> UnpairedIn(Segment segment)
    {
        var ranges = lookup.PairedRanges.UnpairedIn(segment);
        return lookup.PairedRanges.PairedIn(segment).IsEmpty
            ? ranges
            : [.. ranges.Where(range => range.Silence is not null || !IsJoint(segment, range.Range))];
    }

    /// <summary>True for fewer than three words.</summary>
    public bool IsJoint(Segment segment, TextRange range) => lookup.Words.CountWords(segment, range.Start, range.End) <= LongestJoint;

    private ImmutableArray<CardPlan> PlanCards(Segment row)
    {
        if (row.Status == SegmentStatus.Frame)
        {
            return [];
        }

        ImmutableArray<PairedRange> claims = [.. lookup.PairedRanges.PairedIn(row), .. lookup.PairedRanges.SilentIn(row)];
        if (claims is [{ Start: 0 } only] && only.End == row.Content.Length)
        {
            return [new CardPlan(row, 1, null, only.Pairing, [(only.Start, only.End)])];
        }

        var claimed = claims.GroupBy(claim => claim.Pairing.Id).Select(own =>
            (Pairing: (Pairing?)own.First().Pairing, Words: own.Select(claim => (claim.Start, claim.End)).ToImmutableArray()));
        var unexamined = UnpairedIn(row).Where(range => range.Silence is null)
            .Select(range => (range.Start, range.End)).ToImmutableArray();
        var all = claimed.Concat(unexamined.IsEmpty ? [] : [(Pairing: (Pairing?)null, Words: unexamined)])
            .OrderBy(card => card.Words[0].Start).ToList();
        return [.. all.Select((card, i) => new CardPlan(row, i + 1, all.Count > 1 ? i + 1 : null, card.Pairing, card.Words))];
    }

    private bool HasBand(Segment following) =>
        Placements.PlacementOf(following).Pairing is null || !UnpairedIn(following).IsEmpty;

    // The following text runs on while each card or band shows the segment shown last, or the next one; frame segments do not count.
    private void FindSeams()
    {
        var ranks = Following.Segments.Where(segment => segment.Status != SegmentStatus.Frame)
            .Select((segment, rank) => (segment.Address, rank)).ToDictionary(pair => pair.Address, pair => pair.rank);
        Segment? last = null;
        foreach (var row in Lead.Segments)
        {
            foreach (var card in CardsOf(row).Where(card => !card.IsSilent && MainCard(card.Pairing!) == card))
            {
                var answers = AnswersOf(card.Pairing!).ToList();
                if (last is not null && ranks[answers[0].Address] - ranks[last.Address] is not (0 or 1))
                {
                    seams[(row.Address, card.Pairing!.Id)] = last;
                }

                last = answers[^1];
            }

            last = BandsAfter(row).LastOrDefault(band => band.Status != SegmentStatus.Frame && Placements.PlacementOf(band).Pairing is null) ?? last;
        }
    }
}
