namespace StaticEdition.Exporting.Data;

/// <summary><c>divisions.jsonl</c>: the editors' headings by text and order.</summary>
internal sealed class DivisionsData : DataForm
{
    public override DataFile File { get; } = new("divisions.jsonl",
    [
        new("text", "text-id"), new("id", "division-id"), new("order", "order"), new("heading", "heading"), new("segments", "segment-ids"),
    ]);

    public override OutputFile Export(PublishedEdition edition)
    {
        var rows = edition.Texts.SelectMany(text => text.Divisions.Select((division, order) => (text, division, order)));
        return JsonForm.WriteLines(File, rows, (json, row) =>
        {
            var (text, division, order) = row;
            json.WriteString("text", text.Id.Value);
            json.WriteString("id", division.Id.Value);
            json.WriteNumber("order", order);
            json.WriteLocalized("heading", division.Heading);
            json.WriteStrings("segments",
                text.Segments.Where(segment => segment.Division == division.Id).Select(segment => segment.Id.Value));
        });
    }
}
