using StaticEdition.Reading.Formats.Keys;

namespace StaticEdition.Reading.Formats;

internal sealed record ParsedTestimony
{
    /// <summary>Null: the resolver makes one of the source segment's id and, from the second on, an ordinal.</summary>
    public required Parsed<Id>? Id { get; init; }
    public required ParsedPlace Source { get; init; }
    public required ImmutableArray<ParsedPlace> About { get; init; }
    public required TestimonyManner Manner { get; init; }
    public required Speech Speech { get; init; }
    public required Localized<string> Rendering { get; init; }
    public required ParsedResponsibility Responsibility { get; init; }
    public required EdtfDate? Changed { get; init; }
    public required SourceSpan Span { get; init; }
}

/// <summary>A testimony of a voice.</summary>
internal static class TestimonyFormat
{
    private static readonly Key<Parsed<Id>?> Id = new("id", ReferenceTypes.Id, Needed.No, "its id in the voice")
    {
        Default = "made from the id of the segment",
    };

    private static readonly Key<Parsed<Address>?> At =
        new("at", ReferenceTypes.Address, Needed.No, "the segment of the commentary in which the words are looked for")
        {
            Default = "the whole text",
            Example = "speech/p1",
        };

    private static readonly Key<ImmutableArray<ParsedPlace>> About =
        new("about", PlaceKeys.List, Needed.Yes, "what it speaks to: it becomes a footnote there");

    private static readonly Key<TestimonyManner?> Manner =
        new("how", ChoiceType.Of<TestimonyManner>(), Needed.Yes, "how it takes up the words that it speaks to");

    private static readonly Key<Speech?> Speech = new(
        "speech",
        ChoiceType.Of<Speech>(),
        Needed.Yes,
        "whose words these are: `direct`, the speaker’s; `reported`, the speaker’s in the outlet’s words; `outlet`, the outlet’s own");

    private static readonly LanguageKeys<string> Rendering =
        new(TextTypes.PlainText, Needed.No, "the editor’s translation of the passage");

    public static readonly RecordFormat<ParsedTestimony> Record = new(
        "testimony",
        [Id, At, .. PlaceKeys.OfQuotation, About, Manner, Speech, Rendering, .. ResponsibilityKeys.All, CommonKeys.Changed],
        Parse);

    /// <summary>The testimony with its words looked for in a whole text; null when the text is not known.</summary>
    public static ParsedTestimony InText(ParsedTestimony testimony, Parsed<Id>? text) => text is null
        ? testimony
        : testimony with { Source = testimony.Source with { At = new Parsed<Address>(new Address(text.Value, null), text.Span) } };

    private static ParsedTestimony? Parse(Fields fields)
    {
        var id = fields.Read(Id);
        var source = PlaceKeys.ReadQuotation(fields, fields.Read(At));
        var about = fields.Read(About);
        var manner = fields.Read(Manner);
        var speech = fields.Read(Speech);
        var rendering = fields.Read(Rendering);
        var responsibility = ResponsibilityKeys.Read(fields);
        var changed = fields.Read(CommonKeys.Changed);
        if (source is null || about.IsEmpty || manner is null || speech is null)
        {
            return null;
        }

        return new ParsedTestimony
        {
            Id = id,
            Source = source,
            About = about,
            Manner = manner.Value,
            Speech = speech.Value,
            Rendering = rendering,
            Responsibility = responsibility,
            Changed = changed,
            Span = fields.Span,
        };
    }
}
