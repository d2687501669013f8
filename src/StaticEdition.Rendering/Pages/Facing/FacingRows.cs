using StaticEdition.Model.Matching;
using StaticEdition.Model.Queries;
using StaticEdition.Rendering.Shared;
using StaticEdition.Wording.Names;

namespace StaticEdition.Rendering.Pages.Facing;

/// <summary>Plans the rows, cards and bands of one page of facing texts.</summary>
internal sealed class FacingRows(PageDraft draft, FacingLayout layout)
{
    /// <summary>The number of words a card shows of a long part that is printed in full elsewhere.</summary>
    private const int OpeningWords = 25;

    private const int LongWords = 40;

    /// <summary>A leading segment with fewer characters stays in view beside long cards.</summary>
    private const int ShortSegment = 900;

    private readonly EditionLookup lookup = draft.Lookup;
    private readonly SegmentAnnotations annotations = new(draft);
    private readonly SegmentFootnotes footnotes = new(draft);

    /// <summary>The following text's bands before the first row, by the divisions of that text.</summary>
    public IEnumerable<FacingSection> TopSections() =>
        Sections.SplitByDivision(layout.Following, [.. layout.BandsBefore]).Select((section, i) => new FacingSection(
            section.Division, HtmlIds.ForTop(i + 1), [.. section.Segments.Select(PlanBand)], layout.Following));

    /// <summary>The row of a leading segment and the bands after it.</summary>
    public IEnumerable<FacingItem> ItemsOf(Segment segment)
    {
        yield return PlanRow(segment);
        foreach (var band in layout.BandsAfter(segment))
        {
            yield return PlanBand(band);
        }
    }

    private FacingRow PlanRow(Segment segment)
    {
        var plans = layout.CardsOf(segment);
        var letters = plans.Where(plan => plan.Letter is not null).SelectMany(plan => plan.Words.Select(words =>
            new Mark<Annotation>(words.Start, words.End, new PartAnnotation(plan.Letter, plan.Pairing, true, '#' + plan.HtmlId))));
        var panel = footnotes.PanelOf(segment, HtmlIds.Lead);
        var passage = lookup.Passages.CutWhole(segment, [.. letters, .. annotations.AnnotationsOf(segment, HtmlIds.Lead)]);
        ImmutableArray<Card> cards =
        [
            .. plans.Select(plan => PlanCard(plan) with
            {
                Noted = [.. panel.Notes.Where(note => CardOf(plans, note.Lemma?.End) == plan)
                    .Select(note => new NotedHere(note.Number, '#' + note.HtmlId))],
                Heard = VoicesOf(segment, plans, plan),
            }),
        ];
        return new FacingRow
        {
            Segment = segment,
            Name = lookup.Names.ForPlace(segment),
            HtmlId = HtmlIds.ForSegment(HtmlIds.Lead, segment.Id.Value),
            FormerIds = lookup.FormerIds(HtmlIds.Lead, segment),
            Passage = passage,
            StaysInView = segment.Content.Length < ShortSegment,
            Renderings = SegmentRendering.AllOf(segment),
            Cards = cards,
            Panels = [panel, .. cards.OfType<AnswerCard>().SelectMany(card => card.Answers).Where(answer => answer.IsPrimary)
                .Select(answer => footnotes.PanelOf(answer.Segment, HtmlIds.Following))],
        };
    }

    private ImmutableArray<HeardHere> VoicesOf(Segment segment, ImmutableArray<CardPlan> plans, CardPlan plan) =>
    [
        .. draft.Edition.Index.TestimoniesOf(segment.Address).Select((heard, i) => (heard.Voice, heard.Target, Ordinal: i + 1))
            .Where(heard => CardOf(plans, heard.Target.IsWholeSegment ? null : heard.Target.End) == plan).DistinctBy(heard => heard.Voice.Id)
            .Select(heard => new HeardHere(heard.Voice, '#' + HtmlIds.ForTestimony(HtmlIds.Lead, segment.Id, heard.Ordinal))),
    ];

    // What is about a whole segment is named by the first card.
    private static CardPlan CardOf(ImmutableArray<CardPlan> plans, int? end) =>
        plans.FirstOrDefault(plan => plan.Words.Any(part => part.Start < end && end <= part.End)) ?? plans[0];

