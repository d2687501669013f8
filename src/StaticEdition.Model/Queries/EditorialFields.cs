using StaticEdition.Model.Matching;

namespace StaticEdition.Model.Queries;

/// <summary>A value that editors write in the languages of the edition.</summary>
/// <param name="Name">Its name in findings: <c>the title</c>, <c>the note middle-corridor</c>.</param>
/// <param name="Span">The record that holds it.</param>
/// <param name="Value">The value; a plain string is one paragraph.</param>
public sealed record EditorialField(string Name, SourceSpan Span, Localized<Prose> Value)
{
    /// <summary>A field that holds a plain string.</summary>
    public EditorialField(string name, SourceSpan span, Localized<string> value)
        : this(name, span, value.Select(words => new Prose([new Paragraph([new Characters(words)])]) { Markdown = words }))
    {
    }

    /// <summary>False for values that need not be in every language of the edition.</summary>
    public bool IsWantedInEveryLanguage { get; init; } = true;

    /// <summary>False for signs, which rules of spelling and punctuation do not read.</summary>
    public bool IsWords { get; init; } = true;

    /// <summary>For a translation, the language it is made from, in which none is wanted; otherwise null.</summary>
    public Language? TranslatedFrom { get; init; }

    /// <summary>The kind of record whose languages the figures of an edition count by this field; null for the other fields of a record.</summary>
    public RecordKind? Kind { get; init; }

    /// <summary>For values with a file for each language, the file of one; null where all are in <see cref="Span"/>.</summary>
    public Func<Language, string>? FileOf { get; init; }

    /// <summary>The record that holds the value in one language.</summary>
    public SourceSpan SpanIn(Language language) => FileOf is null ? Span : SourceSpan.Of(FileOf(language));

    /// <summary>The languages in which the value is missing.</summary>
    public IEnumerable<Language> MissingIn(ImmutableArray<Language> languages) =>
        languages.Except(Value.Languages).Where(language => language != TranslatedFrom);
}

/// <summary>A record without a value in an interface language.</summary>
/// <param name="Kind">The kind of record.</param>
/// <param name="Language">The language it lacks.</param>
/// <param name="Span">The record in the input.</param>
public sealed record UntranslatedRecord(RecordKind Kind, Language Language, SourceSpan Span)
{
    /// <summary>The records that lack an interface language, by kind, in the order of the edition.</summary>
    public static IEnumerable<UntranslatedRecord> In(Edition edition) =>
        from field in EditorialFields.FieldsOf(edition)
        where field.Kind is not null
        from language in field.MissingIn(edition.Languages)
        orderby field.Kind
        select new UntranslatedRecord(field.Kind!.Value, language, field.Span);
}

/// <summary>The one list of the fields that hold editors' words: a new field is added here and nowhere else.</summary>
public static class EditorialFields
{
    /// <summary>Every field of an edition, record by record.</summary>
    public static IEnumerable<EditorialField> FieldsOf(Edition edition) =>
    [
        .. OfSettings(edition),
        .. edition.Texts.SelectMany(OfText),
        .. edition.Pairings.SelectMany(OfPairing),
        .. edition.Notes.Select(note => new EditorialField($"the note {note.Id}", note.Span, note.Body) { Kind = RecordKind.Notes }),
        .. edition.Voices.SelectMany(voice => OfVoice(voice, edition.Index.GetText(voice.Text).Language)),
        .. edition.Entries.SelectMany(OfEntry),
        .. edition.People.SelectMany(OfPerson),
        .. edition.Chronology.Select(item =>
            new EditorialField($"the event of {item.Date}", item.Span, item.Body) { Kind = RecordKind.Chronology }),
        .. edition.Pages.Select(OfPage),
    ];

    private static IEnumerable<EditorialField> OfSettings(Edition edition)
    {
        var span = SourceSpan.Of("edition.yml");
        return
        [
            new("the title", span, edition.Title),
            new("the subtitle", span, edition.Subtitle),
            .. edition.Licences.SelectMany(licence => new EditorialField[]
            {
                new("the content of a licence", span, licence.Covers) { IsWantedInEveryLanguage = false },
                new("the statement of a licence", span, licence.Statement) { IsWantedInEveryLanguage = false },
            }),
            .. edition.Versions.Select(version => new EditorialField($"what version {version.Version} brought", version.Span, version.Body)),
        ];
    }

    private static IEnumerable<EditorialField> OfText(EditionText text) =>
    [
        new("the short name", text.Span, text.Short),
        new("the title", text.Span, text.Title),
        new("the name for citations", text.Span, text.Cite),
        new("the unit", text.Span, text.Unit),
        new("the place", text.Span, text.Place),
        new("the publisher", text.Span, text.Publisher),
        new("the statement of rights", text.Span, text.Rights),
        .. text.Divisions.Select(division => new EditorialField($"the heading of {division.Id}", division.Span, division.Heading)),
        .. text.Witness.Interventions.Select(intervention =>
            new EditorialField("the comment", intervention.Span, intervention.Comment) { Kind = RecordKind.Interventions }),
        .. text.Segments.Select(segment => new EditorialField($"the translation of {segment.Address}", segment.Span, segment.Renderings)
        {
            Kind = RecordKind.Renderings,
            TranslatedFrom = text.Language,
            IsWantedInEveryLanguage = false,
            FileOf = language => $"renderings/{text.Id}.{language}.yml",
        }),
    ];

    private static IEnumerable<EditorialField> OfPairing(Pairing pairing) =>
    [
        new($"the comment on {pairing.Id}", pairing.Span, pairing.Comment)
        {
            Kind = pairing.IsSilence ? RecordKind.Silences : RecordKind.Pairings,
        },
        .. pairing.Changes.Select(change =>
            new EditorialField("the literal sense", pairing.Span, change.Literally) { IsWantedInEveryLanguage = false }),
    ];

    private static IEnumerable<EditorialField> OfVoice(Voice voice, Language language) =>
    [
        new("the role", voice.Span, voice.Role),
        new("the outlet", voice.Span, voice.Outlet),
        new("the statement of rights", voice.Span, voice.Rights),
        new("the siglum", voice.Span, voice.Siglum) { IsWords = false },
        .. voice.Testimonies.Select(testimony => new EditorialField($"the translation of {testimony.Id}", testimony.Span, testimony.Rendering)
        {
            Kind = RecordKind.Testimonies,
            TranslatedFrom = language,
        }),
    ];

    private static IEnumerable<EditorialField> OfEntry(Entry entry) =>
    [
        new($"the name of {entry.Reference}", entry.Span, entry.Name) { Kind = RecordKind.Entries },
        new($"the description of {entry.Reference}", entry.Span, entry.Description),
    ];

    private static IEnumerable<EditorialField> OfPerson(Person person) =>
    [
        new($"the name of {person.Id}", person.Span, person.Name),
        new($"the description of {person.Id}", person.Span, person.Description),
    ];

    private static EditorialField OfPage(EditorialPage page)
    {
        return new EditorialField($"the page {page.Id}", SourceSpan.Of(FileOf(page.Body.Languages.First())), page.Body) { FileOf = FileOf };

        string FileOf(Language language) => $"pages/{page.Id}.{language}.md";
    }
}
