using StaticEdition.Model.Matching;
using StaticEdition.Model.Queries;
using StaticEdition.Rendering.Pages.Facing;
using StaticEdition.Rendering.Shared;
using StaticEdition.Wording.Names;
using StaticEdition.Wording.Texts;

namespace StaticEdition.Rendering.Pages;

/// <summary>The index of pairings; of a long one, a part with the table of one part of a text.</summary>
/// <param name="Text">The text, or null for the index.</param>
/// <param name="Part">The part of the text, or null where it has one page.</param>
public sealed record CorrespondencesRoute(Id? Text = null, string? Part = null) : Route
{
    /// <inheritdoc/>
    public override string LocalPath => Text is { } text ? $"pairings/by-text/{FileOf(text, Part)}" : "pairings/index.html";
}

/// <summary>The index of pairings: by either text, what is said only once, what is unexamined.</summary>
public sealed record CorrespondencesPage(PageIdentity Identity) : Page(Identity)
{
    /// <summary>The tables by either text; where they are split, on a page of its own, one table.</summary>
    public required ImmutableArray<CorrespondenceTable> Tables { get; init; }

    /// <summary>The states that rows of the page have, in their order: what the filters choose by.</summary>
    public required ImmutableArray<RowState> States { get; init; }

    /// <summary>The matter of only one instrument: the silences in order; where the tables are split, those of the page's part.</summary>
    public required ImmutableArray<PairingLine> SaidOnce { get; init; }

    /// <summary>The unexamined words, in order; where the tables are split, those of the page's part.</summary>
    public required ImmutableArray<PlacedWords> Unexamined { get; init; }

    /// <summary>True when neither instrument has unexamined words, on this page or another.</summary>
    public required bool IsEverythingExamined { get; init; }

    /// <summary>The coverage of each instrument, in their order.</summary>
    public required ImmutableArray<Coverage> Coverage { get; init; }
}

/// <summary>The pairings in the order of one text.</summary>
/// <param name="Text">The text whose order it is.</param>
/// <param name="Other">The other.</param>
/// <param name="TextParts">Where the table is split: its parts, and then there are no rows.</param>
/// <param name="Groups">The rows in order, by division.</param>
public sealed record CorrespondenceTable(
    EditionText Text, EditionText Other, ImmutableArray<TextPartLine> TextParts, ImmutableArray<CorrespondenceGroup> Groups);

/// <summary>The rows of one division.</summary>
/// <param name="Division">The division, or null for rows before the first.</param>
/// <param name="Rows">The rows in order.</param>
public sealed record CorrespondenceGroup(Division? Division, ImmutableArray<CorrespondenceRow> Rows);

/// <summary>A place of one text with what corresponds to it.</summary>
/// <param name="Place">The place, leading to its row among the facing texts.</param>
/// <param name="Counterparts">The places of the other text; empty: none.</param>
/// <param name="Line">The pairing, or null where the words are unexamined.</param>
/// <param name="State">For the filters.</param>
public sealed record CorrespondenceRow(
    NamedLink Place, ImmutableArray<NamedLink> Counterparts, PairingLine? Line, RowState State);

/// <summary>The states by which the filters of the correspondences choose.</summary>
[Flags]
public enum RowState
{
    /// <summary>None of them.</summary>
    None = 0,

    /// <summary>Something is added.</summary>
    Added = 1,

    /// <summary>Something is dropped.</summary>
    Dropped = 2,

    /// <summary>Something urged is done.</summary>
    Done = 4,

    /// <summary>An editor looked and found nothing.</summary>
    Silent = 8,

    /// <summary>Unexamined.</summary>
    Unexamined = 16,
}

/// <summary>Plans the index of pairings. Long tables have a page for each part of each text.</summary>
internal sealed class CorrespondencesPlanner(EditionLookup lookup) : PagePlanner<CorrespondencesRoute>(lookup)
{
    private readonly Lazy<bool> isSplit = new(() => lookup.Instruments.Any(text =>
        text.Segments.Sum(segment => lookup.LayoutOf(text).CardsOf(segment).Length) > Initials.LongIndex));

    private readonly Lazy<ImmutableArray<Coverage>> coverage = new(() =>
        [.. lookup.Instruments.Select(text => lookup.PairedRanges.CoverageOf(text.Segments))]);

    /// <inheritdoc/>
    public override ImmutableArray<string> DataKeys => ["pairings"];

    /// <inheritdoc/>
    public override int? MenuPosition => 30;

    /// <inheritdoc/>
    protected override IEnumerable<CorrespondencesRoute> Routes =>
        (isSplit.Value ? Lookup.Instruments : []).SelectMany(text => Lookup.TextParts.PartsOf(text)
            .Select(textPart => new CorrespondencesRoute(text.Id, textPart.Part))).Prepend(new CorrespondencesRoute());

    /// <inheritdoc/>
    public override string? DescriptionIn(InterfaceText texts) => texts.Pairings.CorrespondencesExplained;

    /// <inheritdoc/>
    protected override Name NameOf(CorrespondencesRoute route) =>
        route.Text is { } text ? Lookup.NameOf(text, route.Part, texts => texts.Site.Correspondences) : new InterfaceName(texts => texts.Site.Correspondences);

