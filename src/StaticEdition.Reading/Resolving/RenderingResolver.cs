using StaticEdition.Reading.Findings;
using StaticEdition.Reading.Formats;
using StaticEdition.Reading.Formats.Keys;

namespace StaticEdition.Reading.Resolving;

/// <summary>Step 4: the editors' translations, by segment and language. Findings: SE200, SE210, SE224, SE230.</summary>
internal sealed class RenderingResolver(Resolution resolution, AddressBook addresses, PlaceResolver places)
{
    public IReadOnlyDictionary<Address, Localized<string>> Resolve()
    {
        var first = new Dictionary<(Address, Language), ParsedRendering>();
        var unknown = new HashSet<Id>();
        foreach (var rendering in resolution.Parsed.Renderings)
        {
            if (!addresses.HasText(rendering.Text))
            {
                if (unknown.Add(rendering.Text) && resolution.Parsed.Texts.All(text => text.Id != rendering.Text))
                {
                    resolution.ReportMissing(new PlaceReference(new Address(rendering.Text, null)), EditionFindings.UnknownText(SourceSpan.Of(rendering.At.Span.File), rendering.Text, null));
                }
            }
            else if (FindSegment(rendering) is { } segment && !first.TryAdd((segment.Address, rendering.Language), rendering))
            {
                var earlier = first[(segment.Address, rendering.Language)];
                resolution.Report(TextFindings.DuplicateRendering(rendering.At.Span, segment.Address, earlier.At.Span));
            }
        }

        var languages = resolution.Parsed.Settings.Languages;
        return first.GroupBy(pair => pair.Key.Item1).ToDictionary(
            group => group.Key,
            group => new Localized<string>(group
                .OrderBy(pair => OrderOf(languages, pair.Key.Item2)).ThenBy(pair => pair.Key.Item2)
                .Select(pair => KeyValuePair.Create(pair.Key.Item2, pair.Value.Content.Value))));
    }

    private static int OrderOf(ImmutableArray<Language> languages, Language language) =>
        languages.IndexOf(language) is >= 0 and var index ? index : int.MaxValue;

    private Segment? FindSegment(ParsedRendering rendering)
    {
        var at = rendering.At;
        if (addresses.GetText(rendering.Text).Language == rendering.Language)
        {
            resolution.Report(TextFindings.RenderingInSameLanguage(at.Span, rendering.Text, rendering.Language));
            return null;
        }

        if (at.Value.Text == rendering.Text)
        {
            var segments = places.SegmentsAt(at);
            if (segments.Length <= 1)
            {
                return segments.FirstOrDefault();
            }
        }

        resolution.Report(TextFindings.RenderingOfOtherText(at.Span, at.Value, rendering.Text));
        return null;
    }
}
