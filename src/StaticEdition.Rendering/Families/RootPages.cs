namespace StaticEdition.Rendering;

/// <summary>Pages that exist once for all languages: the chooser, the page for lost addresses, the description of the data.</summary>
internal sealed class RootPages(EditionFacts facts, SiteFacts siteFacts) : PageFamily(facts)
{
    /// <inheritdoc/>
    public override IEnumerable<SitePage> Pages => siteFacts.DataFiles.IsEmpty
        ? [new(PageKind.Chooser), new(PageKind.NotFound)]
        : [new(PageKind.Chooser), new(PageKind.NotFound), new(PageKind.Data)];

    /// <inheritdoc/>
    public override Page Plan(PageDraft draft) => draft.Self.Kind switch
    {
        PageKind.Chooser => new ChooserPage
        {
            Site = draft.Site,
            Self = draft.Self,
            Language = draft.Language,
            Name = new WrittenName(Edition.Title),
            Summary = Edition.Subtitle.IsEmpty ? null : Edition.Subtitle,
        },
        PageKind.NotFound => new NotFoundPage
        {
            Site = draft.Site,
            Self = draft.Self,
            Language = draft.Language,
            Name = draft.Site.NameOf(draft.Self),
            Base = draft.Site.Address?.AbsolutePath ?? "/",
        },
        _ => new DataPage
        {
            Site = draft.Site,
            Self = draft.Self,
            Language = draft.Language,
            Name = draft.Site.NameOf(draft.Self),
            Files = siteFacts.DataFiles,
        },
    };
}
