namespace StaticEdition.Rendering;

/// <summary>Pages that exist once in a language: chronology, the editors' pages, About, downloads.</summary>
internal sealed class EditionPages(EditionFacts facts, SiteFacts siteFacts) : PageFamily(facts)
{
    private static readonly Id About = Id.Of("about");

    /// <inheritdoc/>
    public override IEnumerable<SitePage> Pages
    {
        get
        {
            if (!Edition.Chronology.IsEmpty)
            {
                yield return new SitePage(PageKind.Chronology);
            }

            foreach (var page in Edition.Pages.Where(page => page.Id != About))
            {
                yield return SitePage.Editorial(page.Id);
            }

            yield return new SitePage(PageKind.About);
            if (!siteFacts.Downloads.IsEmpty)
            {
                yield return new SitePage(PageKind.Downloads);
            }
        }
    }

    /// <inheritdoc/>
    public override Page Plan(PageDraft draft) => draft.Self.Kind switch
    {
        PageKind.Chronology => ChronologyPage(draft),
        PageKind.Editorial => EditorialPage(draft),
        PageKind.About => AboutPage(draft),
        _ => DownloadsPage(draft),
    };

    private ChronologyPage ChronologyPage(PageDraft draft) => new()
    {
        Site = draft.Site,
        Self = draft.Self,
        Language = draft.Language,
        Name = draft.Site.NameOf(draft.Self),
        Trail = [SitePage.Home],
        Items = [.. Edition.Chronology.Select((item, i) => new ChronologyLine(
            item.Date,
            FormattableString.Invariant($"event-{i + 1}"),
            item.Body,
            [.. item.Citations.Select(citation => new PlacedWords(
                draft.Site.NameOf(citation.Segment), draft.To(citation.Segment), [Facts.Words(citation)]))]))],
    };

    private EditorialPageView EditorialPage(PageDraft draft)
    {
        var content = Edition.Pages.First(page => page.Id.Value == draft.Self.Item);
        return new EditorialPageView
        {
            Site = draft.Site,
            Self = draft.Self,
            Language = draft.Language,
            Name = draft.Site.NameOf(draft.Self),
            Trail = [SitePage.Home],
            Content = content,
            Citation = draft.Site.Citations.Of(new PageReference(content.Id)),
        };
    }

    private AboutPage AboutPage(PageDraft draft)
    {
        var editors = Edition.Pairings.Select(pairing => pairing.Responsibility)
            .Concat(Edition.Notes.Select(note => note.Responsibility))
            .Concat(Edition.Voices.SelectMany(voice => voice.Testimonies).Select(testimony => testimony.Responsibility))
            .SelectMany(record => record.ReviewedBy is { } second ? new[] { record.By, second } : [record.By]).ToHashSet();
        return new AboutPage
        {
            Site = draft.Site,
            Self = draft.Self,
            Language = draft.Language,
            Name = draft.Site.NameOf(draft.Self),
            Trail = [SitePage.Home],
            Content = Edition.Pages.FirstOrDefault(page => page.Id == About),
            Texts = Edition.Texts,
            Editors = [.. Edition.People.Where(person => editors.Contains(person.Id))],
            Counts = Tally.Of(Edition),
            Reviews = Tally.Reviews(Edition),
            Citation = draft.Site.Citations.Whole,
        };
    }

    private DownloadsPage DownloadsPage(PageDraft draft) => new()
    {
        Site = draft.Site,
        Self = draft.Self,
        Language = draft.Language,
        Name = draft.Site.NameOf(draft.Self),
        Trail = [SitePage.Home],
        Downloads = siteFacts.Downloads,
        DataFiles = siteFacts.DataFiles,
    };
}
