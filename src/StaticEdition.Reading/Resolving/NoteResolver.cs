using StaticEdition.Model.Matching;
using StaticEdition.Reading.Findings;
using StaticEdition.Reading.Formats;
using StaticEdition.Reading.Formats.Keys;

namespace StaticEdition.Reading.Resolving;

/// <summary>
/// Step 7: notes with their targets. In each segment and each pairing their numbers begin again at 1, in the order of their markers, then
/// of their ids. Findings: SE222, SE226 and those of places.
/// </summary>
internal sealed class NoteResolver(
    Resolution resolution,
    ImmutableArray<Pairing> pairings,
    PlaceResolver places,
    ReadingOrder order,
    Responsibilities responsibilities,
    KnownWords words,
    ProseResolver prose)
{
    private readonly Dictionary<Id, Anchor> firstMembers = pairings.ToDictionary(pairing => pairing.Id, pairing => pairing.Members[0]);
    private readonly List<Id> writtenPairings =
        [.. resolution.Parsed.Pairings.Select(pairing => pairing.Id.Value).Concat(pairings.Select(pairing => pairing.Id))];

    public ImmutableArray<Note> Resolve()
    {
        var notes = NumberNotes([.. resolution.Parsed.Notes.Select(Resolve).OfType<Note>()]);
        return [.. notes.OrderBy(note => order.ByMarker(PlaceOf(note.Targets[0]))).ThenBy(note => note.Id)];
    }

    private Note? Resolve(ParsedNote written)
    {
        var found = written.Places.Select(places.Resolve).ToList();
        var known = written.Pairings.Select(ResolvePairing).ToList();
        var responsibility = responsibilities.Resolve(written.Responsibility, written.Span);
        var isNamed = words.IsNoteKind(written.Kind);
        var body = prose.Resolve(written.Body);
        var targets = found.SelectMany(anchors => anchors).Distinct().Select(anchor => new NoteTarget(anchor, null, 0))
            .Concat(known.OfType<Id>().Distinct().Select(id => new NoteTarget(null, id, 0))).ToImmutableArray();
        var isWhole = found.TrueForAll(anchors => !anchors.IsEmpty) && known.TrueForAll(id => id is not null) && targets.Length > 0;
        return isWhole && isNamed && responsibility is not null
            ? new Note
            {
                Id = written.Id.Value,
                Kind = written.Kind.Value,
                Targets = targets,
                Body = body,
                Responsibility = responsibility,
                Changed = written.Changed,
                Span = written.Span,
            }
            : null;
    }

    /// <summary>The pairing's id, or null: after a finding, or silently where the pairing itself has failed.</summary>
    private Id? ResolvePairing(Parsed<Id> id)
    {
        if (firstMembers.ContainsKey(id.Value))
        {
            return id.Value;
        }

        if (!writtenPairings.Contains(id.Value))
        {
            var nearest = NearestSpelling.FindNearest(id.Value.Value, writtenPairings.Select(pairing => pairing.Value));
            resolution.ReportMissing(new PairingReference(id.Value), PairingFindings.UnknownPairing(id.Span, id.Value, nearest));
        }

        return null;
    }

    private Anchor PlaceOf(NoteTarget target) => target.Anchor ?? firstMembers[target.Pairing!.Value];

    private IEnumerable<Note> NumberNotes(ImmutableArray<Note> notes)
    {
        var numbers = new Dictionary<(Id Note, int Target), int>();
        var targets = notes.SelectMany(note => note.Targets.Select((target, index) => (Note: note, Target: target, Index: index)));
        foreach (var group in targets.GroupBy(item => (item.Target.Anchor?.Segment, item.Target.Pairing)))
        {
            var number = 0;
            foreach (var item in group.OrderBy(item => order.ByMarker(PlaceOf(item.Target))).ThenBy(item => item.Note.Id))
            {
                numbers.Add((item.Note.Id, item.Index), ++number);
            }
        }

        return notes.Select(note => note with
        {
            Targets = [.. note.Targets.Select((target, index) => target with { Number = numbers[(note.Id, index)] })],
        });
    }
}
