using StaticEdition.Reading.Formats.Keys;
using StaticEdition.Reading.Input;

namespace StaticEdition.Reading.Formats;

internal sealed record ParsedPerson(
    Id Id, Localized<string> Name, Localized<ParsedProse> Description, Parsed<Reference>? Entry, SourceSpan Span);

/// <summary><c>people/&lt;id&gt;.yml</c>: someone who speaks, edits or reviews.</summary>
internal static class PersonFormat
{
    private static readonly Key<Localized<string>?> Name = new("name", TextTypes.Localized, Needed.Yes, "the name")
    {
        Example = "{en: The pilot, ar: المرشد}",
    };

    private static readonly LanguageKeys<ParsedProse> Description = new(TextTypes.Prose, Needed.No, "who it is");

    private static readonly Key<Parsed<Reference>?> Entry =
        new("entry", ReferenceTypes.Entry, Needed.No, "the entry about the same person, such as `person/pilot`");

    public static readonly FileFormat<ParsedPerson> File =
        new(FileKind.Person, "people/<id>.yml", FileShape.One, new("person", [Name, Description, Entry], Parse));

    private static ParsedPerson? Parse(Fields fields)
    {
        var name = fields.Read(Name);
        var description = fields.Read(Description);
        var entry = fields.Read(Entry);
        return name is null ? null : new ParsedPerson(fields.FileId, name, description, entry, SourceSpan.Of(fields.File));
    }
}
