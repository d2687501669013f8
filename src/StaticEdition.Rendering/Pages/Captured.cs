using System.Collections.Concurrent;
using StaticEdition.Rendering.Shared;
using StaticEdition.Wording.Citations;
using StaticEdition.Wording.Names;
using StaticEdition.Wording.Texts;

namespace StaticEdition.Rendering.Pages;

/// <summary>A text as it was captured; of a long text its table of contents, or one part.</summary>
/// <param name="Text">The text.</param>
/// <param name="Part">The part, or null for a whole text or the table of contents.</param>
public sealed record CapturedRoute(Id Text, string? Part = null) : Route
{
    /// <inheritdoc/>
    public override string LocalPath => $"captured/{FileOf(Text, Part)}";
}

/// <summary>A text as it was captured: line by line, the interventions with what the capture reads, paratext in grey.</summary>
public sealed record CapturedPage(PageIdentity Identity) : Page(Identity)
{
    /// <summary>The text.</summary>
    public required EditionText Text { get; init; }

    /// <summary>The same words as they are read.</summary>
    public required TextRoute AsRead { get; init; }

    /// <summary>The lines of the capture in order, blank ones included.</summary>
    public required ImmutableArray<CapturedLine> Lines { get; init; }
}

/// <summary>A line of a capture. Its text content equals the captured line.</summary>
/// <param name="Number">From 1.</param>
/// <param name="HtmlId">Its unique id: <c>line-12</c>.</param>
/// <param name="DataWitness">The value of <c>data-witness</c>: <c>declaration:12</c>.</param>
/// <param name="Pieces">The pieces in order.</param>
/// <param name="IsParatext">True when no segment claims the line: words of the page around the text, or a blank line.</param>
/// <param name="IsBlank">True when the captured line has no visible character.</param>
/// <param name="Place">The segment that begins with this line and where it is read, or null.</param>
public sealed record CapturedLine(
    int Number,
    string HtmlId,
    string DataWitness,
    ImmutableArray<CapturedPiece> Pieces,
    bool IsParatext,
    bool IsBlank,
    NamedLink? Place);

/// <summary>A run of a captured line.</summary>
/// <param name="Reads">What the capture reads.</param>
/// <param name="Intervention">The intervention that corrects it, or null.</param>
/// <param name="IsLabel">True for the printed label and the white space after it.</param>
/// <param name="Href">Where the apparatus tells of it, or null.</param>
public sealed record CapturedPiece(string Reads, Intervention? Intervention, bool IsLabel, string? Href)
{
    /// <summary>True when no apparatus tells of the intervention, so that its comment is shown beside the line.</summary>
    public bool IsToldHere => Intervention is not null && Href is null;
}

/// <summary>Plans each published text as it was captured, line by line; for a long one contents and a page for each part.</summary>
internal sealed class CapturedPlanner(EditionLookup lookup) : PagePlanner<CapturedRoute>(lookup)
{
    private readonly ConcurrentDictionary<Id, ILookup<string, ClaimedLine>> claimed = new();

    private sealed record ClaimedLine(string? Part, WitnessLine Line, Segment? Segment, bool Begins);

    /// <inheritdoc/>
    public override ImmutableArray<string> DataKeys => ["segments", "interventions"];

    /// <inheritdoc/>
    protected override IEnumerable<CapturedRoute> Routes =>
        from text in Edition.Texts
        where text.Publish == Publication.Full
        from part in Lookup.TextParts.PagesOf(text)
        select new CapturedRoute(text.Id, part);

    /// <inheritdoc/>
    public override string? DescriptionIn(InterfaceText texts) => texts.Apparatus.CaptureExplained;

    /// <inheritdoc/>
    protected override Name NameOf(CapturedRoute route) => Lookup.NameOf(route.Text, route.Part, texts => texts.Reading.AsCaptured);

