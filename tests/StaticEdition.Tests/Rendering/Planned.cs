using StaticEdition.Model;
using StaticEdition.Rendering;

namespace StaticEdition.Tests.Rendering;

/// <summary>Plans an edition with what a build would know.</summary>
internal static class Planned
{
    public static readonly BuildInfo Facts = new()
    {
        EngineVersion = "0.1.0",
        Fingerprint = "f",
        DataFiles = [new PublishedFile("data/segments.jsonl", "segments")],
        Downloads = [new PublishedFile("downloads/edition.zip", "zip")],
    };

    public static ImmutableArray<Page> Pages(this Edition edition) => SitePlan.PlanPages(edition, Facts);

    public static ImmutableArray<Page> Pages(this EditionInCode edition) => edition.Build().Pages();

    public static TPage The<TPage>(this ImmutableArray<Page> pages, Route route)
        where TPage : Page => (TPage)pages.First(page => page.Route == route);

    public static IEnumerable<FacingRow> Rows(this FacingPage page) =>
        page.Sections.SelectMany(section => section.Items).OfType<FacingRow>();

    public static FacingRow Row(this FacingPage page, string segment) => page.Rows().First(row => row.Segment.Id.Value == segment);

    public static IEnumerable<FollowingBand> Bands(this FacingPage page) =>
        page.Sections.SelectMany(section => section.Items).OfType<FollowingBand>();

    /// <summary>The rows and bands as short words: <c>row 1</c>, <c>band 2</c>.</summary>
    public static string Order(this FacingPage page) => string.Join(", ", page.Sections.SelectMany(section => section.Items).Select(item => item switch
    {
        FacingRow row => "row " + row.Segment.Id,
        FollowingBand { IsPrimary: true } band => "band " + band.Segment.Id,
        FollowingBand band => "rest " + band.Segment.Id,
        _ => "?",
    }));

    public static string Words(this IEnumerable<Passage> passages) => string.Join(" | ", passages.Select(passage => passage.Words));
}