    /// <inheritdoc/>
    protected override Page Plan(CorrespondencesRoute route, PageDraft draft)
    {
        if (route.Text is { } id)
        {
            var text = Edition.Index.GetText(id);
            var segments = Lookup.TextParts.PartsOf(text, route.Part).Segments;
            var (previous, next) = Lookup.TextParts.PreviousAndNext(text, route.Part);
            return PlanIndex(draft, [TableOf(draft, text, segments)], [(text, segments)]) with
            {
                Trail = [new HomeRoute(), new CorrespondencesRoute()],
                Previous = previous is null ? null : route with { Part = previous.Part },
                Next = next is null ? null : route with { Part = next.Part },
            };
        }

        return isSplit.Value
            ? PlanIndex(draft, [.. Lookup.Instruments.Select(ContentsOf)], [])
            : PlanIndex(draft, [.. Lookup.Instruments.Select(text => TableOf(draft, text, text.Segments))],
                [.. Lookup.Instruments.Select(text => (text, text.Segments))]);
    }

    private CorrespondencesPage PlanIndex(
        PageDraft draft,
        ImmutableArray<CorrespondenceTable> tables,
        ImmutableArray<(EditionText Text, ImmutableArray<Segment> Segments)> shown) => new(draft.Identity)
    {
        Tables = tables,
        States = [.. Enum.GetValues<RowState>().Where(state => state != RowState.None
            && tables.SelectMany(table => table.Groups).SelectMany(group => group.Rows).Any(row => row.State.HasFlag(state)))],
        SaidOnce = [.. shown.SelectMany(part => part.Segments).SelectMany(segment => Lookup.PairedRanges.SilentIn(segment))
            .Select(claim => claim.Pairing).DistinctBy(pairing => pairing.Id).Select(draft.LineFor)],
        Unexamined = [.. shown.SelectMany(part => part.Segments).SelectMany(segment => UnexaminedIn(draft, segment))],
        IsEverythingExamined = coverage.Value.All(text => text.Unexamined == 0),
        Coverage = coverage.Value,
    };

    private CorrespondenceTable ContentsOf(EditionText text)
    {
        var layout = Lookup.LayoutOf(text);
        return new CorrespondenceTable(text, Lookup.FacingText(text), [.. Lookup.TextParts.PartsOf(text).Select(textPart => new TextPartLine(
            textPart.Name ?? new TextPartName(null, null),
            new CorrespondencesRoute(text.Id, textPart.Part),
            Lookup.Names.ForPlace(textPart.Segments[0]),
            Lookup.Names.ForPlace(textPart.Segments[^1]),
            textPart.Segments.Sum(segment => layout.CardsOf(segment).Length),
            Lookup.PairedRanges.CoverageOf(textPart.Segments)))], []);
    }

    private CorrespondenceTable TableOf(PageDraft draft, EditionText text, ImmutableArray<Segment> segments)
    {
        var layout = Lookup.LayoutOf(text);
        var groups = new List<CorrespondenceGroup>();
        foreach (var section in Sections.SplitByDivision(text, segments))
        {
            var rows = section.Segments.SelectMany(segment => layout.CardsOf(segment)).Select(card => RowOf(draft, layout, card)).ToImmutableArray();
            if (section.Division is null && groups.Count > 0)
            {
                groups[^1] = groups[^1] with { Rows = [.. groups[^1].Rows, .. rows] };
            }
            else if (!rows.IsEmpty)
            {
                groups.Add(new CorrespondenceGroup(section.Division, rows));
            }
        }

        return new CorrespondenceTable(text, layout.Following, [], [.. groups]);
    }

    private static CorrespondenceRow RowOf(PageDraft draft, FacingLayout layout, CardPlan card)
    {
        var line = card.Pairing is { } pairing ? draft.LineFor(pairing) : null;
        return new CorrespondenceRow(
            draft.Links.LinkTo(card.Row),
            card.IsSilent ? [] : [.. layout.AnswersOf(card.Pairing!).Select(draft.Links.LinkTo)],
            line,
            StateOf(card, line));
    }

    private static RowState StateOf(CardPlan card, PairingLine? line)
    {
        if (card.IsSilent)
        {
            return line is null ? RowState.Unexamined : RowState.Silent;
        }

        return line!.Changes.Aggregate(RowState.None, (state, change) => state | change.Kind switch
        {
            ChangeKind.Added => RowState.Added,
            ChangeKind.Dropped => RowState.Dropped,
            ChangeKind.Done => RowState.Done,
            _ => RowState.None,
        });
    }

    private IEnumerable<PlacedWords> UnexaminedIn(PageDraft draft, Segment segment)
    {
        var ranges = Lookup.PairedRanges.UnexaminedIn(segment);
        return ranges.IsEmpty ? [] : [new PlacedWords(
            Lookup.Names.ForPlace(segment),
            draft.Links.HrefTo(segment.Address),
            [.. ranges.Select(range => Lookup.Passages.CutPassage(segment, range.Start, range.End))])];
    }
}
