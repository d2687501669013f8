
namespace StaticEdition.Exporting.Data;

/// <summary>
/// <c>interventions.jsonl</c>: every recorded difference between a witness and its text, by text and line. Of a text of which only
/// quotations are published, those that shaped published words.
/// </summary>
internal sealed class InterventionsData : DataForm
{
    public override DataFile File { get; } = new("interventions.jsonl",
    [
        new("id", "intervention-id"), new("witness", "witness-file"), new("line", "witness-line"), new("reads", "reads"),
        new("becomes", "becomes"), new("why", "intervention-why"), new("text", "text-id"), new("segment", "segment-id-or-none"),
    ]);

    public override OutputFile Export(PublishedEdition edition)
    {
        var rows = edition.Texts.SelectMany(text => PublishedIn(edition, text).Select(intervention => (text, intervention)));
        return JsonForm.WriteLines(File, rows, (json, row) =>
        {
            var (text, intervention) = row;
            json.WriteString("id", intervention.Id.Value);
            json.WriteString("witness", text.Witness.FileName);
            json.WriteNumber("line", intervention.Line);
            json.WriteString("reads", intervention.Reads);
            json.WriteString("becomes", intervention.Becomes);
            json.WriteString("why", RecordWord.Of(intervention.Why));
            json.WriteString("text", intervention.Text.Value);
            json.WriteString("segment", intervention.Segment?.Value);
        });
    }

    private static IEnumerable<Intervention> PublishedIn(PublishedEdition edition, EditionText text) =>
        text.Publish == Publication.Full
            ? text.Witness.Interventions
            : from segment in text.Segments
              from applied in segment.Interventions
              where edition.Words.EnclosingRange(segment, applied.Start, applied.End) is not null
              select applied.Intervention;
}
