using StaticEdition.Rendering.Pages;
using StaticEdition.Rendering.Shared;
using StaticEdition.Wording.Citations;
using StaticEdition.Wording.Names;

namespace StaticEdition.Rendering;

/// <summary>The citations of everything in an edition: the one source for pages and for files for reference managers.</summary>
public sealed class Citations
{
    private readonly Site site;
    private readonly EditionLookup known;

    internal Citations(Site site, EditionLookup known) => (this.site, this.known) = (site, known);

    /// <summary>The edition itself.</summary>
    public Citation Whole => StartCitation("edition", language => site.DestinationOf(new HomeRoute(), language));

    /// <summary>The edition, its texts and their published segments in order, the pairings, notes, voices, testimonies and entries.</summary>
    public IEnumerable<Citation> All
    {
        get
        {
            var edition = known.Edition;
            var texts = edition.Texts.SelectMany(text => text.Segments.Where(segment => !known.Published.RangesOf(segment).IsEmpty)
                .Select(segment => segment.Address).Prepend(new Address(text.Id, null)).Select(address => new PlaceReference(address)));
            var voices = edition.Voices.SelectMany(voice => voice.Testimonies
                .Select(testimony => new VoiceReference(voice.Id, testimony.Id)).Prepend(new VoiceReference(voice.Id)));
            return texts
                .Concat<Reference>(edition.Pairings.Select(pairing => new PairingReference(pairing.Id)))
                .Concat(edition.Notes.Select(note => new NoteReference(note.Id)))
                .Concat(voices)
                .Concat(edition.Entries.Select(entry => entry.Reference))
                .Select(ForTarget).Prepend(Whole);
        }
    }

    /// <summary>A text, a segment, a pairing, a note, a voice, a testimony, an entry or an editors' page. Throws for what is not cited.</summary>
    public Citation ForTarget(Reference target) => target switch
    {
        PlaceReference place => ForTarget(place),
        PairingReference pairing => StartCitation(target) with
        {
            Title = site.NameOf(pairing),
            Author = AuthorOf(known.Edition.Index.GetPairing(pairing.Id).Responsibility.By),
        },
        NoteReference note => ForTarget(note),
        VoiceReference voice => ForTarget(voice),
        EntryReference or PageReference => StartCitation(target) with { Title = site.NameOf(target) },
        _ => throw new ArgumentException($"{target} is not cited", nameof(target)),
    };

    private Citation ForTarget(PlaceReference target)
    {
        var place = target.Address.Segment is null ? null : NameOf(target.Address);
        return StartCitation(target) with { Text = known.Edition.Index.GetText(target.Address.Text), Place = place };
    }

    private Citation ForTarget(NoteReference target)
    {
        var note = known.NoteOf(target.Id);
        var page = site.RouteTo(note);
        return StartCitation(target.ToString(), language => $"{site.DestinationOf(page, language)}#{HtmlIds.NoteLine(note.Id)}") with
        {
            Title = site.NameOf(note.Targets[0]),
            Author = AuthorOf(note.Responsibility.By),
        };
    }

    private Citation ForTarget(VoiceReference target)
    {
        var voice = known.VoiceOf(target.Voice);
        var citation = StartCitation(target) with { Text = known.Edition.Index.GetText(voice.Text), Voice = voice };
        if (target.Testimony is null)
        {
            return citation;
        }

        var at = voice.Testimonies.Select(testimony => testimony.Id).ToList().IndexOf(target.Testimony.Value);
        return citation with { Place = NameOf(voice.Testimonies[at].Source.Segment), Testimony = at + 1 };
    }

    private PlaceName NameOf(Address segment) => known.Names.ForPlace(known.Edition.Index.GetSegment(segment));

    // The edition's own editors are named with it; others who sign are named with what they signed.
    private Person? AuthorOf(Id by) => by == known.Edition.By ? null : known.PersonOrNull(by);

    private Citation StartCitation(Reference target) => StartCitation(target.ToString(), language => site.DestinationOf(target, language));

    private Citation StartCitation(string key, Func<Language, string> path) => new()
    {
        Edition = known.Edition.Title,
        Editors = known.Edition.Editors,
        Version = known.Edition.Version,
        Date = known.Edition.Date,
        Key = key.Replace('/', ':'),
        Paths = new(site.Languages.Select(language => KeyValuePair.Create(language, path(language)))),
    };
}
