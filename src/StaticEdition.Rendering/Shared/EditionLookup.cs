using System.Collections.Concurrent;
using StaticEdition.Model.Matching;
using StaticEdition.Model.Queries;
using StaticEdition.Rendering.Pages.Facing;
using StaticEdition.Wording.Names;
using StaticEdition.Wording.Texts;

namespace StaticEdition.Rendering.Shared;

/// <summary>The values computed once for an edition and used by many pages, which may be planned at the same time.</summary>
internal sealed class EditionLookup
{
    private readonly ConcurrentDictionary<Id, PairingSummary> pairings = new();
    private readonly Dictionary<Id, Lazy<FacingLayout>> layouts;
    private readonly ILookup<Address, Id> formerIds;
    private readonly ILookup<Id, Voice> voicesByText;
    private readonly Dictionary<Id, Person> people;
    private readonly Dictionary<Id, Voice> voices;
    private readonly Dictionary<Id, Note> notes;
    private readonly Dictionary<EntryReference, Entry> entries;
    private readonly Dictionary<Address, Address> current;

    /// <summary>Looks at the edition once.</summary>
    public EditionLookup(Edition edition)
    {
        Edition = edition;
        Instruments = [.. edition.Instruments];
        Names = new PlaceNames(edition);
        PairingNames = new PairingNames(this);
        TextParts = new TextParts(edition);
        Passages = new PassageCutter(this);
        PairedRanges = new PairedRanges(edition);
        Published = new PublishedWords(edition);
        layouts = Instruments.ToDictionary(lead => lead.Id, lead => new Lazy<FacingLayout>(() => new FacingLayout(lead, this)));
        formerIds = (from text in edition.Texts
                     from retired in text.Retired
                     where !retired.Became.IsEmpty && retired.Became[0].Text == text.Id
                     let segment = edition.Index.SegmentsAt(retired.Became[0]).FirstOrDefault()
                     where segment is not null
                     select (segment.Address, retired.Id)).ToLookup(pair => pair.Address, pair => pair.Id);
        voicesByText = edition.Voices.ToLookup(voice => voice.Text);
        voices = edition.Voices.ToDictionary(voice => voice.Id);
        notes = edition.Notes.ToDictionary(note => note.Id);
        entries = edition.Entries.ToDictionary(entry => entry.Reference);
        current = (from text in edition.Texts
                   from retired in text.Retired
                   where !retired.Became.IsEmpty
                   select (retired, text)).ToDictionary(pair => new Address(pair.text.Id, pair.retired.Id), pair => pair.retired.Became[0]);
        people = edition.People.ToDictionary(person => person.Id);
    }

    /// <summary>The edition.</summary>
    public Edition Edition { get; }

    /// <summary>The names of places.</summary>
    public PlaceNames Names { get; }

    /// <summary>The names of pairings.</summary>
    public PairingNames PairingNames { get; }

    /// <summary>The parts of long texts.</summary>
    public TextParts TextParts { get; }

    /// <summary>The words of the segments.</summary>
    public SegmentWords Words => Edition.Index.Words;

    /// <summary>The ranges of the instruments that pairings cover.</summary>
    public PairedRanges PairedRanges { get; }

    /// <summary>The words that may be shown.</summary>
    public PublishedWords Published { get; }

    /// <summary>Cuts words of segments into passages.</summary>
    public PassageCutter Passages { get; }

    /// <summary>The two instruments.</summary>
    public ImmutableArray<EditionText> Instruments { get; }

    /// <summary>The two instruments as columns: a left-to-right text is left of a right-to-left one, otherwise the first is left.</summary>
    public ImmutableArray<EditionText> LeftToRight => [.. Instruments.OrderBy(text => text.Language.IsRightToLeft)];

    /// <summary>True where the first instrument is the left column.</summary>
    public bool IsFirstLeft => LeftToRight[0] == Instruments[0];

    /// <summary>The instrument that faces another.</summary>
    public EditionText FacingText(EditionText lead) => Instruments[0].Id == lead.Id ? Instruments[1] : Instruments[0];

    /// <summary>The instrument that leads in an interface language: the one written in it, otherwise the first.</summary>
    public EditionText LeadIn(Language language) => Instruments.FirstOrDefault(text => text.Language == language) ?? Instruments[0];

