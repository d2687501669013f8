namespace StaticEdition.Rendering;

/// <summary>A page for each pairing and silence.</summary>
internal sealed class PairingPages : PageFamily
{
    private readonly Dictionary<(Id Text, Id Pairing), (Pairing? Before, Pairing? After)> neighbours = [];

    /// <summary>Puts the pairings into the order of each text.</summary>
    public PairingPages(EditionFacts facts)
        : base(facts)
    {
        foreach (var text in facts.Instruments)
        {
            var inOrder = Edition.Pairings.Where(pairing => pairing.Side(text.Id).Any()).OrderBy(pairing => First(pairing, text)).ToList();
            for (var i = 0; i < inOrder.Count; i++)
            {
                neighbours[(text.Id, inOrder[i].Id)] = (i > 0 ? inOrder[i - 1] : null, i + 1 < inOrder.Count ? inOrder[i + 1] : null);
            }
        }
    }

    /// <inheritdoc/>
    public override IEnumerable<SitePage> Pages => Edition.Pairings.Select(pairing => SitePage.Pairing(pairing.Id));

    /// <inheritdoc/>
    public override Page Plan(PageDraft draft)
    {
        var pairing = Edition.Index.Pairing(Id.Of(draft.Self.Item!));
        var known = Facts.Of(pairing);
        var series = Series(pairing);
        ImmutableArray<PairingSide> sides = [.. Facts.Instruments.Select((text, i) =>
            Side(draft, pairing, text, i == 0 ? HtmlIds.Lead : HtmlIds.Following))];
        return new PairingPage
        {
            Site = draft.Site,
            Self = draft.Self,
            Language = draft.Language,
            Name = known.Name,
            Trail = [SitePage.Home, SitePage.Correspondences],
            Previous = series.Before is { } before ? SitePage.Pairing(before.Id) : null,
            Next = series.After is { } after ? SitePage.Pairing(after.Id) : null,
            Line = draft.Line(pairing),
            Sides = sides,
            Changes = [.. pairing.Changes.Select((change, i) => Row(change, i + 1))],
            Comment = pairing.Comment,
            Notes = [.. Edition.Index.NotesOf(pairing.Id).Select(pair =>
                draft.Body(pair.Note, pair.Target, HtmlIds.PairingNote(pair.Target.Number)))],
            Dossiers = [.. sides.SelectMany((side, i) => side.Places.Select(place =>
                draft.Dossier(place.Passages[0].Segment, i == 0 ? HtmlIds.Lead : HtmlIds.Following)))],
            Neighbours = [.. Facts.Instruments.Select(text => Around(draft, pairing, text))],
            By = Facts.Person(pairing.Responsibility.By),
            ReviewedBy = Facts.Person(pairing.Responsibility.ReviewedBy),
            Citation = draft.Site.Citations.Of(new PairingReference(pairing.Id)),
            Suggestion = new Suggestion($"pairing/{pairing.Id}", draft.Site),
        };
    }

    private (Pairing? Before, Pairing? After) Series(Pairing pairing) =>
        neighbours.GetValueOrDefault((pairing.Members[0].Segment.Text, pairing.Id));

    private PairingSide Side(PageDraft draft, Pairing pairing, Text text, char side) => new(
        text,
        [.. pairing.Side(text.Id).GroupBy(member => member.Segment).Select(members =>
        {
            var segment = Edition.Index.Segment(members.Key);
            var parts = members.Where(member => member.Length < segment.Content.Length)
                .Select(member => new Mark<Sign>(member.Start, member.End, new PartSign(null, pairing, true, "")));
            var passage = Facts.Whole(segment, [.. parts, .. Changes(pairing, segment), .. draft.Marks(segment, side)]);
            return new PlacedWords(Facts.Names.Of(segment), draft.To(segment.Address), [passage]) { Renderings = segment.Renderings };
        })]);

    private static IEnumerable<Mark<Sign>> Changes(Pairing pairing, Segment segment) =>
        from numbered in pairing.Changes.Select((change, i) => (Change: change, Number: i + 1))
        from words in numbered.Change.Sides
        where words.Segment == segment.Address
        let sign = new ChangeSign(
            numbered.Number, numbered.Change.Kind, numbered.Change.IsOfSubstance, '#' + HtmlIds.Change(numbered.Number))
        select new Mark<Sign>(words.Start, words.End, sign);

    private ChangeRow Row(Change change, int number)
    {
        Passage? Words(int side)
        {
            var anchor = change.Sides.FirstOrDefault(words => words.Segment.Text == Facts.Instruments[side].Id);
            return anchor is null ? null : Facts.Words(anchor);
        }

        return new ChangeRow(number, HtmlIds.Change(number), change.Kind, change.IsOfSubstance, Words(0), Words(1), change.Literally);
    }

    private Neighbours Around(PageDraft draft, Pairing pairing, Text text)
    {
        var (before, after) = neighbours.GetValueOrDefault((text.Id, pairing.Id));
        return new Neighbours(text, Link(before), Link(after));

        NamedLink? Link(Pairing? other) => other is null ? null : draft.Link(new PairingReference(other.Id));
    }

    private (int Order, int Start) First(Pairing pairing, Text text) =>
        pairing.Side(text.Id).Min(member => (Edition.Index.Segment(member.Segment).Order, member.Start));
}
