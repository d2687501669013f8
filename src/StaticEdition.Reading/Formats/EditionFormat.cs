using StaticEdition.Reading.Findings;
using StaticEdition.Reading.Formats.Keys;
using StaticEdition.Reading.Input;

namespace StaticEdition.Reading.Formats;

/// <summary><c>edition.yml</c>.</summary>
internal sealed record ParsedSettings
{
    public required Localized<string> Title { get; init; }
    public required Localized<string> Subtitle { get; init; }
    public required string Version { get; init; }
    public required EdtfDate Date { get; init; }
    public required ImmutableArray<ParsedVersion> Versions { get; init; }
    public required ImmutableArray<Language> Languages { get; init; }
    public required ImmutableArray<Parsed<Id>> Instruments { get; init; }
    public required ImmutableArray<Parsed<Id>> Commentaries { get; init; }
    public required PairingMode PairingMode { get; init; }
    public required DigitSystem Digits { get; init; }
    public required Parsed<Id>? By { get; init; }
    public required ImmutableArray<Parsed<Id>> Editors { get; init; }
    public required ImmutableArray<Parsed<Id>> Highlights { get; init; }
    public required ImmutableArray<Licence> Licences { get; init; }
    public required Vocabularies Vocabularies { get; init; }
    public required ImmutableArray<ParsedAcceptance> Accepted { get; init; }
    public required Parsed<string>? Card { get; init; }
    public required Uri? Address { get; init; }
    public required Repository? Repository { get; init; }
    public required SourceSpan Span { get; init; }
}

/// <summary><c>edition.yml</c>: titles, languages, texts, vocabularies, licences, accepted findings.</summary>
internal static class EditionFormat
{
    private static readonly FieldType<ImmutableArray<Parsed<Id>>> Ids = RecordTypes.ListOf(ReferenceTypes.Id, "list of ids");

    private static readonly Key<Localized<string>?> Title = new("title", TextTypes.Localized, Needed.Yes, "the title");

    private static readonly Key<Localized<string>?> Subtitle = new("subtitle", TextTypes.Localized, Needed.No, "the subtitle")
    {
        Example = "{en: A small edition, ar: طبعة صغيرة}",
    };

    private static readonly Key<Parsed<string>?> Version = new("version", TextTypes.Text, Needed.Yes, "the version that footers and citations give")
    {
        Example = "1.0.0",
    };

    private static readonly Key<EdtfDate?> Date = new("date", ScalarTypes.Date, Needed.Yes, "the date of this version") { Example = "2026-01-02" };

    private static readonly Key<ParsedList<ParsedVersion>> Versions =
        new("versions", RecordTypes.ListOf(VersionFormat.Record, "list of [versions](#versions)"), Needed.No, "what each version brought");

    private static readonly Key<ImmutableArray<Language>> Languages =
        new("languages", LanguageList.Type, Needed.Yes, "the languages of the interface and of the editors’ prose; the first is the default");

    private static readonly Key<ImmutableArray<Parsed<Id>>> Instruments =
        new("instruments", Ids, Needed.Yes, "the two texts that are paired, in order") { Example = "[charter, accord]" };

    private static readonly Key<ImmutableArray<Parsed<Id>>> Commentaries =
        new("commentaries", Ids, Needed.No, "the texts that comment on them, in order") { Example = "[speech]" };

    private static readonly Key<PairingMode?> Pairing = new(
        "pairing",
        ChoiceType.Of<PairingMode>(),
        Needed.No,
        "`by-id` for true translations, whose segments have equal ids; `files` where [pairings](pairings.md) say what corresponds")
    {
        Default = "`files`",
    };

    private static readonly Key<DigitSystem?> Digits =
        new("digits", ChoiceType.Of<DigitSystem>(), Needed.No, "the digits of the Arabic interface") { Default = "`western`" };

    private static readonly Key<Parsed<Id>?> By =
        new("by", ReferenceTypes.Id.Named("id of `people/`"), Needed.No, "who is responsible for every record without a `by` of its own")
        {
            Example = "editor",
        };

    private static readonly Key<ImmutableArray<Parsed<Id>>> Editors =
        new("editors", Ids.Named("list of ids of `people/`"), Needed.No, "the editors that citations name, in order")
        {
            Example = "[editor]",
            Default = "none",
        };

    private static readonly Key<ImmutableArray<Parsed<Id>>> Highlights =
        new("highlights", Ids, Needed.No, "the pairings that the home page shows, in order") { Example = "[harbour]" };

