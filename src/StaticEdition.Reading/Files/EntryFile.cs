namespace StaticEdition.Reading;

/// <summary><c>entries/&lt;kind&gt;/&lt;id&gt;.yml</c>: a person, place, organisation, instrument, event or term with its forms.</summary>
internal static class EntryFile
{
    public static WrittenEntry? Read(RecordFile file) => file.One(fields => ReadEntry(fields, file));

    private static WrittenEntry? ReadEntry(Fields entry, RecordFile file)
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

        return new WrittenEntry
        {
            Kind = new Written<Id>(kind, file.Span),
            Id = file.Id,
            Name = name,
            Forms = [.. attested, .. supplied],
            Description = description,
            Identifiers = identifiers,
            Changed = changed,
            Span = file.Span,
        };
    }

    private static List<Written<EntryForm>> Forms(Field forms, bool isAttested)
    {
        var found = new List<Written<EntryForm>>();
        foreach (var (key, list) in forms.IsWritten ? forms.Entries("Write a list for each language: en: [first, second].") : [])
        {
            var language = new Field(key.Value, key, forms.Context).Language();
            foreach (var form in list.Items().Select(item => item.Words()).OfType<Written<string>>())
            {
                if (language is { } tag)
                {
                    found.Add(new Written<EntryForm>(new EntryForm(tag, form.Value, isAttested), form.Span));
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
