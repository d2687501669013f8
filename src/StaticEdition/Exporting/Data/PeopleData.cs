using StaticEdition.Reading.Formats.Keys;
using StaticEdition.Wording.Names;

namespace StaticEdition.Exporting.Data;

/// <summary><c>people.jsonl</c>: who speaks, edits and reviews, by id; what <c>by</c> and <c>speaker</c> refer to.</summary>
internal sealed class PeopleData : DataForm
{
    public override DataFile File { get; } = new("people.jsonl",
    [
        new("id", "person-id"), new("name", "person-name"), new("description", "description"), new("entry", "person-entry"),
    ]);

    public override OutputFile Export(PublishedEdition edition) =>
        JsonForm.WriteLines(File, edition.Edition.People.OrderBy(person => person.Id), (json, person) =>
        {
            json.WriteString("id", person.Id.Value);
            json.WriteLocalized("name", person.Name);
            json.WriteLocalized("description", person.Description);
            json.WriteString("entry", person.Entry?.ToString());
        });
}
