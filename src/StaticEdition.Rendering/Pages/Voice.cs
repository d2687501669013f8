using StaticEdition.Model.Matching;
using StaticEdition.Rendering.Shared;
using StaticEdition.Wording.Citations;
using StaticEdition.Wording.Names;

namespace StaticEdition.Rendering.Pages;

/// <summary>One voice.</summary>
public sealed record VoiceRoute(Id Voice) : Route
{
    /// <inheritdoc/>
    public override string LocalPath => $"voices/{FileOf(Voice)}";
}

/// <summary>A voice: its text with the testimonies marked, and what each is about.</summary>
public sealed record VoicePage(PageIdentity Identity) : Page(Identity)
{
    /// <summary>The voice.</summary>
    public required Voice Voice { get; init; }

    /// <summary>The commentary it is quoted from.</summary>
    public required EditionText Text { get; init; }

    /// <summary>The entry about the speaker, or null.</summary>
    public required NamedLink? Speaker { get; init; }

    /// <summary>False where only the quoted passages may be shown.</summary>
    public required bool IsFull { get; init; }

    /// <summary>The page of the text alone, or null where it may not be shown.</summary>
    public required TextRoute? TextAlone { get; init; }

    /// <summary>The segments in order, with the testimonies that end in each.</summary>
    public required ImmutableArray<VoiceRow> Rows { get; init; }

    /// <summary>The citation of the source.</summary>
    public required Citation Citation { get; init; }
}

/// <summary>A segment of a voice's text.</summary>
/// <param name="Segment">The segment.</param>
/// <param name="Name">What it is called.</param>
/// <param name="HtmlId">Its unique id: <c>s-</c> and the segment's id.</param>
/// <param name="Passages">The whole segment, or only its quoted passages, with numbered source signs.</param>
/// <param name="Renderings">The editor's translations, where the whole segment is shown.</param>
/// <param name="Testimonies">The testimonies quoted from it, by number.</param>
/// <param name="Panel">The notes on it, where only the quoted passages may be shown; null where the text has a page of its own.</param>
public sealed record VoiceRow(
    Segment Segment,
    PlaceName Name,
    string HtmlId,
    ImmutableArray<Passage> Passages,
    ImmutableArray<SegmentRendering> Renderings,
    ImmutableArray<VoiceTestimony> Testimonies,
    SegmentPanel? Panel);

/// <summary>A testimony on its voice's page.</summary>
/// <param name="Number">From 1 on the page.</param>
/// <param name="HtmlId">Its unique id: <c>t-</c> and the testimony's id.</param>
/// <param name="Testimony">The testimony: manner, speech, rendering.</param>
/// <param name="Quote">Its words.</param>
/// <param name="Targets">The places it is about with the words declared there: side by side where it quotes.</param>
/// <param name="Citation">How to cite it.</param>
public sealed record VoiceTestimony(
    int Number,
    string HtmlId,
    Testimony Testimony,
    Passage Quote,
    ImmutableArray<PlacedWords> Targets,
    Citation Citation) : Footnote(HtmlId);

/// <summary>Plans a page for each voice.</summary>
internal sealed class VoicePlanner(EditionLookup lookup) : PagePlanner<VoiceRoute>(lookup)
{
    /// <inheritdoc/>
    public override ImmutableArray<string> DataKeys => ["voices", "testimonies"];

    /// <inheritdoc/>
    protected override IEnumerable<VoiceRoute> Routes => Edition.Voices.Select(voice => new VoiceRoute(voice.Id));

    /// <inheritdoc/>
    protected override Name NameOf(VoiceRoute route) => new VoiceName(Lookup.VoiceOf(route.Voice));

    /// <inheritdoc/>
    protected override Page Plan(VoiceRoute route, PageDraft draft)
    {
        var voice = Lookup.VoiceOf(route.Voice);
        var text = Edition.Index.GetText(voice.Text);
        var at = Edition.Voices.IndexOf(voice);
        var entry = voice.Speaker.Entry is { } reference && draft.Site.HasPage(new EntryRoute(reference)) ? reference : null;
        return new VoicePage(draft.Identity)
        {
            Trail = [new HomeRoute(), new VoicesRoute()],
            Previous = at > 0 ? new VoiceRoute(Edition.Voices[at - 1].Id) : null,
            Next = at + 1 < Edition.Voices.Length ? new VoiceRoute(Edition.Voices[at + 1].Id) : null,
            Voice = voice,
            Text = text,
            Speaker = entry is null ? null : draft.Links.LinkTo(entry),
            IsFull = TextPlanner.IsShown(text),
            TextAlone = TextPlanner.IsShown(text) ? new TextRoute(text.Id) : null,
            Rows = [.. text.Segments.Where(segment => !Lookup.Published.RangesOf(segment).IsEmpty).Select(segment => PlanRow(draft, voice, segment))],
            Citation = draft.Site.Citations.ForTarget(new VoiceReference(voice.Id)),
        };
    }

    private VoiceRow PlanRow(PageDraft draft, Voice voice, Segment segment)
    {
        var isFull = TextPlanner.IsShown(Lookup.TextOf(segment));
        var numbered = voice.Testimonies.Select((testimony, i) => (Testimony: testimony, Number: i + 1))
            .Where(spoken => spoken.Testimony.Source.Segment == segment.Address).ToList();
        List<Mark<Annotation>> sources = [.. numbered.Select(spoken => SourceAnnotation(draft, spoken.Testimony, spoken.Number))];
        return new VoiceRow(
            segment,
            Lookup.Names.ForPlace(segment),
            HtmlIds.ForSegment(HtmlIds.Lead, segment.Id.Value),
            [.. Lookup.Published.RangesOf(segment).Select(range => Lookup.Passages.CutPassage(segment, range.Start, range.End,
                [.. sources, .. isFull ? [] : new SegmentAnnotations(draft).AnnotationsOf(segment, HtmlIds.Lead, draft.Route, range.Start, range.End)]))],
            isFull ? SegmentRendering.AllOf(segment) : [],
            [.. numbered.Select(spoken => PlanTestimony(draft, voice, spoken.Testimony, spoken.Number))],
            isFull ? null : new SegmentFootnotes(draft).PanelOf(segment, HtmlIds.Lead));
    }

    private static Mark<Annotation> SourceAnnotation(PageDraft draft, Testimony testimony, int number)
    {
        var id = HtmlIds.VoiceTestimony(testimony.Id);
        return new(testimony.Source.Start, testimony.Source.End, new SourceAnnotation(testimony, number, draft.Markers.AddMarker(id), '#' + id));
    }

    private VoiceTestimony PlanTestimony(PageDraft draft, Voice voice, Testimony testimony, int number)
    {
        var id = HtmlIds.VoiceTestimony(testimony.Id);
        return new VoiceTestimony(
            number,
            id,
            testimony,
            Lookup.Passages.CutPassage(testimony.Source),
            [.. testimony.Targets.Select(target => PlanTarget(draft, target))],
            draft.Site.Citations.ForTarget(new VoiceReference(voice.Id, testimony.Id)));
    }

    private PlacedWords PlanTarget(PageDraft draft, Anchor target)
    {
        var segment = Edition.Index.GetSegment(target.Segment);
        return new PlacedWords(Lookup.Names.ForPlace(segment), draft.Links.HrefTo(segment.Address), [Lookup.Passages.CutPassage(target)])
        {
            Renderings = target.IsWholeSegment ? SegmentRendering.AllOf(segment) : [],
        };
    }
}
