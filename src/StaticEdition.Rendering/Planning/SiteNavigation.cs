namespace StaticEdition.Rendering;

/// <summary>The main navigation, in order; pages that an edition does not have fall out.</summary>
internal static class SiteNavigation
{
    private static readonly Id Introduction = Id.Of("introduction");

    /// <summary>The pages that could stand there.</summary>
    public static ImmutableArray<SitePage> Of(EditionFacts facts) =>
    [
        SitePage.Home,
        SitePage.Editorial(Introduction),
        SitePage.Facing(facts.Instruments[0].Id),
        SitePage.Facing(facts.Instruments[1].Id),
        SitePage.Correspondences,
        new(PageKind.Voices),
        new(PageKind.Notes),
        new(PageKind.Entries),
        new(PageKind.Glossary),
        new(PageKind.Concordance),
        new(PageKind.Chronology),
        new(PageKind.About),
        new(PageKind.Downloads),
    ];
}