    private Card PlanCard(CardPlan plan)
    {
        if (plan.IsSilent)
        {
            ImmutableArray<Passage> words = plan.IsWhole ? [] : [.. plan.Words.Select(part => lookup.Passages.CutPassage(plan.Row, part.Start, part.End))];
            var silence = plan.Pairing is { } record ? draft.LineFor(record) : null;
            return new SilentCard(words, silence, layout.Following, plan.HtmlId, plan.Letter);
        }

        var pairing = plan.Pairing!;
        var answers = layout.AnswersOf(pairing).ToList();
        return new AnswerCard(
            draft.LineFor(pairing),
            [.. answers.Select(segment => PlanAnswer(plan, segment))],
            NextPlace(answers[^1]),
            layout.SeamBefore(plan) is { } last ? lookup.Names.ForPlace(last) : null,
            draft.Edition.Index.NotesOf(pairing.Id).Count(),
            plan.HtmlId,
            plan.Letter);
    }

    private Answer PlanAnswer(CardPlan plan, Segment segment)
    {
        var primary = layout.PrimaryPlaceOf(segment);
        var isMain = layout.MainCard(plan.Pairing!) == plan;
        var isPrimary = isMain && layout.Placements.PlacementOf(segment).Pairing == plan.Pairing;
        var ranges = RangesOf(plan.Pairing!, segment);
        var isWhole = ranges.Length == 1 && WordsOf(segment, ranges[0]) == lookup.Words.CountWords(segment);
        ranges = isWhole ? [(0, segment.Content.Length)] : ranges;
        ImmutableArray<(int Start, int End)> once = isMain ? [.. ranges.SelectMany(range => OnceAtLength(plan.Pairing!, segment, range))] : [];
        var shown = isPrimary ? ranges : once;
        return new Answer
        {
            Name = lookup.Names.ForPlace(segment),
            Segment = segment,
            Parts = [.. shown.Select(range => lookup.Passages.CutPassage(segment, range.Start, range.End, AnnotationsOn(segment, range.Start, range.End)))],
            IsPrimary = isPrimary,
            PrimaryId = isPrimary ? primary.HtmlId : null,
            FormerIds = isPrimary ? lookup.FormerIds(HtmlIds.Following, segment) : [],
            Whole = isPrimary && !isWhole
                ? lookup.Passages.CutWhole(segment, [.. PartAnnotations(plan, segment), .. AnnotationsOn(segment, 0, segment.Content.Length)])
                : null,
            PrimaryHref = isPrimary ? null : draft.Links.HrefTo(primary.Page, primary.HtmlId),
            Renderings = isMain ? SegmentRendering.AllOf(segment) : [],
        };
    }

    private FollowingBand PlanBand(Segment segment)
    {
        var isPrimary = layout.Placements.PlacementOf(segment).Pairing is null;
        var id = HtmlIds.ForSegment(HtmlIds.Following, segment.Id.Value);
        var isFrame = segment.Status == SegmentStatus.Frame;
        var left = isFrame ? [] : layout.UnpairedIn(segment);
        ImmutableArray<(int Start, int End)> shown =
            isPrimary ? [(0, segment.Content.Length)] : [.. left.Select(piece => (piece.Start, piece.End))];
        var silences = left.Where(piece => piece.Silence is not null).Select(piece => new Mark<Annotation>(
            piece.Start, piece.End, new PartAnnotation(null, piece.Silence, true, draft.Links.HrefTo(new PairingRoute(piece.Silence!.Id))))).ToList();
        return new FollowingBand
        {
            Segment = segment,
            Name = lookup.Names.ForPlace(segment),
            IsPrimary = isPrimary,
            HtmlId = isPrimary ? id : id + "_rest",
            FormerIds = isPrimary ? lookup.FormerIds(HtmlIds.Following, segment) : [],
            Passages = [.. shown.Select(part => lookup.Passages.CutPassage(
                segment, part.Start, part.End, [.. silences, .. AnnotationsOn(segment, part.Start, part.End)]))],
            Silences = [.. left.Select(piece => piece.Silence).OfType<Pairing>().DistinctBy(silence => silence.Id).Select(draft.LineFor)],
            IsExamined = isFrame || left.All(piece => piece.Silence is not null),
            Renderings = SegmentRendering.AllOf(segment),
            Panel = isPrimary ? footnotes.PanelOf(segment, HtmlIds.Following) : null,
        };
    }

