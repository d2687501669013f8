using System.Text.Json;
using StaticEdition.Model.Matching;
using StaticEdition.Rendering.Shared;

namespace StaticEdition.Exporting.Data;

/// <summary><c>pairings.jsonl</c>: every pairing and silence by id. A silence has an empty side.</summary>
internal sealed class PairingsData : DataForm
{
    public override DataFile File { get; } = new("pairings.jsonl",
    [
        new("id", "pairing-id"), new("relation", "relation"), new("confidence", "confidence"), new("sides", "sides"),
        new("members", "members"), new("members[].text", "text-id"), new("members[].segment", "segment-id"),
        new("members[].start", "start"), new("members[].end", "end"),
        new("changes", "changes"), new("changes[].how", "change-how"), new("changes[].weight", "change-weight"),
        new("changes[].<text>", "change-words"),
        new("comment", "comment"), new("by", "by"), new("status", "record-status"), new("date", "changed"),
    ]);

    public override OutputFile Export(PublishedEdition edition) =>
        JsonForm.WriteLines(File, edition.Edition.Pairings.OrderBy(pairing => pairing.Id), (json, pairing) =>
        {
            json.WriteString("id", pairing.Id.Value);
            json.WriteString("relation", pairing.Relation.Value);
            json.WriteString("confidence", pairing.IsFirm ? "firm" : "arguable");
            WriteSides(json, edition.Edition, pairing);
            json.WriteObjects("members", pairing.Members, (_, member) =>
            {
                QuotedPlace.WriteAddress(json, member.Segment);
                edition.Places.WriteRange(json, member.Segment, member.Start, member.End);
            });
            json.WriteObjects("changes", pairing.Changes, (_, change) => WriteChange(json, edition, change));
            json.WriteLocalized("comment", pairing.Comment);
            json.WriteString("by", pairing.Responsibility.By.Value);
            json.WriteString("status", JsonForm.NameOf(pairing.Responsibility.Status));
            json.WriteString("date", pairing.Changed?.Written);
        });

    private static void WriteSides(Utf8JsonWriter json, Edition edition, Pairing pairing)
    {
        json.WriteStartObject("sides");
        foreach (var text in edition.Instruments)
        {
            json.WriteStrings(text.Id.Value, pairing.Side(text.Id).Select(member => member.Segment.Segment!.Value.Value).Distinct());
        }

        json.WriteEndObject();
    }

    private static void WriteChange(Utf8JsonWriter json, PublishedEdition edition, Change change)
    {
        json.WriteString("how", RecordWord.Of(change.Kind));
        json.WriteString("weight", change.IsOfSubstance ? "substance" : "wording");
        foreach (var side in change.Sides)
        {
            json.WriteString(side.Segment.Text.Value, edition.Places.WordsOf(side));
        }
    }
}
