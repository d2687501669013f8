using System.Text.Json;
using StaticEdition.Model.Matching;
using StaticEdition.Reading.Formats.Keys;

namespace StaticEdition.Exporting.Data;

/// <summary><c>entries.jsonl</c>: people, places, terms and the like by id, with every place where a form of theirs stands.</summary>
internal sealed class EntriesData : DataForm
{
    public override DataFile File { get; } = new("entries.jsonl",
    [
        new("id", "entry-id"), new("kind", "entry-kind"),
        new("forms", "forms"), new("forms.<lang>[].form", "form"), new("forms.<lang>[].attested", "attested"),
        new("occurrences", "occurrences"), new("occurrences[].text", "text-id"), new("occurrences[].segment", "segment-id"),
        new("occurrences[].start", "start"), new("occurrences[].end", "end"), new("date", "changed"),
    ]);

    public override OutputFile Export(PublishedEdition edition) =>
        JsonForm.WriteLines(File, edition.Edition.Entries.OrderBy(entry => entry.Id).ThenBy(entry => entry.Kind), (json, entry) =>
        {
            json.WriteString("id", entry.Id.Value);
            json.WriteString("kind", entry.Kind.Value);
            WriteForms(json, edition.Edition, entry);
            json.WriteObjects("occurrences", entry.Occurrences, (_, occurrence) =>
            {
                QuotedPlace.WriteAddress(json, occurrence.Segment);
                edition.Places.WriteRange(json, occurrence.Segment, occurrence.Start, occurrence.End);
            });
            json.WriteString("date", entry.Changed?.Written);
        });

    private static void WriteForms(Utf8JsonWriter json, Edition edition, Entry entry)
    {
        json.WriteStartObject("forms");
        var languages = edition.Languages.Concat(entry.Forms.Select(form => form.Language).Order()).Distinct();
        foreach (var language in languages.Where(language => entry.Forms.Any(form => form.Language == language)))
        {
            json.WriteObjects(language.Tag, entry.Forms.Where(form => form.Language == language), (_, form) =>
            {
                json.WriteString("form", form.Form);
                json.WriteBoolean("attested", form.IsAttested);
            });
        }

        json.WriteEndObject();
    }
}
