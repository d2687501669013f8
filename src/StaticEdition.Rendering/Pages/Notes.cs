using StaticEdition.Model.Matching;
using StaticEdition.Rendering.Shared;
using StaticEdition.Wording.Citations;
using StaticEdition.Wording.Names;

namespace StaticEdition.Rendering.Pages;

/// <summary>The index of notes; of a long one, a part with the notes on one part of a text.</summary>
/// <param name="Text">The text, or null for the whole index.</param>
/// <param name="Part">The part of the text, where it has a page for each; otherwise null.</param>
public sealed record NotesRoute(Id? Text = null, string? Part = null) : Route
{
    /// <inheritdoc/>
    public override string LocalPath => Text is { } text ? $"notes/{FileOf(text, Part)}" : "notes/index.html";
}

/// <summary>The index of notes.</summary>
public sealed record NotesPage(PageIdentity Identity) : Page(Identity)
{
    /// <summary>The parts of the index when it is split; then there are no lines.</summary>
    public required ImmutableArray<NotesPart> Parts { get; init; }

    /// <summary>The notes by their first place.</summary>
    public required ImmutableArray<NoteLine> Notes { get; init; }
}

/// <summary>A part of a split index of notes.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Page">Its page.</param>
/// <param name="Notes">How many notes.</param>
public sealed record NotesPart(Name Name, NotesRoute Page, int Notes);

/// <summary>A note in the index.</summary>
/// <param name="Note">The note.</param>
/// <param name="HtmlId">Its unique id: <c>n-</c> and the note's id.</param>
/// <param name="KindName">The edition's name for its kind, or null for a built-in kind.</param>
/// <param name="Places">What it is on; each address leads to the note there.</param>
/// <param name="Lemma">The words it is on first, or null.</param>
/// <param name="Citation">How to cite it.</param>
public sealed record NoteLine(
    Note Note, string HtmlId, Localized<string>? KindName, ImmutableArray<NamedLink> Places, Passage? Lemma, Citation Citation);

/// <summary>Plans the index of notes. A long one has a page for each part of each text.</summary>
internal sealed class NotesPlanner : PagePlanner<NotesRoute>
{
    private readonly Lazy<ILookup<NotesRoute, Note>> parts;

    /// <summary>Will sort the notes into the parts of the index, where it is split.</summary>
    public NotesPlanner(EditionLookup lookup)
        : base(lookup) =>
        parts = new(() => Edition.Notes.ToLookup(PartOf));

    /// <inheritdoc/>
    public override ImmutableArray<string> DataKeys => ["notes"];

    /// <inheritdoc/>
    public override int? MenuPosition => 50;

    /// <inheritdoc/>
    protected override IEnumerable<NotesRoute> Routes
    {
        get
        {
            if (Edition.Notes.IsEmpty)
            {
                return [];
            }

            return IsSplit ? Parts.Select(part => part.Key).Prepend(new NotesRoute()) : [new NotesRoute()];
        }
    }

    private bool IsSplit => Edition.Notes.Length > Initials.LongIndex;

    private ILookup<NotesRoute, Note> Parts => parts.Value;

    /// <inheritdoc/>
    protected override Name NameOf(NotesRoute route) =>
        route.Text is { } text ? Lookup.NameOf(text, route.Part, texts => texts.Site.Notes) : new InterfaceName(texts => texts.Site.Notes);

    /// <inheritdoc/>
    protected override Page Plan(NotesRoute route, PageDraft draft)
    {
        if (route.Text is not null)
        {
            return PlanIndex(draft, Parts[route]) with { Trail = [new HomeRoute(), new NotesRoute()] };
        }

        return IsSplit
            ? PlanIndex(draft, []) with { Parts = [.. Parts.Select(part => new NotesPart(draft.Site.NameOf(part.Key), part.Key, part.Count()))] }
            : PlanIndex(draft, Edition.Notes);
    }

    private NotesPage PlanIndex(PageDraft draft, IEnumerable<Note> notes) => new(draft.Identity)
    {
        Parts = [],
        Notes = [.. notes.Select(note => PlanLine(draft, note))],
    };

    private NoteLine PlanLine(PageDraft draft, Note note) => new(
        note,
        HtmlIds.NoteLine(note.Id),
        Edition.Vocabularies.NoteKinds.GetValueOrDefault(note.Kind),
        [.. note.Targets.Select(draft.Links.LinkTo)],
        new SegmentFootnotes(draft).LemmaOf(note.Targets[0]),
        draft.Site.Citations.ForTarget(new NoteReference(note.Id)));

    private NotesRoute PartOf(Note note)
    {
        var place = Lookup.FirstPlaceOf(note);
        return new NotesRoute(place.Text, Lookup.TextParts.PartsOf(place).Part);
    }
}
