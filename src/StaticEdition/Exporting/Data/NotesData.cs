using System.Text.Json;
using StaticEdition.Model.Matching;
using StaticEdition.Rendering.Shared;

namespace StaticEdition.Exporting.Data;

/// <summary><c>notes.jsonl</c>: every note by id, with the words it stands on as Web Annotation selectors have them.</summary>
internal sealed class NotesData : DataForm
{
    public override DataFile File { get; } = new("notes.jsonl",
    [
        new("id", "note-id"), new("kind", "note-kind"), new("by", "by"),
        new("targets", "note-targets"), new("targets[].text", "text-id"), new("targets[].segment", "segment-id"),
        new("targets[].exact", "exact"), new("targets[].prefix", "prefix"), new("targets[].suffix", "suffix"),
        new("targets[].start", "start"), new("targets[].end", "end"), new("targets[].match", "match"),
        new("targets[].pairing", "target-pairing"),
        new("body", "body"), new("date", "changed"),
    ]);

    public override OutputFile Export(PublishedEdition edition) =>
        JsonForm.WriteLines(File, edition.Edition.Notes.OrderBy(note => note.Id), (json, note) =>
        {
            json.WriteString("id", note.Id.Value);
            json.WriteString("kind", note.Kind.Value);
            json.WriteString("by", note.Responsibility.By.Value);
            json.WriteObjects("targets", note.Targets, (_, target) => WriteTarget(json, edition.Places, target));
            json.WriteLocalized("body", note.Body);
            json.WriteString("date", note.Changed?.Written);
        });

    private static void WriteTarget(Utf8JsonWriter json, QuotedPlace places, NoteTarget target)
    {
        if (target.Anchor is not { } anchor)
        {
            json.WriteString("pairing", target.Pairing?.Value);
            return;
        }

        QuotedPlace.WriteAddress(json, anchor.Segment);
        places.WriteExact(json, anchor);
        places.WriteContext(json, anchor);
        places.WriteRange(json, anchor.Segment, anchor.Start, anchor.End);
        json.WriteString("match", RecordWord.Of(anchor.Match));
    }
}
