using StaticEdition.Reading.Findings;
using StaticEdition.Reading.Formats;
using StaticEdition.Reading.Formats.Keys;

namespace StaticEdition.Reading.Resolving;

/// <summary>
/// Step 1: the texts in the order of <c>edition.yml</c>: two instruments, then the commentaries. Findings: SE224, SE225.
/// </summary>
internal sealed class ListedTexts(Resolution resolution)
{
    private readonly Dictionary<Id, ParsedText> files =
        resolution.Parsed.Texts.GroupBy(text => text.Id).ToDictionary(group => group.Key, group => group.First());

    private readonly HashSet<Id> seen = [];

    /// <summary>The texts, or null when there are not two instruments.</summary>
    public ImmutableArray<ParsedText>? Resolve()
    {
        var settings = resolution.Parsed.Settings;
        var instruments = SelectListed(settings.Instruments, TextRole.Instrument);
        var commentaries = SelectListed(settings.Commentaries, TextRole.Commentary);
        var span = settings.Instruments.IsEmpty ? settings.Span : settings.Instruments[0].Span;
        if (settings.Instruments.Length != 2)
        {
            resolution.Report(EditionFindings.NotTwoInstruments(span, settings.Instruments.Length));
        }

        foreach (var text in files.Values.Where(text => !seen.Contains(text.Id)))
        {
            resolution.Report(EditionFindings.UnlistedText(text.Span, text.Id, text.Role));
        }

        return instruments.Count == 2 ? [.. instruments, .. commentaries] : null;
    }

    private bool IsListed(Id text) =>
        resolution.Parsed.Settings.Instruments.Concat(resolution.Parsed.Settings.Commentaries).Any(listed => listed.Value == text);

    private List<ParsedText> SelectListed(ImmutableArray<Parsed<Id>> ids, TextRole role)
    {
        var texts = new List<ParsedText>();
        foreach (var id in ids)
        {
            if (!seen.Add(id.Value))
            {
                resolution.Report(EditionFindings.TextListedTwice(id.Span, id.Value));
            }
            else if (!files.TryGetValue(id.Value, out var text))
            {
                var nearest = NearestSpelling.FindNearest(id.Value.Value, files.Keys.Where(key => !IsListed(key)).Select(key => key.Value));
                resolution.ReportMissing(new PlaceReference(new Address(id.Value, null)), EditionFindings.UnknownText(id.Span, id.Value, nearest));
            }
            else
            {
                if (text.Role != role)
                {
                    resolution.Report(EditionFindings.TextRoleDiffers(id.Span, id.Value, text.Role));
                }

                texts.Add(text);
            }
        }

        return texts;
    }
}
