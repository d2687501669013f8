using StaticEdition.Model.Matching;
using StaticEdition.Reading.Formats.Keys;
using StaticEdition.Reading.Input;

namespace StaticEdition.Reading.Formats;

internal sealed record ParsedEntry
{
    public required Parsed<Id> Kind { get; init; }
    public required Id Id { get; init; }
    public required Localized<string> Name { get; init; }
    public required ImmutableArray<Parsed<EntryForm>> Forms { get; init; }
    public required Localized<ParsedProse> Description { get; init; }
    public required ImmutableSortedDictionary<string, string> Identifiers { get; init; }
    public required EdtfDate? Changed { get; init; }
    public required SourceSpan Span { get; init; }
}

/// <summary><c>entries/&lt;kind&gt;/&lt;id&gt;.yml</c>: a person, place, organisation, instrument, event or term with its forms.</summary>
internal static class EntryFormat
{
    private static readonly Key<Localized<string>?> Name = new("name", TextTypes.Localized, Needed.Yes, "the form that indexes use")
    {
        Example = "{en: Harbour, ar: الميناء}",
    };

    private static readonly Key<ImmutableArray<Parsed<EntryForm>>> Forms =
        new("forms", FormsType(isAttested: true), Needed.No, "the forms in the texts: each occurs there, spelling variants aside");

    private static readonly Key<ImmutableArray<Parsed<EntryForm>>> Supplied =
        new("supplied", FormsType(isAttested: false), Needed.No, "forms that the editor adds and the texts do not have");

    private static readonly Key<ImmutableSortedDictionary<string, string>> Identifiers = new(
        "identifiers",
        new FieldType<ImmutableSortedDictionary<string, string>>(
            "mapping of schemes to identifiers",
            "{wikidata: Q283202}",
            _ => FormatSchema.MapSchema(FormatSchema.TextOrNumber()),
            ReadIdentifiers),
        Needed.No,
        "what others call it");

    private static readonly LanguageKeys<ParsedProse> Description = new(TextTypes.Prose, Needed.No, "what it is");

    public static readonly FileFormat<ParsedEntry> File = new(
        FileKind.Entry,
        "entries/<kind>/<id>.yml",
        FileShape.One,
        new("entry", [Name, Forms, Supplied, Identifiers, Description, CommonKeys.Changed], Parse));

    private static ParsedEntry? Parse(Fields fields)
    {
        var name = fields.Read(Name);
        var attested = fields.Read(Forms);
        var supplied = fields.Read(Supplied);
        var identifiers = fields.Read(Identifiers);
        var description = fields.Read(Description);
        var changed = fields.Read(CommonKeys.Changed);
        if (name is null)
        {
            return null;
        }

        var span = SourceSpan.Of(fields.File);
        return new ParsedEntry
        {
            Kind = new Parsed<Id>(Id.Of(InputLayout.NameOf(InputLayout.ParentOf(fields.File))), span),
            Id = fields.FileId,
            Name = name,
            Forms = [.. attested, .. supplied],
            Description = description,
            Identifiers = identifiers,
            Changed = changed,
            Span = span,
        };
    }

    private static FieldType<ImmutableArray<Parsed<EntryForm>>> FormsType(bool isAttested) => new(
        "mapping of languages to lists of words",
        "{en: [Harbour], ar: [الميناء]}",
        _ => FormatSchema.MapSchema(FormatSchema.ListSchema(FormatSchema.TextSchema())),
        field => ReadForms(field, isAttested));

    private static ImmutableArray<Parsed<EntryForm>> ReadForms(Field field, bool isAttested)
    {
        var found = ImmutableArray.CreateBuilder<Parsed<EntryForm>>();
        foreach (var (key, list) in field.ReadEntries("Write a list for each language: en: [first, second]."))
        {
            var language = ScalarTypes.Language.Read(new Field(key.Value, key, field.Context));
            foreach (var item in list.ReadItems())
            {
                if (TextTypes.Quotation.Read(item) is { } form && language is { } tag)
                {
                    found.Add(new Parsed<EntryForm>(new EntryForm(tag, form.Value, isAttested), form.Span));
                }
            }
        }

        return found.ToImmutable();
    }

    private static ImmutableSortedDictionary<string, string> ReadIdentifiers(Field field)
    {
        var found = ImmutableSortedDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        foreach (var (key, value) in field.ReadEntries("Write a key for each scheme: wikidata: Q1."))
        {
            var scheme = ReferenceTypes.Id.Read(new Field(key.Value, key, field.Context));
            if (TextTypes.Quotation.Read(value) is { } identifier && scheme is not null)
            {
                found[scheme.Value.Value] = identifier.Value;
            }
        }

        return found.ToImmutable();
    }
}
