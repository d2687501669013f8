
namespace StaticEdition.Exporting.Data;

/// <summary><c>segments.jsonl</c>: every segment by text and order. The words of a text of which only quotations are published are null.</summary>
internal sealed class SegmentsData : DataForm
{
    public override DataFile File { get; } = new("segments.jsonl",
    [
        new("text", "text-id"), new("id", "segment-id"), new("role", "role"), new("status", "segment-status"), new("order", "order"),
        new("division", "division-id"), new("lang", "lang"), new("label", "label"), new("content", "content"), new("rendering", "rendering"),
    ]);

    public override OutputFile Export(PublishedEdition edition)
    {
        var rows = edition.Texts.SelectMany(text => text.Segments.Select(segment => (text, segment)));
        return JsonForm.WriteLines(File, rows, (json, row) =>
        {
            var (text, segment) = row;
            var isFull = text.Publish == Publication.Full;
            json.WriteString("text", text.Id.Value);
            json.WriteString("id", segment.Id.Value);
            json.WriteString("role", RecordWord.Of(text.Role));
            json.WriteString("status", RecordWord.Of(segment.Status));
            json.WriteNumber("order", segment.Order);
            json.WriteString("division", segment.Division?.Value);
            json.WriteString("lang", text.Language.Tag);
            json.WriteString("label", segment.Label);
            json.WriteString("content", isFull ? segment.Content : null);
            json.WriteLocalized("rendering", isFull ? segment.Renderings : Localized<string>.Empty);
        });
    }
}
