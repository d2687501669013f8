using StaticEdition.Model.Queries;
using StaticEdition.Rendering.Shared;
using StaticEdition.Wording.Citations;
using StaticEdition.Wording.Names;

namespace StaticEdition.Rendering.Pages;

/// <summary>About the edition.</summary>
public sealed record AboutRoute : Route
{
    /// <summary>The id of the prose that the page shows, where the editors wrote it.</summary>
    internal static readonly Id Prose = Id.Of("about");

    /// <inheritdoc/>
    public override string LocalPath => "about.html";
}

/// <summary>About the edition.</summary>
public sealed record AboutPage(PageIdentity Identity) : Page(Identity)
{
    /// <summary>The editors' page, or null where they wrote none.</summary>
    public required EditorialPage? Content { get; init; }

    /// <summary>The texts with their captures.</summary>
    public required ImmutableArray<EditionText> Texts { get; init; }

    /// <summary>The people who edit and review, by id.</summary>
    public required ImmutableArray<Person> Editors { get; init; }

    /// <summary>The counts of the edition's contents.</summary>
    public required EditionCounts Counts { get; init; }

    /// <summary>The numbers of records read by a second person.</summary>
    public required ImmutableArray<ReviewCount> Reviews { get; init; }

    /// <summary>The citation of the edition.</summary>
    public required Citation Citation { get; init; }
}

/// <summary>Plans About: the editors' page, the texts, and what is counted.</summary>
internal sealed class AboutPlanner(EditionLookup lookup) : PagePlanner<AboutRoute>(lookup)
{
    /// <inheritdoc/>
    public override ImmutableArray<string> DataKeys => ["edition"];

    /// <inheritdoc/>
    public override int? MenuPosition => 100;

    /// <inheritdoc/>
    public override int? FooterPosition => 10;

    /// <inheritdoc/>
    protected override IEnumerable<AboutRoute> Routes => [new()];

    /// <inheritdoc/>
    protected override Name NameOf(AboutRoute route) => new InterfaceName(texts => texts.Site.About);

    /// <inheritdoc/>
    protected override Page Plan(AboutRoute route, PageDraft draft)
    {
        var editors = Edition.Pairings.Select(pairing => pairing.Responsibility)
            .Concat(Edition.Notes.Select(note => note.Responsibility))
            .Concat(Edition.Voices.SelectMany(voice => voice.Testimonies).Select(testimony => testimony.Responsibility))
            .SelectMany(record => record.ReviewedBy is { } second ? new[] { record.By, second } : [record.By]).ToHashSet();
        return new AboutPage(draft.Identity)
        {
            Content = Edition.Pages.FirstOrDefault(page => page.Id == AboutRoute.Prose),
            Texts = Edition.Texts,
            Editors = [.. Edition.People.Where(person => editors.Contains(person.Id))],
            Counts = EditionCounts.CountIn(Edition),
            Reviews = ReviewCount.PerKind(Edition),
            Citation = draft.Site.Citations.Whole,
        };
    }
}
