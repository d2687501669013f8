using StaticEdition.Reading.Findings;
using StaticEdition.Reading.Formats.Keys;
using StaticEdition.Reading.Markdown;

namespace StaticEdition.Reading.Formats;

/// <summary><c>texts/&lt;id&gt;.md</c>.</summary>
internal sealed record ParsedText
{
    public required Id Id { get; init; }
    public required TextRole Role { get; init; }
    public required Language Language { get; init; }
    public required Localized<string> Short { get; init; }
    public required Localized<string> Title { get; init; }
    public required Localized<string> Cite { get; init; }
    public required Localized<string> Unit { get; init; }
    public required EdtfDate Date { get; init; }
    public required Localized<string> Place { get; init; }
    public required Localized<string> Publisher { get; init; }
    public required Localized<string> Rights { get; init; }
    public required Publication Publish { get; init; }
    public required Parsed<string> WitnessFile { get; init; }
    public required Parsed<string> Sha256 { get; init; }
    public required ImmutableArray<Division> Divisions { get; init; }
    public required ImmutableArray<ParsedRetiredId> Retired { get; init; }
    public required ImmutableArray<ParsedSegment> Segments { get; init; }
    public required SourceSpan Span { get; init; }
}

/// <summary>The front matter of a text.</summary>
internal static class TextFormat
{
    private static readonly Key<TextRole?> Role = new("role", ChoiceType.Of<TextRole>(), Needed.Yes, "whether it is paired or comments");

    private static readonly Key<Language?> Language = new("lang", ScalarTypes.Language, Needed.Yes, "the language of the segments");

    private static readonly Key<Localized<string>?> Short = new("short", TextTypes.Localized, Needed.Yes, "the name that is used everywhere")
    {
        Example = "{en: Charter, ar: الميثاق}",
    };

    private static readonly Key<Localized<string>?> Title = new("title", TextTypes.Localized, Needed.Yes, "the full title")
    {
        Example = "{en: Charter of the Harbour, ar: ميثاق الميناء}",
    };

    private static readonly Key<Localized<string>?> Cite = new("cite", TextTypes.Localized, Needed.No, "the title as citations give it")
    {
        Default = "`title`",
        Example = "{en: Charter of the Harbour, ar: ميثاق الميناء}",
    };

    private static readonly Key<Localized<string>?> Unit =
        new("unit", TextTypes.Localized, Needed.No, "the word before a label, as in “§ 2.6” or “point 7”")
        {
            Example = "{en: point, ar: البند}",
        };

    private static readonly Key<EdtfDate?> Date = new("date", ScalarTypes.Date, Needed.Yes, "the date of the document");

    private static readonly Key<Localized<string>?> Place = new("place", TextTypes.Localized, Needed.No, "where it was made")
    {
        Example = "{en: The harbour, ar: الميناء}",
    };

    private static readonly Key<Localized<string>?> Publisher = new("publisher", TextTypes.Localized, Needed.No, "who published the capture")
    {
        Example = "{en: Harbour Gazette, ar: جريدة الميناء}",
    };

    private static readonly Key<Parsed<string>?> Witness =
        new("witness", TextTypes.Text.Named("file in `witnesses/`"), Needed.Yes, "the capture that it is read from") { Example = "charter.en.txt" };

    private static readonly Key<Parsed<string>?> Sha256 = new("sha256", ScalarTypes.Sha256, Needed.Yes, "the check sum of that file");

    private static readonly Key<Localized<string>?> Rights = new("rights", TextTypes.Localized, Needed.Yes, "the rights in it")
    {
        Example = "{en: Public domain., ar: ملك عام.}",
    };

    private static readonly Key<Publication?> Publish =
        new("publish", ChoiceType.Of<Publication>(), Needed.Yes, "`quotes` where only quoted words may be shown");

    private static readonly Key<ParsedList<Division>> Divisions =
        new("divisions", RecordTypes.ListOf(DivisionFormat.Record, "list of [divisions](#divisions)"), Needed.No, "the editors’ headings, in order");

    private static readonly Key<ParsedList<ParsedRetiredId>> Retired = new(
        "retired", RecordTypes.ListOf(RetiredIdFormat.Record, "list of [retired ids](#retired-ids)"), Needed.No, "ids that segments had in an earlier version");

    public static readonly RecordFormat<ParsedFrontMatter> FrontMatter = new(
        "text",
        [Role, Language, Short, Title, Cite, Unit, Date, Place, Publisher, Witness, Sha256, Rights, Publish, Divisions, Retired],
        Parse);

    private static ParsedFrontMatter Parse(Fields fields)
    {
        var role = fields.Read(Role);
        var language = fields.Read(Language);
        var shortName = fields.Read(Short);
        var title = fields.Read(Title);
        var cite = fields.Read(Cite);
        var unit = fields.Read(Unit);
        var date = fields.Read(Date);
        var place = fields.Read(Place);
        var publisher = fields.Read(Publisher);
        var witness = fields.Read(Witness);
        var sha256 = fields.Read(Sha256);
        var rights = fields.Read(Rights);
        var publish = fields.Read(Publish);
        var divisions = DivisionFormat.WithoutDuplicates(fields.Read(Divisions), fields.Context.Findings);
        var retired = fields.Read(Retired);
        ReportReservedId(fields);
        if (role is null || language is null || shortName is null || title is null || date is null
            || witness is null || sha256 is null || rights is null || publish is null)
        {
            return new ParsedFrontMatter(null, divisions);
        }

        var text = new ParsedText
        {
            Id = fields.FileId,
            Role = role.Value,
            Language = language.Value,
            Short = shortName,
            Title = title,
            Cite = cite ?? title,
            Unit = unit ?? Localized<string>.Empty,
            Date = date,
            Place = place ?? Localized<string>.Empty,
            Publisher = publisher ?? Localized<string>.Empty,
            WitnessFile = witness,
            Sha256 = sha256,
            Rights = rights,
            Publish = publish.Value,
            Divisions = divisions,
            Retired = retired.Records,
            Segments = [],
            Span = SourceSpan.Of(fields.File),
        };
        return new ParsedFrontMatter(text, divisions);
    }

    private static void ReportReservedId(Fields fields)
    {
        var id = fields.FileId;
        if (ReferenceSyntax.Kinds.Contains(id.Value) || ReferenceSyntax.Folders.Contains(id.Value))
        {
            fields.Context.Findings.Add(ValueFindings.ReservedTextId(SourceSpan.Of(fields.File), id));
        }
    }
}
