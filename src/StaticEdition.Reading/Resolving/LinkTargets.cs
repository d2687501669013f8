using StaticEdition.Model.Matching;
using StaticEdition.Reading.Formats;
using StaticEdition.Reading.Formats.Keys;

namespace StaticEdition.Reading.Resolving;

/// <summary>The answer to where a reference leads.</summary>
/// <param name="Exists">True when it leads somewhere, a retired place included.</param>
/// <param name="Retired">For a retired place, what it became; otherwise empty.</param>
internal readonly record struct LinkAnswer(bool Exists, ImmutableArray<Address> Retired);

/// <summary>
/// Everything that links may lead to, by the names that were written. A record that fails keeps its name here: its own finding is enough.
/// </summary>
internal sealed class LinkTargets
{
    private readonly AddressBook addresses;
    private readonly HashSet<string> names = new(StringComparer.Ordinal);

    public LinkTargets(ParsedEdition written, AddressBook addresses, IEnumerable<Id> generatedPairings, IEnumerable<Voice> voices)
    {
        this.addresses = addresses;
        Add(written.Pairings.Select(pairing => new PairingReference(pairing.Id.Value)));
        Add(generatedPairings.Select(id => new PairingReference(id)));
        Add(written.Notes.Select(note => new NoteReference(note.Id.Value)));
        Add(written.Voices.Select(voice => new VoiceReference(voice.Id)));
        Add(written.Voices.SelectMany(voice => voice.Testimonies.Where(testimony => testimony.Id is not null)
            .Select(testimony => new VoiceReference(voice.Id, testimony.Id!.Value))));
        Add(voices.SelectMany(voice => voice.Testimonies.Select(testimony => new VoiceReference(voice.Id, testimony.Id))));
        Add(written.Entries.Select(entry => new EntryReference(entry.Kind.Value, entry.Id)));
        Add(written.Pages.Select(page => new PageReference(page.Id)));
        Add(written.Assets.Select(asset => new AssetReference(asset.Path)));

        void Add(IEnumerable<Reference> references) => names.UnionWith(references.Select(reference => reference.ToString()!));
    }

    public LinkAnswer FindTarget(Reference reference) => reference switch
    {
        WebReference => new LinkAnswer(true, []),
        PlaceReference place => FindTarget(place.Address),
        _ => new LinkAnswer(names.Contains(reference.ToString()!), []),
    };

    /// <summary>The spelling that a dead reference may be meant to have.</summary>
    public string? NearestName(Reference reference) => reference is PlaceReference place
        ? addresses.NearestAddress(place.Address) ?? NearestSpelling.FindNearest(place.ToString(), names)
        : NearestSpelling.FindNearest(reference.ToString()!, names);

    private LinkAnswer FindTarget(Address address)
    {
        var retired = addresses.SuccessorsOf(address);
        return new LinkAnswer(address.Segment is null ? addresses.HasText(address.Text) : !retired.IsEmpty || addresses.HasAddress(address), retired);
    }
}
