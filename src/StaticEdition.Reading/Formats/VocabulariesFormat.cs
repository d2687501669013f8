using StaticEdition.Reading.Formats.Keys;

namespace StaticEdition.Reading.Formats;

/// <summary><c>vocabularies</c> of <c>edition.yml</c>: relations, kinds of notes and kinds of entries beyond the built-in ones.</summary>
internal static class VocabulariesFormat
{
    private static readonly FieldType<ImmutableSortedDictionary<Id, Localized<string>>> Words = new(
        "mapping of words to their names",
        "{echoed: {en: Echoed, ar: صدى}}",
        context => FormatSchema.MapSchema(TextTypes.Localized.SchemaIn(context)),
        ReadWords);

    private static readonly Key<ImmutableSortedDictionary<Id, Localized<string>>> Relations =
        new("relations", Words, Needed.No, "relations of [pairings](pairings.md)");

    private static readonly Key<ImmutableSortedDictionary<Id, Localized<string>>> NoteKinds =
        new("note-kinds", Words, Needed.No, "kinds of [notes](notes.md)");

    private static readonly Key<ImmutableSortedDictionary<Id, Localized<string>>> EntryKinds =
        new("entry-kinds", Words, Needed.No, "kinds of [entries](people-and-entries.md#entries)");

    public static readonly RecordFormat<Vocabularies> Record = new(
        "vocabularies",
        [Relations, NoteKinds, EntryKinds],
        fields => new Vocabularies(fields.Read(Relations), fields.Read(NoteKinds), fields.Read(EntryKinds)));

    /// <summary>No words beyond the built-in ones.</summary>
    public static readonly Vocabularies None = new(
        ImmutableSortedDictionary<Id, Localized<string>>.Empty,
        ImmutableSortedDictionary<Id, Localized<string>>.Empty,
        ImmutableSortedDictionary<Id, Localized<string>>.Empty);

    private static ImmutableSortedDictionary<Id, Localized<string>> ReadWords(Field field)
    {
        var names = ImmutableSortedDictionary.CreateBuilder<Id, Localized<string>>();
        foreach (var (key, value) in field.ReadEntries())
        {
            var id = ReferenceTypes.Id.Read(new Field(key.Value, key, field.Context));
            if (TextTypes.Localized.Read(value) is { } name && id is not null)
            {
                names[id.Value] = name;
            }
        }

        return names.ToImmutable();
    }
}
