using StaticEdition.Reading.Findings;
using StaticEdition.Reading.Formats;
using StaticEdition.Reading.Formats.Keys;

namespace StaticEdition.Reading.Resolving;

/// <summary>
/// Step 5: voices with the testimonies that are quoted from their texts. Testimonies without an id are given one in the order written.
/// Findings: SE220, SE224, SE231 and those of places.
/// </summary>
internal sealed class VoiceResolver(
    Resolution resolution,
    ImmutableArray<EditionText> texts,
    PlaceResolver places,
    ReadingOrder order,
    Responsibilities responsibilities,
    IReadOnlyDictionary<Id, Person> speakers)
{
    private readonly ImmutableArray<Id> instruments = [.. texts.Take(2).Select(text => text.Id)];
    private readonly Dictionary<(Id Voice, Id Segment), int> lastOrdinals = [];

    public ImmutableArray<Voice> Resolve()
    {
        return [.. resolution.Parsed.Voices.Select(Resolve).OfType<Voice>().OrderBy(voice => voice.Date).ThenBy(voice => voice.Id)];
    }

    private Voice? Resolve(ParsedVoice written)
    {
        var isSpeaker = responsibilities.IsPerson(written.Speaker);
        if (TextOf(written) is not { } text)
        {
            return null;
        }

        var taken = written.Testimonies.Where(testimony => testimony.Id is not null).Select(testimony => testimony.Id!.Value).ToHashSet();
        var testimonies = written.Testimonies.Select(testimony => Resolve(testimony, written.Id, text, taken)).OfType<Testimony>()
            .OrderBy(testimony => order.ByWords(testimony.Source)).ThenBy(testimony => testimony.Id).ToImmutableArray();
        return isSpeaker
            ? new Voice
            {
                Id = written.Id,
                Speaker = speakers[written.Speaker.Value],
                Role = written.Role,
                Outlet = written.Outlet,
                Date = written.Date,
                Language = written.Language,
                Rights = written.Rights,
                Siglum = written.Siglum,
                Text = text.Id,
                Testimonies = testimonies,
                Span = written.Span,
            }
            : null;
    }

    /// <summary>The commentary that the voice is quoted from; null after a finding.</summary>
    private EditionText? TextOf(ParsedVoice written)
    {
        if (texts.FirstOrDefault(candidate => candidate.Id == written.Text.Value) is not { } text)
        {
            if (resolution.Parsed.Texts.All(candidate => candidate.Id != written.Text.Value))
            {
                var nearest = NearestSpelling.FindNearest(written.Text.Value.Value, texts.Select(candidate => candidate.Id.Value));
                resolution.ReportMissing(new PlaceReference(new Address(written.Text.Value, null)), EditionFindings.UnknownText(written.Text.Span, written.Text.Value, nearest));
            }

            return null;
        }

        if (instruments.Contains(text.Id))
        {
            resolution.Report(PlaceFindings.VoiceInInstrument(written.Text.Span, text.Id));
            return null;
        }

        return text;
    }

    private Testimony? Resolve(ParsedTestimony written, Id voice, EditionText text, HashSet<Id> taken)
    {
        var source = ResolveSource(written, text);
        var found = written.About.Select(ResolveTarget).ToList();
        var responsibility = responsibilities.Resolve(written.Responsibility, written.Span);
        if (source is null || responsibility is null || found.Exists(target => target.IsEmpty))
        {
            return null;
        }

        return new Testimony
        {
            Id = written.Id?.Value ?? MadeId(voice, source.Segment.Segment!.Value, taken),
            Voice = voice,
            Source = source,
            Targets = [.. found.SelectMany(target => target).Distinct().OrderBy(order.ByWords)],
            Manner = written.Manner,
            Speech = written.Speech,
            Rendering = written.Rendering,
            Responsibility = responsibility,
            Changed = written.Changed,
            Span = written.Span,
        };
    }

    private Anchor? ResolveSource(ParsedTestimony written, EditionText text)
    {
        var (place, at) = (written.Source, written.Source.At);
        if (at is not null && at.Value.Text != text.Id)
        {
            resolution.Report(PlaceFindings.TestimonyFromOtherText(at.Span, at.Value, text.Id));
            return null;
        }

        if (at?.Value.Segment is null && place.Words is { } words)
        {
            return places.Resolve(words, place.Nth, text.Segments, text.Id.Value);
        }

        return places.Resolve(place) is [var anchor, ..] ? anchor : null;
    }

    /// <summary>The anchors of one target; none after a finding.</summary>
    private ImmutableArray<Anchor> ResolveTarget(ParsedPlace place)
    {
        var anchors = places.Resolve(place);
        if (anchors.FirstOrDefault(anchor => !instruments.Contains(anchor.Segment.Text)) is { } outside)
        {
            resolution.Report(PlaceFindings.TestimonyAboutCommentary(place.At?.Span ?? place.Span, outside.Segment));
            return [];
        }

        return anchors;
    }

    /// <summary>The segment's id, or with the next ordinal that is free; counting goes on where it stopped, for any number of them.</summary>
    private Id MadeId(Id voice, Id segment, HashSet<Id> taken)
    {
        var ordinal = lastOrdinals.GetValueOrDefault((voice, segment)) + 1;
        var id = ordinal == 1 ? segment : GeneratedIds.FromOrdinals(segment.Value, ordinal);
        while (!taken.Add(id))
        {
            id = GeneratedIds.FromOrdinals(segment.Value, ++ordinal);
        }

        lastOrdinals[(voice, segment)] = ordinal;
        return id;
    }
}
