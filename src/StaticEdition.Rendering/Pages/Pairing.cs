using StaticEdition.Model.Matching;
using StaticEdition.Rendering.Shared;
using StaticEdition.Wording.Citations;
using StaticEdition.Wording.Names;

namespace StaticEdition.Rendering.Pages;

/// <summary>One pairing or silence.</summary>
public sealed record PairingRoute(Id Pairing) : Route
{
    /// <inheritdoc/>
    public override string LocalPath => $"pairings/{FileOf(Pairing)}";
}

/// <summary>One pairing: both passages, the numbered changes, the comment, what was said.</summary>
public sealed record PairingPage(PageIdentity Identity) : Page(Identity)
{
    /// <summary>The pairing in one line.</summary>
    public required PairingLine Line { get; init; }

    /// <summary>The two sides in the order of the instruments; in a silence one has no places.</summary>
    public required ImmutableArray<PairingSide> Sides { get; init; }

    /// <summary>The changes by number.</summary>
    public required ImmutableArray<ChangeRow> Changes { get; init; }

    /// <summary>The comment: the point the reader should see.</summary>
    public required Localized<Prose> Comment { get; init; }

    /// <summary>The notes on the pairing, by number.</summary>
    public required ImmutableArray<NoteFootnote> Notes { get; init; }

    /// <summary>The panels of its segments that have footnotes, from the left column to the right; their markers are in the passages.</summary>
    public required ImmutableArray<SegmentPanel> Panels { get; init; }

    /// <summary>The sides from left to right: a left-to-right text is left of a right-to-left one, otherwise the first is left.</summary>
    public ImmutableArray<PairingSide> ArrangeColumns() => [.. Sides.OrderBy(side => side.Text.Language.IsRightToLeft)];

    /// <summary>The pairings before and after it in each text.</summary>
    public required ImmutableArray<Neighbours> Neighbours { get; init; }

    /// <summary>Its editor, or null.</summary>
    public required Person? By { get; init; }

    /// <summary>The person who made the second reading, or null.</summary>
    public required Person? ReviewedBy { get; init; }

    /// <summary>The citation of it.</summary>
    public required Citation Citation { get; init; }

    /// <summary>The way to suggest a note on it.</summary>
    public required Suggestion Suggestion { get; init; }
}

/// <summary>One side of a pairing.</summary>
/// <param name="Text">The instrument.</param>
/// <param name="Places">The whole segments it claims words of, those words marked, the changes numbered; empty: nothing found.</param>
public sealed record PairingSide(EditionText Text, ImmutableArray<PlacedWords> Places);

/// <summary>A numbered change.</summary>
/// <param name="Number">From 1.</param>
/// <param name="HtmlId">Its unique id on the page.</param>
/// <param name="Kind">What happens.</param>
/// <param name="IsOfSubstance">False: perhaps only wording.</param>
/// <param name="First">The words of the first instrument, or null where something is added.</param>
/// <param name="Second">The words of the second, or null where something is dropped.</param>
/// <param name="Literally">The literal sense of the words of the other language, in each interface language.</param>
public sealed record ChangeRow(
    int Number, string HtmlId, ChangeKind Kind, bool IsOfSubstance, Passage? First, Passage? Second, Localized<string> Literally);

/// <summary>The pairings next to one in a text.</summary>
/// <param name="Text">The instrument.</param>
/// <param name="Before">The pairing whose words come before, or null.</param>
/// <param name="After">The pairing whose words come after, or null.</param>
public sealed record Neighbours(EditionText Text, NamedLink? Before, NamedLink? After);

/// <summary>Plans a page for each pairing and silence.</summary>
internal sealed class PairingPlanner : PagePlanner<PairingRoute>
{
    private readonly Dictionary<(Id Text, Id Pairing), (Pairing? Before, Pairing? After)> neighbours = [];

    /// <summary>Puts the pairings into the order of each text.</summary>
    public PairingPlanner(EditionLookup lookup)
        : base(lookup)
    {
        foreach (var text in lookup.Instruments)
        {
            var inOrder = Edition.Pairings.Where(pairing => pairing.Side(text.Id).Any()).OrderBy(pairing => FirstPlace(pairing, text)).ToList();
            for (var i = 0; i < inOrder.Count; i++)
            {
                neighbours[(text.Id, inOrder[i].Id)] = (i > 0 ? inOrder[i - 1] : null, i + 1 < inOrder.Count ? inOrder[i + 1] : null);
            }
        }
    }

    /// <inheritdoc/>
    public override ImmutableArray<string> DataKeys => ["pairings"];

    /// <inheritdoc/>
    protected override IEnumerable<PairingRoute> Routes => Edition.Pairings.Select(pairing => new PairingRoute(pairing.Id));

