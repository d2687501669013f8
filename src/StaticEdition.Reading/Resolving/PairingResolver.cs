using StaticEdition.Model.Findings;
using StaticEdition.Reading.Findings;
using StaticEdition.Reading.Formats;
using StaticEdition.Reading.Formats.Keys;
using StaticEdition.Reading.Markdown;

namespace StaticEdition.Reading.Resolving;

/// <summary>
/// Step 7: pairings with their members and changes, silences among them, and in by-id mode the pairings of equal ids. A pairing with a
/// fault in its members is left out; a change with a fault is left out of its pairing. Findings: SE222, SE270, SE271 and those
/// of places and changes.
/// </summary>
internal sealed class PairingResolver(
    Resolution resolution,
    ImmutableArray<EditionText> texts,
    PlaceResolver places,
    ReadingOrder order,
    Responsibilities responsibilities,
    KnownWords words,
    ProseResolver prose)
{
    private readonly ImmutableArray<Id> instruments = [.. texts.Take(2).Select(text => text.Id)];
    private readonly Dictionary<Address, Segment> segments =
        texts.SelectMany(text => text.Segments).ToDictionary(segment => segment.Address);

    private readonly ChangeResolver changes = new(resolution, places, [.. texts.Take(2).Select(text => text.Id)]);

    public ImmutableArray<Pairing> Resolve(IEnumerable<Pairing> generated)
    {
        var pairings = resolution.Parsed.Pairings.Select(Resolve).OfType<Pairing>().Concat(generated);
        return [.. pairings.OrderBy(pairing => order.ByWords(pairing.Members[0])).ThenBy(pairing => pairing.Id)];
    }

    private Pairing? Resolve(ParsedPairing written)
    {
        var found = written.Members.Select(ResolveMembers).ToList();
        var responsibility = responsibilities.Resolve(written.Responsibility, written.Span);
        var isNamed = words.IsRelation(written.Relation);
        var members = found.SelectMany(member => member).Distinct().OrderBy(order.ByWords).ToImmutableArray();
        var isWhole = found.TrueForAll(member => !member.IsEmpty) && members.Length > 0;
        var agrees = isWhole && SilenceAgrees(written, members);
        var resolvedChanges = isWhole ? changes.Resolve(written, members) : [];
        var comment = prose.Resolve(written.Comment);
        return agrees && isNamed && responsibility is not null
            ? new Pairing
            {
                Id = written.Id.Value,
                Members = members,
                Relation = written.Relation.Value,
                IsFirm = written.IsFirm,
                AbsentFrom = written.AbsentFrom?.Value,
                Changes = resolvedChanges,
                Comment = comment,
                Responsibility = responsibility,
                Changed = written.Changed,
                Span = written.Span,
            }
            : null;
    }

    /// <summary>The anchors of one member; none after a finding.</summary>
    private ImmutableArray<Anchor> ResolveMembers(ParsedPlace place)
    {
        var anchors = places.Resolve(place);
        var span = place.At?.Span ?? place.Span;
        foreach (var anchor in anchors)
        {
            if (!instruments.Contains(anchor.Segment.Text))
            {
                resolution.Report(PairingFindings.CommentaryInPairing(span, anchor.Segment));
                return [];
            }

            if (segments[anchor.Segment].Status == SegmentStatus.Frame)
            {
                resolution.Report(PairingFindings.FrameInPairing(span, anchor.Segment));
                return [];
            }
        }

        return anchors;
    }

    private bool SilenceAgrees(ParsedPairing written, ImmutableArray<Anchor> members)
    {
        var isSilence = written.Relation.Value == BuiltInRelations.Absent;
        var missing = instruments.Where(text => members.All(member => member.Segment.Text != text)).ToList();
        Finding? finding = (isSilence, written.AbsentFrom) switch
        {
            (true, null) => PairingFindings.SilenceWithoutText(written.Relation.Span, missing.Count == 1 ? missing[0] : null),
            (true, { } silent) when !instruments.Contains(silent.Value) => PairingFindings.AbsentFromIsNoInstrument(silent.Span, silent.Value),
            (true, { } silent) when !missing.Contains(silent.Value) => PairingFindings.SilentTextHasMember(
                silent.Span, silent.Value, members.First(member => member.Segment.Text == silent.Value).Segment),
            (false, { } silent) => PairingFindings.AbsentFromBesideOtherRelation(silent.Span, written.Relation.Value),
            (false, null) when missing.Count > 0 => PairingFindings.PairingIsOneSided(written.Id.Span, missing[0]),
            _ => null,
        };
        if (finding is not null)
        {
            resolution.Report(finding);
        }

        return finding is null;
    }
}