    private static readonly Key<ParsedList<Licence>> Licences =
        new("licences", RecordTypes.ListOf(LicenceFormat.Record, "list of [licences](#licences)"), Needed.No, "which terms cover which content");

    private static readonly Key<Vocabularies?> Vocabularies = new(
        "vocabularies",
        RecordTypes.Of(VocabulariesFormat.Record).Named("[mapping](#vocabularies)"),
        Needed.No,
        "relations and kinds beyond the built-in ones");

    private static readonly Key<ParsedList<ParsedAcceptance>> Accepted = new(
        "accept", RecordTypes.ListOf(AcceptanceFormat.Record, "list of [findings](#accepted-findings)"), Needed.No, "review findings that are right as they are");

    private static readonly Key<Parsed<string>?> Card = new(
        "card", TextTypes.Text.Named("path in `assets/`"), Needed.No, "[the picture](#the-card) that other sites show where someone shares a page")
    {
        Default = "the theme’s",
        Example = "card.png",
    };

    private static readonly Key<Uri?> Address = new("address", ScalarTypes.WebAddress, Needed.No, "where the site is published");

    private static readonly Key<Repository?> Repository =
        new("repository", RecordTypes.Of(RepositoryFormat.Record).Named("[mapping](#repository)"), Needed.No, "where the source of the edition is");

    private static readonly ImmutableArray<Key> Keys =
    [
        Title, Subtitle, Version, Date, Versions, Languages, Instruments, Commentaries, Pairing, Digits, By, Editors, Highlights,
        Licences, Vocabularies, Accepted, Card, Address, Repository,
    ];

    public static readonly FileFormat<ParsedSettings> File = new(FileKind.Edition, "edition.yml", FileShape.One, new("edition", Keys, Parse));

    // Used before anything else: titles are mappings by language.
    private static readonly FileFormat<FoundLanguages> LanguagesOnly = new(
        FileKind.Edition, "edition.yml", FileShape.One, new("edition", Keys, fields => new FoundLanguages(fields.Read(Languages))));

    /// <summary>The settings; null, after findings, when the file lacks what every other file depends on.</summary>
    public static ParsedSettings? Read(InputFile file, FindingList findings)
    {
        var found = RecordFile.Read(file, LanguagesOnly, new ReadingContext(new FindingList(), [], []));
        var languages = found is [var one] ? one.Languages : [];
        return RecordFile.Read(file, File, new ReadingContext(findings, languages, [])) is [var settings] ? settings : null;
    }

    private static ParsedSettings? Parse(Fields fields)
    {
        var title = fields.Read(Title);
        var subtitle = fields.Read(Subtitle);
        var version = fields.Read(Version);
        var date = fields.Read(Date);
        var versions = VersionFormat.Check(fields.Read(Versions), version, date, fields.Context.Findings);
        var languages = fields.Read(Languages);
        var instruments = fields.Read(Instruments);
        var commentaries = fields.Read(Commentaries);
        var pairing = fields.Read(Pairing);
        var digits = fields.Read(Digits);
        var by = fields.Read(By);
        var editors = fields.Read(Editors);
        var highlights = fields.Read(Highlights);
        var licences = fields.Read(Licences);
        var vocabularies = fields.Read(Vocabularies);
        var accepted = fields.Read(Accepted);
        var card = fields.Read(Card);
        var address = fields.Read(Address);
        var repository = fields.Read(Repository);
        if (title is null || version is null || date is null || languages.IsEmpty)
        {
            return null;
        }

        return new ParsedSettings
        {
            Title = title,
            Subtitle = subtitle ?? Localized<string>.Empty,
            Version = version.Value,
            Date = date,
            Versions = versions,
            Languages = languages,
            Instruments = instruments,
            Commentaries = commentaries,
            PairingMode = pairing ?? PairingMode.Files,
            Digits = digits ?? DigitSystem.Western,
            By = by,
            Editors = editors,
            Highlights = highlights,
            Licences = licences.Records,
            Vocabularies = vocabularies ?? VocabulariesFormat.None,
            Accepted = accepted.Records,
            Card = card,
            Address = address is null ? null : WithSlash(address),
            Repository = repository,
            Span = SourceSpan.Of(fields.File),
        };
    }

    private static Uri WithSlash(Uri address) =>
        address.AbsoluteUri.EndsWith('/') ? address : new Uri(address.AbsoluteUri + '/');

    private sealed record FoundLanguages(ImmutableArray<Language> Languages);
}
