using StaticEdition.Rendering.Shared;
using StaticEdition.Wording.Names;
using StaticEdition.Wording.Texts;

namespace StaticEdition.Rendering.Pages;

/// <summary>The dated events.</summary>
public sealed record ChronologyRoute : Route
{
    /// <inheritdoc/>
    public override string LocalPath => "chronology.html";
}

/// <summary>The dated events.</summary>
public sealed record ChronologyPage(PageIdentity Identity) : Page(Identity)
{
    /// <summary>The events in order.</summary>
    public required ImmutableArray<ChronologyLine> Items { get; init; }
}

/// <summary>A dated event.</summary>
/// <param name="Date">When.</param>
/// <param name="HtmlId">Its unique id.</param>
/// <param name="Body">What.</param>
/// <param name="Citations">The words that state it.</param>
public sealed record ChronologyLine(EdtfDate Date, string HtmlId, Localized<Prose> Body, ImmutableArray<PlacedWords> Citations);

/// <summary>Plans the chronology, where the edition has one.</summary>
internal sealed class ChronologyPlanner(EditionLookup lookup) : PagePlanner<ChronologyRoute>(lookup)
{
    /// <inheritdoc/>
    public override ImmutableArray<string> DataKeys => ["chronology"];

    /// <inheritdoc/>
    public override int? MenuPosition => 90;

    /// <inheritdoc/>
    protected override IEnumerable<ChronologyRoute> Routes => Edition.Chronology.IsEmpty ? [] : [new()];

    /// <inheritdoc/>
    public override string? DescriptionIn(InterfaceText texts) => texts.Entries.ChronologyExplained;

    /// <inheritdoc/>
    protected override Name NameOf(ChronologyRoute route) => new InterfaceName(texts => texts.Site.Chronology);

    /// <inheritdoc/>
    protected override Page Plan(ChronologyRoute route, PageDraft draft) => new ChronologyPage(draft.Identity)
    {
        Items = [.. Edition.Chronology.Select((item, i) => new ChronologyLine(
            item.Date,
            FormattableString.Invariant($"event-{i + 1}"),
            item.Body,
            [.. item.Citations.Select(citation => new PlacedWords(
                draft.Site.NameOf(citation.Segment), draft.Links.HrefTo(citation.Segment), [Lookup.Passages.CutPassage(citation)]))]))],
    };
}
