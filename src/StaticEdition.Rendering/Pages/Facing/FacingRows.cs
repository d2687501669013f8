namespace StaticEdition.Rendering;

/// <summary>Draws up the rows, cards and bands of one page of facing texts.</summary>
internal sealed class FacingRows(PageDraft draft, FacingLayout layout)
{
    /// <summary>What a card shows of long words that stand in full elsewhere.</summary>
    private const int OpeningWords = 25;

    private const int LongWords = 40;

    private readonly EditionLookup facts = draft.Lookup;

    /// <summary>The following text's bands before the first row, by the divisions of that text.</summary>
    public IEnumerable<FacingSection> Top() =>
        Sections.Of(layout.Following, [.. layout.BandsBefore]).Select((section, i) => new FacingSection(
            section.Division, HtmlIds.Top(i + 1), [.. section.Segments.Select(Band)], layout.Following));

    /// <summary>The row of a leading segment and the bands after it.</summary>
    public IEnumerable<FacingItem> Items(Segment segment)
    {
        yield return Row(segment);
        foreach (var band in layout.BandsAfter(segment))
        {
            yield return Band(band);
        }
    }

    private FacingRow Row(Segment segment)
    {
        var plans = layout.Cards(segment);
        var letters = plans.Where(plan => plan.Letter is not null).SelectMany(plan => plan.Words.Select(words =>
            new Mark<Sign>(words.Start, words.End, new PartSign(plan.Letter, plan.Pairing, true, '#' + plan.HtmlId))));
        var dossier = draft.Dossier(segment, HtmlIds.Lead);
        return new FacingRow
        {
            Segment = segment,
            Name = facts.Names.Of(segment),
            HtmlId = HtmlIds.Segment(HtmlIds.Lead, segment.Id.Value),
            FormerIds = facts.FormerIds(HtmlIds.Lead, segment),
            Passage = facts.Whole(segment, [.. letters, .. draft.Marks(segment, HtmlIds.Lead)]),
            Renderings = segment.Renderings,
            Cards = [.. plans.Select(plan => Card(plan) with
            {
                Noted = [.. dossier.Notes.Where(body => CardOf(body.Lemma) == plan).Select(body => new NotedHere(body.Number, '#' + body.HtmlId))],
                Heard =
                [
                    .. dossier.Testimonies.Where(body => CardOf(body.About) == plan).DistinctBy(body => body.Voice.Id)
                        .Select(body => new HeardHere(body.Voice, '#' + body.HtmlId)),
                ],
            })],
            Dossier = dossier,
        };

        CardPlan CardOf(Passage? words) =>
            plans.FirstOrDefault(plan => words is not null && plan.Words.Any(part => part.Start < words.End && words.End <= part.End)) ?? plans[0];
    }

    private Card Card(CardPlan plan)
    {
        if (plan.IsSilent)
        {
            ImmutableArray<Passage> words = plan.IsWhole ? [] : [.. plan.Words.Select(part => facts.Part(plan.Row, part.Start, part.End))];
            var silence = plan.Pairing is { } record ? draft.LineFor(record) : null;
            return new SilentCard(words, silence, layout.Following, plan.HtmlId, plan.Letter);
        }

        var pairing = plan.Pairing!;
        var answers = layout.Answers(pairing).ToList();
        return new AnswerCard(
            draft.LineFor(pairing),
            [.. answers.Select(segment => Answer(plan, segment))],
            Next(answers[^1]),
            layout.SeamBefore(plan) is { } last ? facts.Names.Of(last) : null,
            draft.Edition.Index.NotesOf(pairing.Id).Count(),
            plan.HtmlId,
            plan.Letter);
    }

    private Answer Answer(CardPlan plan, Segment segment)
    {
        var home = layout.HomeOf(segment);
        var isMain = layout.MainCard(plan.Pairing!) == plan;
        var isHome = isMain && layout.Homes.Of(segment).Pairing == plan.Pairing;
        var ranges = Ranges(plan.Pairing!, segment);
        var isWhole = ranges.Length == 1 && WordsOf(segment, ranges[0]) == facts.Words.Count(segment);
        ranges = isWhole ? [(0, segment.Content.Length)] : ranges;
        var shown = isHome ? ranges : isMain ? [.. ranges.SelectMany(range => OnceAtLength(plan.Pairing!, segment, range))] : [];
        return new Answer
        {
            Name = facts.Names.Of(segment),
            Segment = segment,
            Parts = [.. shown.Select(range => facts.Part(segment, range.Start, range.End, Signs(segment, range.Start, range.End)))],
            IsHome = isHome,
            HomeId = isHome ? home.HtmlId : null,
            FormerIds = isHome ? facts.FormerIds(HtmlIds.Following, segment) : [],
            Whole = isHome && !isWhole
                ? facts.Whole(segment, [.. Parts(plan, segment), .. Signs(segment, 0, segment.Content.Length)])
                : null,
            Home = isHome ? null : draft.Links.To(home.Page, home.HtmlId),
            Renderings = isMain ? segment.Renderings : Localized<string>.Empty,
            Dossier = isHome ? draft.Dossier(segment, HtmlIds.Following) : null,
        };
    }

