using StaticEdition.Model.Findings;
using StaticEdition.Reading.Formats;
using StaticEdition.Reading.Formats.Keys;

namespace StaticEdition.Reading.Resolving;

/// <summary>
/// Looks up everything that was written in everything else: numbers, order, places and links are settled here, once. Reports every
/// finding; a record that fails is left out. The edition is null only where edition.yml does not lead to two instruments.
/// </summary>
internal static class EditionResolver
{
    public static (Edition? Edition, ImmutableArray<Finding> Findings) Resolve(
        ParsedEdition written, IReadOnlyCollection<FindingRule> knownRules)
    {
        var resolution = new Resolution(written);

        // 1. The findings that edition.yml accepts, and the texts that it lists, in order.
        var accepted = new Acceptances(resolution, knownRules).Resolve();
        if (new ListedTexts(resolution).Resolve() is not { } listed)
        {
            return (null, resolution.ToFindings());
        }

        // 2. Their segments, held against the captures.
        var drafts = new TextAssembly(resolution).AssembleText(listed);
        var texts = drafts.Select(draft => draft.Text).ToImmutableArray();

        // 3. The addresses, those that are retired among them.
        var addresses = new AddressBook(texts);
        RetiredIds.ReportUsed(resolution, addresses);
        var places = new PlaceResolver(resolution, addresses);
        var order = new ReadingOrder(texts);

        // 4. The editors' translations of the segments.
        var renderings = new RenderingResolver(resolution, addresses, places).Resolve();

        // 5. Who answers and who speaks; what the voices say.
        var responsibilities = new Responsibilities(resolution);
        var people = new PeopleResolver(resolution);
        var voices = new VoiceResolver(resolution, texts, places, order, responsibilities, people.SpeakersById()).Resolve();

        // 6. The pairings of equal ids. Now every name is known, and prose can be linked.
        var generated = new IdPairing(resolution, texts, addresses).PairEqualIds();
        var targets = new LinkTargets(written, addresses, generated.Select(pairing => pairing.Id), voices);
        var prose = new ProseResolver(resolution, targets);
        var words = new KnownWords(resolution);

        // 7. The pairings, and the notes on words and on pairings.
        var pairings = new PairingResolver(resolution, texts, places, order, responsibilities, words, prose).Resolve(generated);
        var notes = new NoteResolver(resolution, pairings, places, order, responsibilities, words, prose).Resolve();

        // 8. The entries and where they occur.
        var entries = new EntryResolver(resolution, texts, addresses, words, prose).Resolve();

        // 9. The apparatus of each text.
        var apparatus = new InterventionPlacer(prose);
        texts = [.. drafts.Select(draft => apparatus.PlaceInterventions(draft, renderings))];

        // 10. People, chronology, versions, pages, highlights and card; then all of it together.
        var persons = people.Resolve(prose);
        var editors = responsibilities.ResolveEditors(persons);
        var small = new SmallRecords(resolution, places, prose);
        var edition = Assemble(written, texts, pairings, notes, voices, entries, persons, editors, accepted, small);
        return (edition, resolution.ToFindings());
    }

    private static Edition Assemble(
        ParsedEdition written,
        ImmutableArray<EditionText> texts,
        ImmutableArray<Pairing> pairings,
        ImmutableArray<Note> notes,
        ImmutableArray<Voice> voices,
        ImmutableArray<Entry> entries,
        ImmutableArray<Person> people,
        ImmutableArray<Person> editors,
        ImmutableArray<AcceptedFinding> accepted,
        SmallRecords small) => new()
    {
        Title = written.Settings.Title,
        Subtitle = written.Settings.Subtitle,
        Version = written.Settings.Version,
        Date = written.Settings.Date,
        Versions = small.ResolveVersions(),
        Languages = written.Settings.Languages,
        Texts = texts,
        PairingMode = written.Settings.PairingMode,
        Digits = written.Settings.Digits,
        Editors = editors,
        Licences = written.Settings.Licences,
        Vocabularies = written.Settings.Vocabularies,
        Pairings = pairings,
        Highlights = small.ResolveHighlights(pairings),
        Notes = notes,
        Voices = PeopleResolver.WithSpeakers(voices, people),
        Entries = entries,
        Chronology = small.ResolveChronology(),
        People = people,
        Pages = small.ResolvePages(),
        Assets = written.Assets,
        Card = small.ResolveCard(),
        By = written.Settings.By?.Value,
        Address = written.Settings.Address,
        Repository = written.Settings.Repository,
        Accepted = accepted,
        InputFingerprint = written.InputFingerprint,
    };
}