    private IEnumerable<Mark<Annotation>> AnnotationsOn(Segment segment, int start, int end) =>
        annotations.AnnotationsOf(segment, HtmlIds.Following, layout.PrimaryPlaceOf(segment).Page, start, end);

    // In the whole paragraph the words of other cards are marked as theirs.
    private IEnumerable<Mark<Annotation>> PartAnnotations(CardPlan plan, Segment segment)
    {
        foreach (var claim in lookup.PairedRanges.PairedIn(segment))
        {
            var card = claim.Pairing == plan.Pairing ? plan : layout.MainCard(claim.Pairing);
            var page = new FacingRoute(layout.Lead.Id, lookup.TextParts.PartsOf(card.Row.Address).Part);
            var isOwn = card == plan;
            var annotation = new PartAnnotation(isOwn ? card.Letter : null, claim.Pairing, isOwn, draft.Links.HrefTo(page, card.HtmlId));
            yield return new(claim.Start, claim.End, annotation);
        }
    }

    private NamedLink? NextPlace(Segment last)
    {
        var following = layout.Following.Segments;
        for (var i = last.Order + 1; i < following.Length; i++)
        {
            if (following[i].Status != SegmentStatus.Frame)
            {
                var (page, id) = layout.PrimaryPlaceOf(following[i]);
                return new NamedLink(lookup.Names.ForPlace(following[i]), draft.Links.HrefTo(page, id));
            }
        }

        return null;
    }

    // Overlapping members of one pairing are one part.
    private static ImmutableArray<(int Start, int End)> RangesOf(Pairing pairing, Segment segment)
    {
        var ranges = new List<(int Start, int End)>();
        foreach (var member in pairing.Members.Where(member => member.Segment == segment.Address).OrderBy(member => member.Start))
        {
            if (ranges.Count > 0 && member.Start < ranges[^1].End)
            {
                ranges[^1] = (ranges[^1].Start, Math.Max(ranges[^1].End, member.End));
            }
            else
            {
                ranges.Add((member.Start, member.End));
            }
        }

        return [.. ranges];
    }

    // Many words that an earlier card shows are not printed again: what is new is printed here, or else only their beginning.
    private IEnumerable<(int Start, int End)> OnceAtLength(Pairing pairing, Segment segment, (int Start, int End) range)
    {
        if (lookup.PairedRanges.PairedIn(segment).Length == 1)
        {
            return [range];
        }

        var own = layout.PrecedenceOf(pairing, segment);
        var earlier = lookup.PairedRanges.PairedIn(segment).Where(claim => layout.PrecedenceOf(claim.Pairing, segment).CompareTo(own) < 0);
        var fresh = SubtractPaired(range, earlier).ToList();
        if (WordsOf(segment, range) - fresh.Sum(part => WordsOf(segment, part)) <= LongWords)
        {
            return [range];
        }

        var sentences = fresh.Where(part => !layout.IsJoint(segment, new TextRange(part.Start, part.End))).Select(part => TrimRange(segment, part)).ToList();
        return sentences.Count > 0 ? sentences : [OpeningOf(segment, range)];
    }

    private int WordsOf(Segment segment, (int Start, int End) range) => lookup.Words.CountWords(segment, range.Start, range.End);

    private (int Start, int End) OpeningOf(Segment segment, (int Start, int End) range)
    {
        var end = lookup.Words.WordsOf(segment)[lookup.Words.IndexAt(segment, range.Start) + OpeningWords].Printed.Start;
        return TrimRange(segment, (range.Start, end));
    }

    private static (int Start, int End) TrimRange(Segment segment, (int Start, int End) range)
    {
        var words = segment.Content.AsSpan(range.Start, range.End - range.Start);
        var start = range.Start + words.Length - words.TrimStart().Length;
        return (start, start + words.Trim().Length);
    }

    private static IEnumerable<(int Start, int End)> SubtractPaired((int Start, int End) range, IEnumerable<PairedRange> sorted)
    {
        var at = range.Start;
        foreach (var claim in sorted)
        {
            if (claim.Start > at && at < range.End)
            {
                yield return (at, Math.Min(claim.Start, range.End));
            }

            at = Math.Max(at, claim.End);
        }

        if (at < range.End)
        {
            yield return (at, range.End);
        }
    }
}