    private FollowingBand Band(Segment segment)
    {
        var isHome = layout.Homes.Of(segment).Pairing is null;
        var id = HtmlIds.Segment(HtmlIds.Following, segment.Id.Value);
        var isFrame = segment.Status == SegmentStatus.Frame;
        var left = isFrame ? [] : layout.Unpaired(segment);
        ImmutableArray<(int Start, int End)> shown =
            isHome ? [(0, segment.Content.Length)] : [.. left.Select(piece => (piece.Start, piece.End))];
        var silences = left.Where(piece => piece.Silence is not null).Select(piece => new Mark<Sign>(
            piece.Start, piece.End, new PartSign(null, piece.Silence, true, draft.Links.To(new PairingRoute(piece.Silence!.Id))))).ToList();
        return new FollowingBand
        {
            Segment = segment,
            Name = facts.Names.Of(segment),
            IsHome = isHome,
            HtmlId = isHome ? id : id + "_rest",
            FormerIds = isHome ? facts.FormerIds(HtmlIds.Following, segment) : [],
            Passages = [.. shown.Select(part => facts.Part(
                segment, part.Start, part.End, [.. silences, .. Signs(segment, part.Start, part.End)]))],
            Silences = [.. left.Select(piece => piece.Silence).OfType<Pairing>().DistinctBy(silence => silence.Id).Select(draft.LineFor)],
            IsExamined = isFrame || left.All(piece => piece.Silence is not null),
            Renderings = segment.Renderings,
            Dossier = isHome ? draft.Dossier(segment, HtmlIds.Following) : null,
        };
    }

    private IEnumerable<Mark<Sign>> Signs(Segment segment, int start, int end) =>
        draft.Marks(segment, HtmlIds.Following, layout.HomeOf(segment).Page, start, end);

    // In the whole paragraph the words of other cards are marked as theirs.
    private IEnumerable<Mark<Sign>> Parts(CardPlan plan, Segment segment)
    {
        foreach (var claim in facts.PairedRanges.Paired(segment))
        {
            var card = claim.Pairing == plan.Pairing ? plan : layout.MainCard(claim.Pairing);
            var page = new FacingRoute(layout.Lead.Id, facts.Stretches.Of(card.Row.Address).Part);
            var isOwn = card == plan;
            var sign = new PartSign(isOwn ? card.Letter : null, claim.Pairing, isOwn, draft.Links.To(page, card.HtmlId));
            yield return new(claim.Start, claim.End, sign);
        }
    }

    private NamedLink? Next(Segment last)
    {
        var following = layout.Following.Segments;
        for (var i = last.Order + 1; i < following.Length; i++)
        {
            if (following[i].Status != SegmentStatus.Frame)
            {
                var (page, id) = layout.HomeOf(following[i]);
                return new NamedLink(facts.Names.Of(following[i]), draft.Links.To(page, id));
            }
        }

        return null;
    }

    // Overlapping members of one pairing are one part.
    private static ImmutableArray<(int Start, int End)> Ranges(Pairing pairing, Segment segment)
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

    // Many words that an earlier card shows are not printed again: what is new stands here, or else only their beginning.
    private IEnumerable<(int Start, int End)> OnceAtLength(Pairing pairing, Segment segment, (int Start, int End) range)
    {
        if (facts.PairedRanges.Paired(segment).Length == 1)
        {
            return [range];
        }

        var own = layout.Precedence(pairing, segment);
        var earlier = facts.PairedRanges.Paired(segment).Where(claim => layout.Precedence(claim.Pairing, segment).CompareTo(own) < 0);
        var fresh = Subtract(range, earlier).ToList();
        if (WordsOf(segment, range) - fresh.Sum(part => WordsOf(segment, part)) <= LongWords)
        {
            return [range];
        }

        var sentences = fresh.Where(part => !layout.IsJoint(segment, new TextRange(part.Start, part.End))).Select(part => Trim(segment, part)).ToList();
        return sentences.Count > 0 ? sentences : [Opening(segment, range)];
    }

    private int WordsOf(Segment segment, (int Start, int End) range) => facts.Words.Count(segment, range.Start, range.End);

    private (int Start, int End) Opening(Segment segment, (int Start, int End) range)
    {
        var end = facts.Words.In(segment)[facts.Words.IndexAt(segment, range.Start) + OpeningWords].Printed.Start;
        return Trim(segment, (range.Start, end));
    }

    private static (int Start, int End) Trim(Segment segment, (int Start, int End) range)
    {
        var words = segment.Content.AsSpan(range.Start, range.End - range.Start);
        var start = range.Start + words.Length - words.TrimStart().Length;
        return (start, start + words.Trim().Length);
    }

    private static IEnumerable<(int Start, int End)> Subtract((int Start, int End) range, IEnumerable<PairedRange> sorted)
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
