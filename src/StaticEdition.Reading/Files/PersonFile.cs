namespace StaticEdition.Reading;

/// <summary><c>people/&lt;id&gt;.yml</c>: someone who speaks, edits or reviews.</summary>
internal static class PersonFile
{
    public static WrittenPerson? Read(RecordFile file) => file.One(fields => ReadPerson(fields, file));

    private static WrittenPerson? ReadPerson(Fields person, RecordFile file)
    {
        var name = person.Required("name").Localized();
        var description = person.Prose();
        var entry = person.Optional("entry").Entry();
        return name is null ? null : new WrittenPerson(file.Id, name, description, entry, file.Span);
    }
}
