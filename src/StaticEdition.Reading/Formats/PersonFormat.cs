namespace StaticEdition.Reading;

internal sealed record ParsedPerson(
    Id Id, Localized<string> Name, Localized<ParsedProse> Description, Parsed<Reference>? Entry, SourceSpan Span);

/// <summary><c>people/&lt;id&gt;.yml</c>: someone who speaks, edits or reviews.</summary>
internal static class PersonFormat
{
    public static ParsedPerson? Read(RecordFile file) => file.One(fields => ReadPerson(fields, file));

    private static ParsedPerson? ReadPerson(Fields person, RecordFile file)
    {
        var name = person.Required("name").Localized();
        var description = person.Prose();
        var entry = person.Optional("entry").Entry();
        return name is null ? null : new ParsedPerson(file.Id, name, description, entry, file.Span);
    }
}
