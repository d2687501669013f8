using System.Collections.Concurrent;

namespace StaticEdition.Rendering;

/// <summary>Each published text as it was captured, line by line.</summary>
internal sealed class CapturedPages(EditionFacts facts) : PageFamily(facts)
{
    private readonly ConcurrentDictionary<Id, ILookup<string, ClaimedLine>> claimed = new();

    private sealed record ClaimedLine(string? Part, WitnessLine Line, Segment? Segment, bool Begins);

    /// <inheritdoc/>
    public override IEnumerable<SitePage> Pages =>
        from text in Edition.Texts
        where text.Publish == Publication.Full
        from part in TextPages.Parts(Facts, text)
        select SitePage.Captured(text.Id, part);

    /// <inheritdoc/>
    public override Page Plan(PageDraft draft)
    {
        var text = Edition.Index.Text(Id.Of(draft.Self.Item!));
        return draft.Self.Part is null && Facts.Stretches.IsSplit(text) ? TextPages.Contents(draft, text) : Captured(draft, text);
    }

    private CapturedPage Captured(PageDraft draft, Text text)
    {
        var (previous, next, trail) = TextPages.Around(draft, text);
        return new CapturedPage
        {
            Site = draft.Site,
            Self = draft.Self,
            Language = draft.Language,
            Name = draft.Site.NameOf(draft.Self),
            Trail = trail,
            Previous = previous,
            Next = next,
            Text = text,
            Stretch = Facts.Stretches.Of(text).First(stretch => stretch.Part == draft.Self.Part).Name,
            AsRead = SitePage.Text(text.Id, draft.Self.Part),
            Lines = [.. Lines(draft, text)],
        };
    }

    private IEnumerable<CapturedLine> Lines(PageDraft draft, Text text) =>
        claimed.GetOrAdd(text.Id, _ => Claimed(text).ToLookup(line => line.Part ?? ""))[draft.Self.Part ?? ""]
            .Select(line => Line(draft, text, line.Line, line.Segment, line.Begins));

    // A line that no segment claims stands with the lines before it; the first ones with the first stretch.
    private IEnumerable<ClaimedLine> Claimed(Text text)
    {
        var part = Facts.Stretches.Of(text)[0].Part;
        Id? last = null;
        foreach (var line in text.Witness.Lines)
        {
            var begins = line.Segment is not null && line.Segment != last;
            last = line.Segment ?? last;
            var segment = line.Segment is { } id ? Edition.Index.Segment(new Address(text.Id, id)) : null;
            part = segment is null ? part : Facts.Stretches.Of(segment.Address).Part;
            yield return new ClaimedLine(part, line, segment, begins);
        }
    }

    private CapturedLine Line(PageDraft draft, Text text, WitnessLine line, Segment? segment, bool begins)
    {
        var page = SitePage.Text(text.Id, draft.Self.Part);
        var place = begins
            ? new NamedLink(Facts.Names.Of(segment!), draft.To(page, HtmlIds.Segment(HtmlIds.Lead, segment!.Id.Value)))
            : null;
        return new CapturedLine(
            line.Number,
            HtmlIds.Line(line.Number),
            FormattableString.Invariant($"{text.Id}:{line.Number}"),
            [.. Pieces(line, segment, intervention => Apparatus(draft, page, segment, intervention))],
            segment is null,
            line.Pieces.All(piece => string.IsNullOrWhiteSpace(piece.Reads)),
            place);
    }

    // The label is counted in the mended line; a piece that holds its end is cut there where nothing was mended.
    private static IEnumerable<CapturedPiece> Pieces(WitnessLine line, Segment? segment, Func<Intervention, string?> apparatus)
    {
        var label = segment is null ? 0 : line.LabelLength;
        foreach (var piece in line.Pieces)
        {
            if (piece.Intervention is { } intervention)
            {
                yield return new CapturedPiece(piece.Reads, intervention, label > 0, apparatus(intervention));
            }
            else if (label > 0 && label < piece.Reads.Length)
            {
                yield return new CapturedPiece(piece.Reads[..label], null, true, null);
                yield return new CapturedPiece(piece.Reads[label..], null, false, null);
            }
            else if (piece.Reads.Length > 0)
            {
                yield return new CapturedPiece(piece.Reads, null, label > 0, null);
            }

            label = Math.Max(0, label - piece.Becomes.Length);
        }
    }

    private static string? Apparatus(PageDraft draft, SitePage page, Segment? segment, Intervention intervention)
    {
        var applied = segment?.Interventions.FirstOrDefault(applied => applied.Intervention.Id == intervention.Id);
        return applied is null ? null : draft.To(page, HtmlIds.Apparatus(HtmlIds.Lead, segment!.Id, applied.Letter));
    }
}
