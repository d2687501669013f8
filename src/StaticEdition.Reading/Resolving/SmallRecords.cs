using StaticEdition.Reading.Findings;
using StaticEdition.Reading.Formats;
using StaticEdition.Reading.Formats.Keys;
using StaticEdition.Reading.Input;

namespace StaticEdition.Reading.Resolving;

/// <summary>
/// Step 10: the chronology, the versions, the editors' pages, the pairings of the home page and the card. Findings: SE169, SE226 and those of
/// places and links.
/// </summary>
internal sealed class SmallRecords(Resolution resolution, PlaceResolver places, ProseResolver prose)
{
    /// <summary>The dated events in order; those of one date in the order written.</summary>
    public ImmutableArray<ChronologyItem> ResolveChronology() =>
        [.. resolution.Parsed.Chronology.Select(Resolve).OfType<ChronologyItem>().OrderBy(item => item.Date)];

    /// <summary>The versions, the newest first; those of one date in the order written.</summary>
    public ImmutableArray<EditionVersion> ResolveVersions() =>
        [.. resolution.Parsed.Settings.Versions.OrderByDescending(version => version.Date)
            .Select(version => new EditionVersion(version.Version.Value, version.Date, prose.Resolve(version.Body), version.Span))];

    /// <summary>The picture for sharing; null where there is none, or after a finding.</summary>
    public CardImage? ResolveCard()
    {
        if (resolution.Parsed.Settings.Card is not { } written)
        {
            return null;
        }

        var assets = resolution.Parsed.Assets;
        if (assets.FirstOrDefault(asset => asset.Path == written.Value) is not { } file)
        {
            resolution.Report(EditionFindings.MissingCard(written.Span, written.Value, NearestSpelling.FindNearest(written.Value, assets.Select(asset => asset.Path))));
            return null;
        }

        if (PictureSize.ReadSize(file.Content.Span) is not { } size)
        {
            resolution.Report(EditionFindings.CardOfWrongFormat(written.Span, written.Value));
            return null;
        }

        return new CardImage(file.Path, size.Width, size.Height);
    }

    /// <summary>The pages by id, each with its languages in the edition's order.</summary>
    public ImmutableArray<EditorialPage> ResolvePages()
    {
        var languages = resolution.Parsed.Settings.Languages;
        return
        [
            .. resolution.Parsed.Pages.GroupBy(page => page.Id).OrderBy(group => group.Key).Select(group =>
            {
                var versions = group.DistinctBy(page => page.Language)
                    .OrderBy(page => languages.IndexOf(page.Language) is >= 0 and var index ? index : int.MaxValue).ToList();
                return new EditorialPage(
                    group.Key,
                    new Localized<string>(versions.Select(page => KeyValuePair.Create(page.Language, page.Title))),
                    new Localized<Prose>(versions.Select(page => KeyValuePair.Create(page.Language, prose.Resolve(page.Body)))));
            }),
        ];
    }

    /// <summary>The highlights that are pairings.</summary>
    public ImmutableArray<Id> ResolveHighlights(ImmutableArray<Pairing> pairings)
    {
        var resolved = pairings.Select(pairing => pairing.Id).ToHashSet();
        var known = resolution.Parsed.Pairings.Select(pairing => pairing.Id.Value).Concat(resolved).ToHashSet();
        foreach (var highlight in resolution.Parsed.Settings.Highlights.Where(highlight => !known.Contains(highlight.Value)))
        {
            var nearest = NearestSpelling.FindNearest(highlight.Value.Value, known.Select(id => id.Value));
            resolution.ReportMissing(new PairingReference(highlight.Value), PairingFindings.UnknownPairing(highlight.Span, highlight.Value, nearest));
        }

        return [.. resolution.Parsed.Settings.Highlights.Select(highlight => highlight.Value).Where(resolved.Contains).Distinct()];
    }

    private ChronologyItem? Resolve(ParsedChronologyItem written)
    {
        var found = written.Places.Select(places.Resolve).ToList();
        var body = prose.Resolve(written.Body);
        return found.Exists(anchors => anchors.IsEmpty)
            ? null : new ChronologyItem(written.Date, body, [.. found.SelectMany(anchors => anchors).Distinct()], written.Span);
    }
}
