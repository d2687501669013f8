namespace StaticEdition.Rendering;

/// <summary>Edition in, pages out: which pages exist, at which paths, and what each shows. Pure, and linear in the edition.</summary>
public static class SitePlan
{
    /// <summary>Every page in every interface language, in a fixed order; Health comes last.</summary>
    public static ImmutableArray<Page> Of(Edition edition, SiteFacts facts)
    {
        // 1. What many pages use is worked out once.
        var known = new EditionFacts(edition);

        // 2. The kinds of pages, in the order in which they are drawn.
        ImmutableArray<PageFamily> families =
        [
            new RootPages(known, facts),
            new HomePages(known),
            new FacingPages(known),
            new TextPages(known),
            new CapturedPages(known),
            new CorrespondencesPages(known),
            new PairingPages(known),
            new VoicePages(known),
            new NotesPages(known),
            new EntryPages(known),
            new LexiconPages(known),
            new EditionPages(known, facts),
            new ChangesPages(known),
            new HealthPages(known, facts),
        ];

        // 3. Which pages exist is known before the first is planned, so that nothing leads to a page that does not.
        var pages = families.Select(family => (Family: family, Pages: family.Pages.ToList())).ToList();
        var site = new Site(known, facts, pages.SelectMany(family => family.Pages));

        // 4. Each page in each language: none depends on another, so they are planned on all cores.
        var drafts = from family in pages
                     from self in family.Pages
                     from language in self.IsForAllLanguages ? edition.Languages[..1] : edition.Languages
                     select (family.Family, Draft: new PageDraft(site, known, self, language));
        return [.. drafts.AsParallel().AsOrdered().Select(page => page.Family.Plan(page.Draft))];
    }
}
