using StaticEdition.Reading.Findings;
using StaticEdition.Reading.Formats.Keys;

namespace StaticEdition.Reading.Resolving;

/// <summary>
/// Step 6, for true translations: segments of the two instruments with equal ids are paired, unless a record claims one of them.
/// Findings: SE221, SE223.
/// </summary>
internal sealed class IdPairing(Resolution resolution, ImmutableArray<EditionText> texts, AddressBook addresses)
{
    /// <summary>The generated pairings: the segments' id, the relation <c>translation</c>.</summary>
    public ImmutableArray<Pairing> PairEqualIds()
    {
        var settings = resolution.Parsed.Settings;
        if (settings.PairingMode != PairingMode.ById)
        {
            return [];
        }

        if (settings.By is null)
        {
            resolution.Report(EditionFindings.MissingEditor(settings.Span));
            return [];
        }

        var claimed = resolution.Parsed.Pairings.SelectMany(pairing => pairing.Members)
            .Where(member => member.At is not null).SelectMany(member => addresses.SegmentsAt(member.At!.Value))
            .Select(segment => segment.Address).ToHashSet();
        var taken = resolution.Parsed.Pairings.GroupBy(pairing => pairing.Id.Value).ToDictionary(group => group.Key, group => group.First().Id.Span);
        var others = PairableSegments(texts[1]).ToDictionary(segment => segment.Id);
        var pairs = from one in PairableSegments(texts[0])
                    let other = others.GetValueOrDefault(one.Id)
                    where other is not null && !claimed.Contains(one.Address) && !claimed.Contains(other.Address)
                    select (One: one, Other: other);
        var generated = new List<Pairing>();
        foreach (var (one, other) in pairs)
        {
            if (taken.TryGetValue(one.Id, out var record))
            {
                resolution.Report(PairingFindings.PairingIdTaken(record, one.Id, one.Span));
                continue;
            }

            generated.Add(PairingOf(one, other, settings.By.Value));
        }

        return [.. generated];
    }

    private static IEnumerable<Segment> PairableSegments(EditionText text) => text.Segments.Where(segment => segment.Status == SegmentStatus.Instrument);

    private static Pairing PairingOf(Segment one, Segment other, Id by) => new()
    {
        Id = one.Id,
        Members = [WholeSegment(one), WholeSegment(other)],
        Relation = BuiltInRelations.Translation,
        IsFirm = true,
        AbsentFrom = null,
        Changes = [],
        Comment = Localized<Prose>.Empty,
        Responsibility = new Responsibility(by, RecordStatus.Unstated, null),
        Span = one.Span,
    };

    private static Anchor WholeSegment(Segment segment) => new(segment.Address, 0, segment.Content.Length, MatchKind.Exact, true);
}