    /// <inheritdoc/>
    protected override Page Plan(CapturedRoute route, PageDraft draft)
    {
        var text = Edition.Index.GetText(route.Text);
        if (route.Part is not null || !Lookup.TextParts.IsSplit(text))
        {
            return PlanLines(route, draft, text);
        }

        var read = new TextRoute(text.Id);
        return new TextContentsPage(draft.Identity)
        {
            Next = route with { Part = Lookup.TextParts.PartsOf(text)[0].Part },
            Text = text,
            IsCaptured = true,
            OtherView = draft.Site.HasPage(read) ? read : null,
            TextParts = Lookup.ContentsOf(text, part => route with { Part = part }),
            Citation = draft.Site.Citations.ForTarget(new PlaceReference(new Address(text.Id, null))),
        };
    }

    private CapturedPage PlanLines(CapturedRoute route, PageDraft draft, EditionText text)
    {
        var (previous, next) = Lookup.TextParts.PreviousAndNext(text, route.Part);
        return new CapturedPage(draft.Identity)
        {
            Trail = route.Part is null ? [new HomeRoute()] : [new HomeRoute(), route with { Part = null }],
            Previous = previous is null ? null : route with { Part = previous.Part },
            Next = next is null ? null : route with { Part = next.Part },
            Text = text,
            AsRead = new TextRoute(text.Id, route.Part),
            Lines = [.. LinesOf(route, draft, text)],
        };
    }

    private IEnumerable<CapturedLine> LinesOf(CapturedRoute route, PageDraft draft, EditionText text) =>
        claimed.GetOrAdd(text.Id, _ => AlignedLines(text).ToLookup(line => line.Part ?? ""))[route.Part ?? ""]
            .Select(line => PlanLine(new TextRoute(text.Id, route.Part), draft, text, line.Line, line.Segment, line.Begins));

    // A line that no segment claims goes with the lines before it; the first ones with the first part.
    private IEnumerable<ClaimedLine> AlignedLines(EditionText text)
    {
        var part = Lookup.TextParts.PartsOf(text)[0].Part;
        Id? last = null;
        foreach (var line in text.Witness.Lines)
        {
            var begins = line.Segment is not null && line.Segment != last;
            last = line.Segment ?? last;
            var segment = line.Segment is { } id ? Edition.Index.GetSegment(new Address(text.Id, id)) : null;
            part = segment is null ? part : Lookup.TextParts.PartsOf(segment.Address).Part;
            yield return new ClaimedLine(part, line, segment, begins);
        }
    }

    private CapturedLine PlanLine(TextRoute page, PageDraft draft, EditionText text, WitnessLine line, Segment? segment, bool begins)
    {
        var place = begins
            ? new NamedLink(Lookup.Names.ForPlace(segment!), draft.Links.HrefTo(page, HtmlIds.ForSegment(HtmlIds.Lead, segment!.Id.Value)))
            : null;
        return new CapturedLine(
            line.Number,
            HtmlIds.ForLine(line.Number),
            FormattableString.Invariant($"{text.Id}:{line.Number}"),
            [.. CutPieces(line, segment, intervention => InterventionHref(draft, page, segment, intervention))],
            segment is null,
            line.Pieces.All(piece => string.IsNullOrWhiteSpace(piece.Reads)),
            place);
    }

    // The label is counted in the corrected line; an unchanged piece that holds its end is cut there.
    private static IEnumerable<CapturedPiece> CutPieces(WitnessLine line, Segment? segment, Func<Intervention, string?> apparatus)
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

    private static string? InterventionHref(PageDraft draft, TextRoute page, Segment? segment, Intervention intervention)
    {
        var applied = segment?.Interventions.FirstOrDefault(applied => applied.Intervention.Id == intervention.Id);
        return applied is null ? null : draft.Links.HrefTo(page, HtmlIds.ForIntervention(HtmlIds.Lead, segment!.Id, applied.Letter));
    }
}