    /// <inheritdoc/>
    protected override Name NameOf(PairingRoute route) => Lookup.SummaryOf(Edition.Index.GetPairing(route.Pairing)).Name;

    /// <inheritdoc/>
    protected override Page Plan(PairingRoute route, PageDraft draft)
    {
        var pairing = Edition.Index.GetPairing(route.Pairing);
        var series = PreviousAndNext(pairing);
        var footnotes = new SegmentFootnotes(draft);
        ImmutableArray<PairingSide> sides = [.. Lookup.Instruments.Select((text, i) =>
            PlanSide(draft, pairing, text, i == 0 ? HtmlIds.Lead : HtmlIds.Following))];
        return new PairingPage(draft.Identity)
        {
            Trail = [new HomeRoute(), new CorrespondencesRoute()],
            Previous = series.Before is { } before ? new PairingRoute(before.Id) : null,
            Next = series.After is { } after ? new PairingRoute(after.Id) : null,
            Line = draft.LineFor(pairing),
            Sides = sides,
            Changes = [.. pairing.Changes.Select((change, i) => PlanChange(change, i + 1))],
            Comment = pairing.Comment,
            Notes = [.. Edition.Index.NotesOf(pairing.Id).Select(pair =>
                footnotes.NoteFootnote(pair.Note, pair.Target, HtmlIds.PairingNote(pair.Target.Number)))],
            Panels = [.. sides.SelectMany((side, i) => side.Places.Select(place =>
                    footnotes.PanelOf(place.Passages[0].Segment, i == 0 ? HtmlIds.Lead : HtmlIds.Following)))
                .Where(panel => !panel.HasNoFootnotes).OrderBy(panel => panel.Language.IsRightToLeft)],
            Neighbours = [.. Lookup.Instruments.Select(text => NeighboursIn(draft, pairing, text))],
            By = Lookup.PersonOrNull(pairing.Responsibility.By),
            ReviewedBy = Lookup.PersonOrNull(pairing.Responsibility.ReviewedBy),
            Citation = draft.Site.Citations.ForTarget(new PairingReference(pairing.Id)),
            Suggestion = new Suggestion($"pairing/{pairing.Id}", draft.Site),
        };
    }

    private (Pairing? Before, Pairing? After) PreviousAndNext(Pairing pairing) =>
        neighbours.GetValueOrDefault((pairing.Members[0].Segment.Text, pairing.Id));

    private PairingSide PlanSide(PageDraft draft, Pairing pairing, EditionText text, char side) => new(
        text,
        [.. pairing.Side(text.Id).GroupBy(member => member.Segment).Select(members =>
        {
            var segment = Edition.Index.GetSegment(members.Key);
            var parts = members.Where(member => member.Length < segment.Content.Length)
                .Select(member => new Mark<Annotation>(member.Start, member.End, new PartAnnotation(null, pairing, true, "")));
            var passage = Lookup.Passages.CutWhole(segment, [.. parts, .. ChangeAnnotations(pairing, segment), .. new SegmentAnnotations(draft).AnnotationsOf(segment, side)]);
            return new PlacedWords(Lookup.Names.ForPlace(segment), draft.Links.HrefTo(segment.Address), [passage]) { Renderings = SegmentRendering.AllOf(segment) };
        })]);

    private static IEnumerable<Mark<Annotation>> ChangeAnnotations(Pairing pairing, Segment segment) =>
        from numbered in pairing.Changes.Select((change, i) => (Change: change, Number: i + 1))
        from words in numbered.Change.Sides
        where words.Segment == segment.Address
        let annotation = new ChangeAnnotation(
            numbered.Number, numbered.Change.Kind, numbered.Change.IsOfSubstance, '#' + HtmlIds.ForChange(numbered.Number))
        select new Mark<Annotation>(words.Start, words.End, annotation);

    private ChangeRow PlanChange(Change change, int number)
    {
        Passage? Words(int side)
        {
            var anchor = change.Sides.FirstOrDefault(words => words.Segment.Text == Lookup.Instruments[side].Id);
            return anchor is null ? null : Lookup.Passages.CutPassage(anchor);
        }

        return new ChangeRow(number, HtmlIds.ForChange(number), change.Kind, change.IsOfSubstance, Words(0), Words(1), change.Literally);
    }

    private Neighbours NeighboursIn(PageDraft draft, Pairing pairing, EditionText text)
    {
        var (before, after) = neighbours.GetValueOrDefault((text.Id, pairing.Id));
        return new Neighbours(text, Link(before), Link(after));

        NamedLink? Link(Pairing? other) => other is null ? null : draft.Links.LinkTo(new PairingReference(other.Id));
    }

    private (int Order, int Start) FirstPlace(Pairing pairing, EditionText text) =>
        pairing.Side(text.Id).Min(member => (Edition.Index.GetSegment(member.Segment).Order, member.Start));
}
