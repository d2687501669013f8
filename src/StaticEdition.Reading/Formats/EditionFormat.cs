using System.Text.RegularExpressions;

namespace StaticEdition.Reading;

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

/// <summary>An item of <c>accept</c>.</summary>
/// <param name="Code">The code of a rule.</param>
/// <param name="File">The file.</param>
/// <param name="Line">The line, from 1, or null for every line.</param>
/// <param name="Reason">Why the finding is accepted.</param>
/// <param name="Span">The item.</param>
internal sealed record ParsedAcceptance(Parsed<string> Code, string File, int? Line, string Reason, SourceSpan Span);

/// <summary><c>edition.yml</c>: titles, languages, texts, vocabularies, licences, accepted findings.</summary>
internal static partial class EditionFormat
{
    // A language whose tag is a key of records could not be told from it.
    private static readonly ImmutableArray<string> KeysLikeLanguages = ["id", "at", "by", "how", "why", "nth"];

    private static readonly Vocabularies NoVocabularies = new(
        ImmutableSortedDictionary<Id, Localized<string>>.Empty,
        ImmutableSortedDictionary<Id, Localized<string>>.Empty,
        ImmutableSortedDictionary<Id, Localized<string>>.Empty);

    // Every record is asked for every language.
    private const int MostLanguages = 16;

    /// <summary>The settings; null when the file lacks what every other file depends on.</summary>
    public static ParsedSettings? Read(InputFile file, FindingList findings)
    {
        // The titles are mappings by language, so the languages are read before anything else.
        var probe = RecordFile.Open(file, new ReadingContext(new FindingList(), [], []));
        var languages = probe?.One(fields => new LanguageList(Languages(fields)))?.Languages ?? [];
        var context = new ReadingContext(findings, languages, []);
        return RecordFile.Open(file, context)?.One(fields => ReadSettings(fields, file.Path));
    }

    private static ParsedSettings? ReadSettings(Fields edition, string path)
    {
        var title = edition.Required("title").Localized();
        var subtitle = edition.Optional("subtitle").Localized();
        var version = edition.Required("version").Text();
        var date = edition.Required("date").Date();
        var versions = VersionFormat.Read(edition.Optional("versions"), version, date);
        var languages = Languages(edition);
        var instruments = Ids(edition.Required("instruments"));
        var commentaries = Ids(edition.Optional("commentaries"));
        var pairing = edition.Optional("pairing").Choice<PairingMode>();
        var digits = edition.Optional("digits").Choice<DigitSystem>();
        var by = edition.Optional("by").Id();
        var editors = Ids(edition.Optional("editors"));
        var highlights = Ids(edition.Optional("highlights"));
        var licences = edition.Optional("licences").Records(ReadLicence);
        var vocabularies = edition.Optional("vocabularies").Record(ReadVocabularies) ?? NoVocabularies;
        var accepted = edition.Optional("accept").Records(ReadAccepted);
        var card = edition.Optional("card").Text();
        var address = edition.Optional("address").WebAddress();
        var repository = edition.Optional("repository").Record(ReadRepository);
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
            Licences = licences,
            Vocabularies = vocabularies,
            Accepted = accepted,
            Card = card,
            Address = address is null ? null : WithSlash(address),
            Repository = repository,
            Span = SourceSpan.Of(path),
        };
    }

    // One that cannot be read makes all unknown: every text in it would be a false finding.
    private static ImmutableArray<Language> Languages(Fields edition)
    {
        var languages = ImmutableArray.CreateBuilder<Language>();
        foreach (var item in edition.Required("languages").Items())
        {
            if (item.Language() is not { } language)
            {
                return [];
            }

            if (KeysLikeLanguages.Contains(language.Tag))
            {
                edition.Context.Findings.Add(ValueFindings.ReservedLanguageTag(item.Span, language.Tag));
                return [];
            }

            if (languages.Count == MostLanguages)
            {
                edition.Context.Findings.Add(ValueFindings.TooManyLanguages(item.Span, MostLanguages));
                break;
            }

            if (languages.Contains(language))
            {
                edition.Context.Findings.Add(RecordFindings.DuplicateId(item.Span, "language", language.Tag, edition.SpanOf("languages")));
            }
            else
            {
                languages.Add(language);
            }
        }

        return languages.ToImmutable();
    }

    private static ImmutableArray<Parsed<Id>> Ids(Field list) => [.. list.Items().Select(item => item.Id()).OfType<Parsed<Id>>()];

    private static Licence? ReadLicence(Fields licence)
    {
        var covers = licence.Required("covers").Localized();
        var spdx = licence.Optional("licence").Text();
        var statement = licence.Optional("statement").Localized();
        if (!licence.Optional("licence").IsWritten && !licence.Optional("statement").IsWritten)
        {
            licence.Miss(["licence", "statement"]);
        }

        return covers is null ? null : new Licence(covers, spdx?.Value, statement ?? Localized<string>.Empty);
    }

    private static Vocabularies ReadVocabularies(Fields words) =>
        new(Names(words.Optional("relations")), Names(words.Optional("note-kinds")), Names(words.Optional("entry-kinds")));

    private static ImmutableSortedDictionary<Id, Localized<string>> Names(Field vocabulary)
    {
        var names = ImmutableSortedDictionary.CreateBuilder<Id, Localized<string>>();
        foreach (var (key, value) in vocabulary.IsWritten ? vocabulary.Entries() : [])
        {
            var id = new Field(key.Value, key, vocabulary.Context).Id();
            if (value.Localized() is { } name && id is not null)
            {
                names[id.Value] = name;
            }
        }

        return names.ToImmutable();
    }

    private static ParsedAcceptance? ReadAccepted(Fields item)
    {
        var code = item.Required("code").Text();
        var at = item.Required("at").Text();
        var reason = item.Required("reason").Text();
        if (code is null || at is null || reason is null)
        {
            return null;
        }

        var place = FileAndLine().Match(at.Value);
        return new ParsedAcceptance(
            code,
            place.Groups[1].Value,
            place.Groups[2].Success && int.TryParse(place.Groups[2].ValueSpan, out var line) ? line : null,
            reason.Value,
            item.Span);
    }

    private static Repository? ReadRepository(Fields repository)
    {
        var url = repository.Required("url").WebAddress();
        var branch = repository.Required("branch").Text();
        var path = repository.Required("path").Text();
        return url is null || branch is null || path is null ? null : new Repository(url, branch.Value, path.Value);
    }

    private static Uri WithSlash(Uri address) =>
        address.AbsoluteUri.EndsWith('/') ? address : new Uri(address.AbsoluteUri + '/');

    [GeneratedRegex(@"\A(.*?)(?::([0-9]{1,7}))?\z", RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex FileAndLine();

    private sealed record LanguageList(ImmutableArray<Language> Languages);
}
