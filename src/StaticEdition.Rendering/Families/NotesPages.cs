namespace StaticEdition.Rendering;

/// <summary>The index of notes. A long one has a page for each stretch of each text.</summary>
internal sealed class NotesPages : PageFamily
{
    private static readonly SitePage Index = new(PageKind.Notes);

    private readonly Lazy<ILookup<SitePage, Note>> parts;

    /// <summary>Will sort the notes into the parts of the index, where it is split.</summary>
    public NotesPages(EditionFacts facts)
        : base(facts) =>
        parts = new(() => Edition.Notes.ToLookup(PartOf));

    private bool IsSplit => Edition.Notes.Length > Initials.LongIndex;

    private ILookup<SitePage, Note> Parts => parts.Value;

    /// <inheritdoc/>
    public override IEnumerable<SitePage> Pages =>
        Edition.Notes.IsEmpty ? [] : IsSplit ? Parts.Select(part => part.Key).Prepend(Index) : [Index];

    /// <inheritdoc/>
    public override Page Plan(PageDraft draft)
    {
        var isIndex = draft.Self == Index;
        var notes = !isIndex ? Parts[draft.Self] : IsSplit ? [] : Edition.Notes;
        return new NotesPage
        {
            Site = draft.Site,
            Self = draft.Self,
            Language = draft.Language,
            Name = draft.Site.NameOf(draft.Self),
            Trail = isIndex ? [SitePage.Home] : [SitePage.Home, Index],
            Parts = isIndex && IsSplit
                ? [.. Parts.Select(part => new NotesPart(draft.Site.NameOf(part.Key), part.Key, part.Count()))]
                : [],
            Notes = [.. notes.Select(note => Line(draft, note))],
        };
    }

    private NoteLine Line(PageDraft draft, Note note) => new(
        note,
        HtmlIds.NoteLine(note.Id),
        Edition.Vocabularies.NoteKinds.GetValueOrDefault(note.Kind),
        [.. note.Targets.Select(draft.LinkToTarget)],
        draft.Lemma(note.Targets[0]),
        draft.Site.Citations.Of(new NoteReference(note.Id)));

    private SitePage PartOf(Note note)
    {
        var place = Facts.FirstPlaceOf(note);
        return SitePage.Notes(place.Text, Facts.Stretches.Of(place).Part);
    }
}
