using StaticEdition.Rendering;

namespace StaticEdition.Exporting.Data;

/// <summary><c>chronology.jsonl</c>: dated events in order, each with the words that state it.</summary>
internal sealed class ChronologyData : DataForm
{
    public override DataFile File { get; } = new("chronology.jsonl",
    [
        new("date", "date"), new("body", "body"),
        new("citations", "citations"), new("citations[].text", "text-id"), new("citations[].segment", "segment-id"),
        new("citations[].exact", "exact"), new("citations[].start", "start"), new("citations[].end", "end"), new("citations[].match", "match"),
    ]);

    public override OutputFile Export(PublishedEdition edition) =>
        JsonForm.WriteLines(File, edition.Edition.Chronology, (json, item) =>
        {
            json.WriteString("date", item.Date.Written);
            json.WriteLocalized("body", item.Body);
            json.WriteObjects("citations", item.Citations, (_, citation) =>
            {
                QuotedPlace.WriteAddress(json, citation.Segment);
                edition.Places.WriteExact(json, citation);
                edition.Places.WriteRange(json, citation.Segment, citation.Start, citation.End);
                json.WriteString("match", RecordWord.Of(citation.Match));
            });
        });
}
