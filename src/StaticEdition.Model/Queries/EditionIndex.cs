using StaticEdition.Model.Matching;

namespace StaticEdition.Model.Queries;

/// <summary>Look-ups over an edition, so that every relation can be walked both ways. Built once.</summary>
public sealed class EditionIndex
{
    private readonly Dictionary<Id, EditionText> texts;
    private readonly Dictionary<Address, Segment> segments;
    private readonly Dictionary<Id, Pairing> pairings;
    private readonly ILookup<Address, Pairing> pairingsOf;
    private readonly ILookup<Address, (Note Note, NoteTarget Target)> notesOf;
    private readonly ILookup<Id, (Note Note, NoteTarget Target)> notesOfPairing;
    private readonly ILookup<Address, (Voice Voice, Testimony Testimony, Anchor Target)> testimoniesOf;
    private readonly ILookup<Address, (Voice Voice, Testimony Testimony)> testimoniesFrom;
    private readonly ILookup<Address, (Entry Entry, Occurrence Occurrence)> entriesOf;

    internal EditionIndex(Edition edition)
    {
        texts = edition.Texts.ToDictionary(text => text.Id);
        segments = edition.Texts.SelectMany(text => text.Segments).ToDictionary(segment => segment.Address);
        pairings = edition.Pairings.ToDictionary(pairing => pairing.Id);
        pairingsOf = (from pairing in edition.Pairings
                      from address in pairing.Members.Select(member => member.Segment).Distinct()
                      select (address, pairing)).ToLookup(pair => pair.address, pair => pair.pairing);
        var noteTargets = edition.Notes.SelectMany(note => note.Targets.Select(target => (note, target))).ToList();
        notesOf = noteTargets.Where(pair => pair.target.Anchor is not null)
            .OrderBy(pair => pair.target.Number).ToLookup(pair => pair.target.Anchor!.Segment);
        notesOfPairing = noteTargets.Where(pair => pair.target.Pairing is not null)
            .OrderBy(pair => pair.target.Number).ToLookup(pair => pair.target.Pairing!.Value);
        var spoken = edition.Voices.SelectMany(voice => voice.Testimonies.Select(testimony => (voice, testimony))).ToList();
        testimoniesOf = spoken.SelectMany(pair => pair.testimony.Targets.Select(target => (pair.voice, pair.testimony, target)))
            .ToLookup(triple => triple.target.Segment);
        testimoniesFrom = spoken.ToLookup(pair => pair.testimony.Source.Segment);
        entriesOf = edition.Entries.SelectMany(entry => entry.Occurrences.Select(occurrence => (entry, occurrence)))
            .ToLookup(pair => pair.occurrence.Segment);
    }

    /// <summary>The words of the segments.</summary>
    public SegmentWords Words { get; } = new();

    /// <summary>The text with this id.</summary>
    public EditionText GetText(Id id) => texts[id];

    /// <summary>The segment at this address.</summary>
    public Segment GetSegment(Address address) => segments[address];

    /// <summary>The pairing with this id.</summary>
    public Pairing GetPairing(Id id) => pairings[id];

    /// <summary>The segments of an address: one, those of a whole point, or all of a text.</summary>
    public IEnumerable<Segment> SegmentsAt(Address address)
    {
        if (!texts.TryGetValue(address.Text, out var text) || address.Segment is not { } id)
        {
            return text?.Segments ?? [];
        }

        return segments.TryGetValue(address, out var segment)
            ? [segment]
            : text.Segments.Where(candidate => candidate.Id.Value.StartsWith(id.Value + '.', StringComparison.Ordinal));
    }

    /// <summary>The pairings, silences included, that claim words of a segment, in the edition's order.</summary>
    public IEnumerable<Pairing> PairingsOf(Address segment) => pairingsOf[segment];

    /// <summary>The notes on a segment by their number.</summary>
    public IEnumerable<(Note Note, NoteTarget Target)> NotesOf(Address segment) => notesOf[segment];

    /// <summary>The notes on a pairing by their number.</summary>
    public IEnumerable<(Note Note, NoteTarget Target)> NotesOf(Id pairing) => notesOfPairing[pairing];

    /// <summary>The testimonies about a segment, by date and voice.</summary>
    public IEnumerable<(Voice Voice, Testimony Testimony, Anchor Target)> TestimoniesOf(Address segment) => testimoniesOf[segment];

    /// <summary>The testimonies that are quoted from a segment of a commentary.</summary>
    public IEnumerable<(Voice Voice, Testimony Testimony)> TestimoniesFrom(Address segment) => testimoniesFrom[segment];

    /// <summary>The entries with a form in a segment, with each occurrence.</summary>
    public IEnumerable<(Entry Entry, Occurrence Occurrence)> EntriesOf(Address segment) => entriesOf[segment];
}
