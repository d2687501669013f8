using StaticEdition.Model;
using Xunit;

namespace StaticEdition.Tests.Rendering;

/// <summary>Builds a resolved edition in code. Words of an anchor are found by ordinal search; null means the whole segment.</summary>
internal sealed class EditionInCode
{
    public static readonly Language English = new("en");
    public static readonly Language Arabic = new("ar");

    private readonly List<EditionText> texts = [];
    private readonly List<Pairing> pairings = [];
    private readonly List<Note> notes = [];
    private readonly List<Voice> voices = [];
    private readonly List<Entry> entries = [];
    private readonly List<ChronologyItem> chronology = [];
    private readonly List<EditorialPage> pages = [];
    private readonly Dictionary<Address, int> numbers = [];

    public ImmutableArray<Language> Languages { get; init; } = [English, Arabic];

    public Uri? Address { get; init; }

    public ImmutableArray<Id> Highlights { get; init; } = [];

    /// <summary>Adds a text. A segment line: <c># division</c>, or <c>id|label|content</c>; an id that ends in <c>!</c> is a frame.</summary>
    public EditionInCode Text(string id, string language, params IEnumerable<string> lines) =>
        Text(id, language, TextRole.Instrument, Publication.Full, lines);

    /// <summary>Adds a text with its role.</summary>
    public EditionInCode Text(string id, string language, TextRole role, Publication publish, params IEnumerable<string> lines)
    {
        var divisions = new List<Division>();
        var segments = new List<Segment>();
        foreach (var line in lines)
        {
            if (line.StartsWith("# ", StringComparison.Ordinal))
            {
                divisions.Add(new Division(Id.Of(line[2..]), Both(line[2..]), At(id)));
                continue;
            }

            var parts = line.Split('|');
            segments.Add(Segment(id, segments.Count, divisions.LastOrDefault()?.Id, parts));
        }

        texts.Add(new EditionText
        {
            Id = Id.Of(id),
            Role = role,
            Language = new Language(language),
            Short = Both(id),
            Title = Both(id),
            Cite = Both(id),
            Unit = Both("§"),
            Date = Date("2024-07-03"),
            Place = Localized<string>.Empty,
            Publisher = Localized<string>.Empty,
            Rights = Localized<string>.Empty,
            Publish = publish,
            Witness = Witness(segments),
            Divisions = [.. divisions],
            Segments = [.. segments],
            Retired = [],
            Span = At(id),
        });
        return this;
    }

    /// <summary>Changes the text added last.</summary>
    public EditionInCode With(Func<EditionText, EditionText> change)
    {
        texts[^1] = change(texts[^1]);
        return this;
    }

    /// <summary>Adds a pairing of places <c>text/segment</c> with their words.</summary>
    public EditionInCode Pair(string id, params IEnumerable<(string At, string? Words)> members) => Pair(id, true, "changed", members);

    public EditionInCode Pair(string id, bool isFirm, string relation, params IEnumerable<(string At, string? Words)> members) =>
        Pair(id, isFirm, relation, [], members);

    public EditionInCode Pair(
        string id, bool isFirm, string relation, IEnumerable<Change> changes, params IEnumerable<(string At, string? Words)> members)
    {
        ImmutableArray<Anchor> anchors = [.. members.Select(member => Find(member.At, member.Words))
            .OrderBy(anchor => texts.FindIndex(text => text.Id == anchor.Segment.Text)).ThenBy(anchor => Order(anchor.Segment)).ThenBy(anchor => anchor.Start)];
        var silent = anchors.Select(anchor => anchor.Segment.Text).Distinct().Count() == 1;
        pairings.Add(new Pairing
        {
            Id = Id.Of(id),
            Members = anchors,
            Relation = silent ? BuiltInRelations.Absent : Id.Of(relation),
            IsFirm = isFirm,
            AbsentFrom = silent ? texts.First(text => text.Id != anchors[0].Segment.Text).Id : null,
            Changes = [.. changes],
            Comment = Words(id + " has a first sentence. And a second."),
            Responsibility = new Responsibility(Id.Of("editor"), RecordStatus.Unstated, null),
            Span = At(id),
        });
        return this;
    }

    /// <summary>Gives the pairing added last another comment.</summary>
    public EditionInCode Comment(string comment)
    {
        pairings[^1] = pairings[^1] with { Comment = Words(comment) };
        return this;
    }

    public Change Change(ChangeKind kind, params IEnumerable<(string At, string Words)> sides) =>
        new([.. sides.Select(side => Find(side.At, side.Words))], kind, true, Localized<string>.Empty);

    public EditionInCode Note(string id, params IEnumerable<(string At, string? Words)> targets)
    {
        notes.Add(new Note
        {
            Id = Id.Of(id),
            Kind = Id.Of("explanatory"),
            Targets = [.. targets.Select(target => target.At.StartsWith("pairing/", StringComparison.Ordinal)
                ? new NoteTarget(null, Id.Of(target.At[8..]), 1)
                : NoteTarget(Find(target.At, target.Words)))],
            Body = Words("Note " + id + "."),
            Responsibility = new Responsibility(Id.Of("editor"), RecordStatus.Reviewed, Id.Of("second")),
            Span = At(id),
        });
        return this;
    }

