using StaticEdition.Reading.Formats.Keys;
using StaticEdition.Reading.Input;

namespace StaticEdition.Reading.Formats;

internal sealed record ParsedVoice
{
    public required Id Id { get; init; }
    public required Parsed<Id> Speaker { get; init; }
    public required Localized<string> Role { get; init; }
    public required Localized<string> Outlet { get; init; }
    public required EdtfDate Date { get; init; }
    public required Language Language { get; init; }
    public required Localized<string> Rights { get; init; }
    public required Localized<string> Siglum { get; init; }
    public required Parsed<Id> Text { get; init; }
    public required ImmutableArray<ParsedTestimony> Testimonies { get; init; }
    public required SourceSpan Span { get; init; }
}

/// <summary><c>voices/&lt;id&gt;.yml</c>: a person who comments, and the passages that speak to the instruments.</summary>
internal static class VoiceFormat
{
    private static readonly Key<Parsed<Id>?> Speaker = new("speaker", ReferenceTypes.Id.Named("id of `people/`"), Needed.Yes, "who speaks")
    {
        Example = "harbour-master",
    };

    private static readonly Key<Localized<string>?> Role = new("role", TextTypes.Localized, Needed.Yes, "the office in which they spoke")
    {
        Example = "{en: Master of the harbour, ar: مدير الميناء}",
    };

    private static readonly Key<Localized<string>?> Outlet = new("outlet", TextTypes.Localized, Needed.Yes, "who published it")
    {
        Example = "{en: Harbour Gazette, ar: جريدة الميناء}",
    };

    private static readonly Key<EdtfDate?> Date = new("date", ScalarTypes.Date, Needed.Yes, "when it was published");

    private static readonly Key<Language?> Language = new("language", ScalarTypes.Language, Needed.Yes, "the language it was published in");

    private static readonly Key<Localized<string>?> Rights = new("rights", TextTypes.Localized, Needed.Yes, "the rights in it")
    {
        Example = "{en: Public domain., ar: ملك عام.}",
    };

    private static readonly Key<Localized<string>?> Siglum = new("siglum", TextTypes.Localized, Needed.Yes, "the letter that marks it in the texts")
    {
        Example = "{en: M, ar: م}",
    };

    private static readonly Key<Parsed<Id>?> Text = new("text", ReferenceTypes.Id, Needed.Yes, "the commentary that it is quoted from")
    {
        Example = "speech",
    };

    private static readonly Key<ParsedList<ParsedTestimony>> Testimonies =
        new("testimonies", RecordTypes.ListOf(TestimonyFormat.Record, "list of [testimonies](#testimonies)"), Needed.No, "the passages");

    public static readonly FileFormat<ParsedVoice> File = new(
        FileKind.Voice,
        "voices/<id>.yml",
        FileShape.One,
        new("voice", [Speaker, Role, Outlet, Date, Language, Rights, Siglum, Text, Testimonies], Parse));

    private static ParsedVoice? Parse(Fields fields)
    {
        var speaker = fields.Read(Speaker);
        var role = fields.Read(Role);
        var outlet = fields.Read(Outlet);
        var date = fields.Read(Date);
        var language = fields.Read(Language);
        var rights = fields.Read(Rights);
        var siglum = fields.Read(Siglum);
        var text = fields.Read(Text);
        var testimonies = ReadTestimonies(fields, text);
        if (speaker is null || role is null || outlet is null || date is null || language is null
            || rights is null || siglum is null || text is null)
        {
            return null;
        }

        return new ParsedVoice
        {
            Id = fields.FileId,
            Speaker = speaker,
            Role = role,
            Outlet = outlet,
            Date = date,
            Language = language.Value,
            Rights = rights,
            Siglum = siglum,
            Text = text,
            Testimonies = testimonies,
            Span = fields.Span,
        };
    }

    private static ImmutableArray<ParsedTestimony> ReadTestimonies(Fields fields, Parsed<Id>? text)
    {
        var list = fields.Read(Testimonies);
        if (!list.IsComplete)
        {
            fields.Context.Unreadable.Add(FileKind.Voice, fields.FileId);
        }

        var inText = list.Records.Select(testimony => testimony.Source.At is null ? TestimonyFormat.InText(testimony, text) : testimony);
        return DistinctIds.WithoutDuplicates("testimony", inText, testimony => testimony.Id, fields.Context.Findings);
    }
}