    /// <summary>The text of a segment.</summary>
    public EditionText TextOf(Segment segment) => Edition.Index.GetText(segment.Address.Text);

    /// <summary>The ids that a segment took over, and whose fragments must arrive at it.</summary>
    public ImmutableArray<string> FormerIds(char side, Segment segment) =>
        [.. formerIds[segment.Address].Select(id => HtmlIds.ForSegment(side, id.Value))];

    /// <summary>The voices that are quoted from a text.</summary>
    public IEnumerable<Voice> VoicesOf(Id text) => voicesByText[text];

    /// <summary>The voice with this id.</summary>
    public Voice VoiceOf(Id id) => voices[id];

    /// <summary>The note with this id.</summary>
    public Note NoteOf(Id id) => notes[id];

    /// <summary>The first segment that a note is on, or the first of its pairing.</summary>
    public Address FirstPlaceOf(Note note) =>
        note.Targets[0].Anchor?.Segment ?? Edition.Index.GetPairing(note.Targets[0].Pairing!.Value).Members[0].Segment;

    /// <summary>The entry with this kind and id.</summary>
    public Entry EntryOf(EntryReference reference) => entries[reference];

    /// <summary>The address that has the words of an address now: another one where its id is retired.</summary>
    public Address CurrentAddress(Address written) => current.GetValueOrDefault(written, written);

    /// <summary>A person, or null.</summary>
    public Person? PersonOrNull(Id? id) => id is { } known ? people.GetValueOrDefault(known) : null;

    /// <summary>The name of a kind of entries.</summary>
    public EntryKindName NameOfEntryKind(Id kind) => new(kind, Edition.Vocabularies.EntryKinds.GetValueOrDefault(kind), null);

    /// <summary>The name of a page about a text or a part of it.</summary>
    /// <param name="id">The text.</param>
    /// <param name="part">The part, or null.</param>
    /// <param name="shown">What the page shows, in the interface texts; null for the text itself.</param>
    public TextName NameOf(Id id, string? part, Func<InterfaceText, string>? shown = null)
    {
        var text = Edition.Index.GetText(id);
        return new TextName(text, TextParts.NameOf(text, part), shown);
    }

    /// <summary>The table of contents of a split text.</summary>
    public ImmutableArray<TextPartLine> ContentsOf(EditionText text, Func<string?, Route> route) =>
        [.. TextParts.PartsOf(text).Select(textPart => new TextPartLine(
            textPart.Name!,
            route(textPart.Part),
            Names.ForPlace(textPart.Segments[0]),
            Names.ForPlace(textPart.Segments[^1]),
            textPart.Segments.Length,
            text.Role == TextRole.Instrument ? PairedRanges.CoverageOf(textPart.Segments) : null))];

    /// <summary>The layout of the facing texts when this one leads.</summary>
    public FacingLayout LayoutOf(EditionText lead) => layouts[lead.Id].Value;

    /// <summary>The summary that every line about a pairing shows.</summary>
    public PairingSummary SummaryOf(Pairing pairing) =>
        pairings.GetOrAdd(pairing.Id, static (_, given) => PairingSummary.Of(given.Pairing, given.Lookup), (Pairing: pairing, Lookup: this));
}

/// <summary>The summary that every line about a pairing shows.</summary>
/// <param name="Name">Its places, and its first words where another pairing joins the same places.</param>
/// <param name="Relation">Its relation.</param>
/// <param name="Changes">Its changes counted.</param>
/// <param name="FirstSentence">The first sentence of its comment.</param>
internal sealed record PairingSummary(PairingName Name, RelationName Relation, ImmutableArray<ChangeCount> Changes, Localized<Prose> FirstSentence)
{
    /// <summary>Computes them.</summary>
    public static PairingSummary Of(Pairing pairing, EditionLookup lookup)
    {
        var given = lookup.Edition.Vocabularies.Relations.GetValueOrDefault(pairing.Relation);
        var changes = from change in pairing.Changes
                      group change by change.Kind into kind
                      orderby kind.Key
                      select new ChangeCount(kind.Key, kind.Count(), kind.Count(change => change.IsOfSubstance));
        return new PairingSummary(
            lookup.PairingNames.ForPairing(pairing), new RelationName(pairing.Relation, given), [.. changes], Shared.FirstSentence.TakeFrom(pairing.Comment));
    }
}
