using StaticEdition.Rendering.Pages;
using StaticEdition.Rendering.Pages.Facing;
using StaticEdition.Rendering.Shared;

namespace StaticEdition.Rendering;

/// <summary>Edition in, pages out: which pages exist, at which paths, and what each shows. Pure, and linear in the edition.</summary>
public static class SitePlan
{
    /// <summary>Names of files beside those of the editors' own pages, which therefore cannot have them.</summary>
    internal static readonly ImmutableHashSet<string> ReservedNames =
        ["index", "glossary", "concordance", "chronology", "about", "downloads", "changes", "health"];

    /// <summary>Every page in every interface language, in a fixed order; Health comes last.</summary>
    public static ImmutableArray<Page> PlanPages(Edition edition, BuildInfo build)
    {
        // 1. What many pages use is worked out once.
        var lookup = new EditionLookup(edition);

        // 2. The kinds of pages, in the order in which they are drawn.
        ImmutableArray<PagePlanner> planners =
        [
            new ChooserPlanner(lookup),
            new NotFoundPlanner(lookup),
            new DataPlanner(lookup, build),
            new HomePlanner(lookup),
            new FacingPlanner(lookup),
            new TextPlanner(lookup),
            new CapturedPlanner(lookup),
            new CorrespondencesPlanner(lookup),
            new PairingPlanner(lookup),
            new VoicesPlanner(lookup),
            new VoicePlanner(lookup),
            new NotesPlanner(lookup),
            new EntriesPlanner(lookup),
            new EntryKindPlanner(lookup),
            new EntryPlanner(lookup),
            new GlossaryPlanner(lookup),
            new ConcordancePlanner(lookup),
            new ChronologyPlanner(lookup),
            new ProsePlanner(lookup),
            new AboutPlanner(lookup),
            new DownloadsPlanner(lookup, build),
            new ChangesPlanner(lookup),
            new HealthPlanner(lookup, build),
        ];

        // 3. Which pages exist is known before the first is planned, so that nothing leads to a page that does not.
        var site = new Site(lookup, build, planners);

        // 4. Each page in each language: none depends on another, so they are planned on all cores.
        var drafts = from planner in planners
                     from route in planner.AllRoutes
                     from language in route.IsForAllLanguages ? edition.Languages[..1] : edition.Languages
                     let identity = new PageIdentity(site, route, language, planner.TitleOf(route),
                         new PageLinks(site, route, language), planner.DescriptionIn, planner.DataKeys)
                     select (Planner: planner, Draft: new PageDraft(identity, lookup));
        return [.. drafts.AsParallel().AsOrdered().Select(page => page.Planner.Plan(page.Draft) with { Markers = page.Draft.Markers.ToImmutable() })];
    }
}
