namespace StaticEdition.Rendering;

/// <summary>The index of pairings. Long tables have a page for each stretch of each text.</summary>
internal sealed class CorrespondencesPages(EditionFacts facts) : PageFamily(facts)
{
    private readonly Lazy<bool> isSplit = new(() => facts.Instruments.Any(text =>
        text.Segments.Sum(segment => facts.LayoutOf(text).Cards(segment).Length) > Initials.LongIndex));

    private readonly Lazy<ImmutableArray<Coverage>> coverage = new(() =>
        [.. facts.Instruments.Select(text => facts.PairedRanges.Coverage(text.Segments))]);

    private bool IsSplit => isSplit.Value;

    /// <inheritdoc/>
    public override IEnumerable<SitePage> Pages => IsSplit
        ? Facts.Instruments.SelectMany(text => Facts.Stretches.Of(text).Select(stretch => PageOf(text, stretch.Part)))
            .Prepend(SitePage.Correspondences)
        : [SitePage.Correspondences];

    /// <inheritdoc/>
    public override Page Plan(PageDraft draft)
    {
        if (draft.Self.Item is { } item)
        {
            var text = Edition.Index.Text(Id.Of(item));
            var stretch = Facts.Stretches.Of(text).First(stretch => stretch.Part == draft.Self.Part);
            ImmutableArray<SitePage> trail = [SitePage.Home, SitePage.Correspondences];
            return Index(draft, [Table(draft, text, stretch.Segments)], [(text, stretch.Segments)], trail);
        }

        return IsSplit
            ? Index(draft, [.. Facts.Instruments.Select(Contents)], [], [SitePage.Home])
            : Index(draft, [.. Facts.Instruments.Select(text => Table(draft, text, text.Segments))],
                [.. Facts.Instruments.Select(text => (text, text.Segments))], [SitePage.Home]);
    }

    private static SitePage PageOf(Text text, string? part) => new(PageKind.Correspondences, text.Id.Value, part);

    private CorrespondencesPage Index(
        PageDraft draft,
        ImmutableArray<CorrespondenceTable> tables,
        ImmutableArray<(Text Text, ImmutableArray<Segment> Segments)> shown,
        ImmutableArray<SitePage> trail) => new()
    {
        Site = draft.Site,
        Self = draft.Self,
        Language = draft.Language,
        Name = draft.Site.NameOf(draft.Self),
        Trail = trail,
        Previous = draft.Self.Item is null ? null : Neighbour(draft.Self, -1),
        Next = draft.Self.Item is null ? null : Neighbour(draft.Self, 1),
        Tables = tables,
        SaidOnce = [.. shown.SelectMany(part => part.Segments).SelectMany(segment => Facts.PairedRanges.Silent(segment))
            .Select(claim => claim.Pairing).DistinctBy(pairing => pairing.Id).Select(draft.Line)],
        Unexamined = [.. shown.SelectMany(part => part.Segments).SelectMany(segment => Unexamined(draft, segment))],
        IsEverythingExamined = coverage.Value.All(text => text.Unexamined == 0),
        Coverage = coverage.Value,
    };

    private SitePage? Neighbour(SitePage page, int step)
    {
        var parts = Facts.Stretches.Of(Edition.Index.Text(Id.Of(page.Item!)));
        var at = parts.Select((stretch, i) => (stretch, i)).First(pair => pair.stretch.Part == page.Part).i + step;
        return at < 0 || at >= parts.Length ? null : page with { Part = parts[at].Part };
    }

    private CorrespondenceTable Contents(Text text)
    {
        var layout = Facts.LayoutOf(text);
        return new CorrespondenceTable(text, Facts.Facing(text), [.. Facts.Stretches.Of(text).Select(stretch => new StretchLine(
            stretch.Name ?? new StretchName(null, null),
            PageOf(text, stretch.Part),
            Facts.Names.Of(stretch.Segments[0]),
            Facts.Names.Of(stretch.Segments[^1]),
            stretch.Segments.Sum(segment => layout.Cards(segment).Length),
            Facts.PairedRanges.Coverage(stretch.Segments)))], []);
    }

    private CorrespondenceTable Table(PageDraft draft, Text text, ImmutableArray<Segment> segments)
    {
        var layout = Facts.LayoutOf(text);
        return new CorrespondenceTable(text, layout.Following, [], [.. Sections.Of(text, segments).SelectMany(section =>
            section.Segments.SelectMany(segment => layout.Cards(segment)).Select((card, i) =>
                Row(draft, layout, card, i == 0 ? section.Division : null)))]);
    }

    private static CorrespondenceRow Row(PageDraft draft, FacingLayout layout, CardPlan card, Division? division)
    {
        var line = card.Pairing is { } pairing ? draft.Line(pairing) : null;
        return new CorrespondenceRow(
            division,
            draft.Link(card.Row),
            card.IsSilent ? [] : [.. layout.Answers(card.Pairing!).Select(draft.Link)],
            line,
            State(card, line));
    }

    private static RowState State(CardPlan card, PairingLine? line)
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

    private IEnumerable<PlacedWords> Unexamined(PageDraft draft, Segment segment)
    {
        var ranges = Facts.PairedRanges.Unexamined(segment);
        return ranges.IsEmpty ? [] : [new PlacedWords(
            Facts.Names.Of(segment),
            draft.To(segment.Address),
            [.. ranges.Select(range => Facts.Part(segment, range.Start, range.End))])];
    }
}