    /// <summary>Adds a voice with testimonies, each from a place of its text about places of the instruments.</summary>
    public EditionInCode Voice(
        string id, string text, params IEnumerable<(string Id, (string At, string? Words) Source, (string At, string? Words)[] Targets)> testimonies)
    {
        var person = new Person(Id.Of("speaker"), Both("Speaker"), Localized<Prose>.Empty, null, At("speaker"));
        voices.Add(new Voice
        {
            Id = Id.Of(id),
            Speaker = person,
            Role = Both("role"),
            Outlet = Both("outlet"),
            Date = Date("2025-04-21"),
            Language = English,
            Rights = Localized<string>.Empty,
            Siglum = Both("S"),
            Text = Id.Of(text),
            Testimonies = [.. testimonies.Select(testimony => new Testimony
            {
                Id = Id.Of(testimony.Id),
                Voice = Id.Of(id),
                Source = Find(testimony.Source.At, testimony.Source.Words),
                Targets = [.. testimony.Targets.Select(target => Find(target.At, target.Words))],
                Manner = TestimonyManner.Quotes,
                Speech = Speech.Direct,
                Rendering = Localized<string>.Empty,
                Responsibility = new Responsibility(Id.Of("editor"), RecordStatus.Unstated, null),
                Span = At(id),
            })],
            Span = At(id),
        });
        return this;
    }

    /// <summary>Adds an entry with one form that is found wherever it stands.</summary>
    public EditionInCode Entry(string kind, string id, string form)
    {
        var written = new EntryForm(English, form, true);
        var occurrences = from segment in texts.SelectMany(text => text.Segments)
                          let at = segment.Content.IndexOf(form, StringComparison.Ordinal)
                          where at >= 0
                          select new Occurrence(segment.Address, at, at + form.Length, written);
        entries.Add(new Entry
        {
            Kind = Id.Of(kind),
            Id = Id.Of(id),
            Name = Both(form),
            Forms = [written],
            Description = Words("What " + form + " is."),
            Identifiers = ImmutableSortedDictionary<string, string>.Empty,
            Occurrences = [.. occurrences],
            Span = At(id),
        });
        return this;
    }

    public EditionInCode Event(string date, string at, string? words)
    {
        chronology.Add(new ChronologyItem(Date(date), Words("Event."), [Find(at, words)], At("chronology")));
        return this;
    }

    public EditionInCode Page(string id)
    {
        pages.Add(new EditorialPage(Id.Of(id), Both(id), Words("Page.")));
        return this;
    }

    public Edition Build() => new()
    {
        Title = Both("Edition"),
        Subtitle = Localized<string>.Empty,
        Version = "1.0.0",
        Date = Date("2026-11-21"),
        Languages = Languages,
        Texts = [.. texts],
        PairingMode = PairingMode.Files,
        Digits = DigitSystem.Western,
        Licences = [],
        Vocabularies = new Vocabularies(
            ImmutableSortedDictionary<Id, Localized<string>>.Empty,
            ImmutableSortedDictionary<Id, Localized<string>>.Empty,
            ImmutableSortedDictionary<Id, Localized<string>>.Empty),
        Pairings = [.. pairings],
        Highlights = Highlights,
        Notes = [.. notes],
        Voices = [.. voices],
        Entries = [.. entries],
        Chronology = [.. chronology],
        People = [new Person(Id.Of("editor"), Both("Editor"), Localized<Prose>.Empty, null, At("editor"))],
        Pages = [.. pages],
        Assets = [],
        Address = Address,
        Repository = null,
        Accepted = [],
        Versions = [],
        Card = null,
        By = null,
        InputFingerprint = "",
    };

    public static Localized<string> Both(string value) => new([KeyValuePair.Create(English, value), KeyValuePair.Create(Arabic, value)]);

    public static EdtfDate Date(string written) => EdtfDate.TryParse(written, out var date) ? date! : throw new FormatException(written);

    private static Localized<Prose> Words(string value) => Both(value).Select(text =>
        new Prose([new Paragraph([new Characters(text)])]) { Markdown = text });

    private static SourceSpan At(string file) => SourceSpan.Of(file);

    private static Segment Segment(string text, int order, Id? division, string[] parts) => new()
    {
        Address = new Address(Id.Of(text), Id.Of(parts[0].TrimEnd('!'))),
        Order = order,
        Division = division,
        Status = parts[0].EndsWith('!') ? SegmentStatus.Frame : SegmentStatus.Instrument,
        Label = parts[1].Length == 0 ? null : parts[1],
        Content = parts[2],
        Renderings = Both("rendering of " + parts[0]),
        Interventions = [],
        Span = At(text),
    };

    private static Witness Witness(List<Segment> segments) => new("w.txt", "", [.. segments.Select((segment, i) => new WitnessLine(
        i + 1, [new WitnessPiece(segment.Content, segment.Content, null)], segment.Id, 0))]) { Content = Array.Empty<byte>() };

    private NoteTarget NoteTarget(Anchor anchor)
    {
        var number = numbers.GetValueOrDefault(anchor.Segment) + 1;
        numbers[anchor.Segment] = number;
        return new NoteTarget(anchor, null, number);
    }

    private int Order(Address address) => texts.SelectMany(text => text.Segments).First(segment => segment.Address == address).Order;

    private Anchor Find(string at, string? words)
    {
        _ = Model.Address.TryParse(at, out var address);
        var content = texts.SelectMany(text => text.Segments).First(segment => segment.Address == address).Content;
        var start = words is null ? 0 : content.IndexOf(words, StringComparison.Ordinal);
        Assert.True(start >= 0, $"'{words}' does not stand in {at}");
        return new Anchor(address, start, start + (words ?? content).Length, MatchKind.Exact, words is null);
    }
}
