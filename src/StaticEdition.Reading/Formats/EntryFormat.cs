namespace StaticEdition.Reading;

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
    public static ParsedEntry? Read(RecordFile file) => file.One(fields => ReadEntry(fields, file));

    private static ParsedEntry? ReadEntry(Fields entry, RecordFile file)
    {
        var kind = Id.Of(InputLayout.NameOf(InputLayout.Parent(file.Path)));
        var name = entry.Required("name").Localized();
        var attested = Forms(entry.Optional("forms"), isAttested: true);
        var supplied = Forms(entry.Optional("supplied"), isAttested: false);
        var identifiers = Identifiers(entry.Optional("identifiers"));
        var description = entry.Prose();
        var changed = entry.Optional("date").Day();
        if (name is null)
        {
            return null;
        }

        return new ParsedEntry
        {
            Kind = new Parsed<Id>(kind, file.Span),
            Id = file.Id,
            Name = name,
            Forms = [.. attested, .. supplied],
            Description = description,
            Identifiers = identifiers,
            Changed = changed,
            Span = file.Span,
        };
    }

    private static List<Parsed<EntryForm>> Forms(Field forms, bool isAttested)
    {
        var found = new List<Parsed<EntryForm>>();
        foreach (var (key, list) in forms.IsWritten ? forms.Entries("Write a list for each language: en: [first, second].") : [])
        {
            var language = new Field(key.Value, key, forms.Context).Language();
            foreach (var form in list.Items().Select(item => item.Words()).OfType<Parsed<string>>())
            {
                if (language is { } tag)
                {
                    found.Add(new Parsed<EntryForm>(new EntryForm(tag, form.Value, isAttested), form.Span));
                }
            }
        }

        return found;
    }

    private static ImmutableSortedDictionary<string, string> Identifiers(Field identifiers)
    {
        var found = ImmutableSortedDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        foreach (var (key, value) in identifiers.IsWritten ? identifiers.Entries("Write a key for each scheme: wikidata: Q1.") : [])
        {
            var scheme = new Field(key.Value, key, identifiers.Context).Id();
            if (value.Words() is { } identifier && scheme is not null)
            {
                found[scheme.Value.Value] = identifier.Value;
            }
        }

        return found.ToImmutable();
    }
}
