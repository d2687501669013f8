
namespace StaticEdition.Exporting.Data;

/// <summary><c>testimonies.jsonl</c>: every passage of a voice, by voice and id, with the places it is about.</summary>
internal sealed class TestimoniesData : DataForm
{
    public override DataFile File { get; } = new("testimonies.jsonl",
    [
        new("id", "testimony-id"), new("voice", "voice-id"), new("quote", "quote"),
        new("source", "source"), new("source.text", "text-id"), new("source.segment", "segment-id"),
        new("source.start", "start"), new("source.end", "end"), new("source.match", "match"),
        new("how", "testimony-how"), new("speech", "speech"), new("rendering", "rendering"),
        new("targets", "testimony-targets"), new("targets[].text", "text-id"), new("targets[].segment", "segment-id"),
        new("targets[].exact", "exact"), new("targets[].start", "start"), new("targets[].end", "end"),
        new("date", "changed"),
    ]);

    public override OutputFile Export(PublishedEdition edition)
    {
        var rows = edition.Edition.Voices.SelectMany(voice => voice.Testimonies).OrderBy(row => row.Voice).ThenBy(row => row.Id);
        return JsonForm.WriteLines(File, rows, (json, testimony) =>
        {
            json.WriteString("id", testimony.Id.Value);
            json.WriteString("voice", testimony.Voice.Value);
            json.WriteString("quote", edition.Places.WordsOf(testimony.Source));
            json.WriteStartObject("source");
            QuotedPlace.WriteAddress(json, testimony.Source.Segment);
            edition.Places.WriteRange(json, testimony.Source.Segment, testimony.Source.Start, testimony.Source.End);
            json.WriteString("match", RecordWord.Of(testimony.Source.Match));
            json.WriteEndObject();
            json.WriteString("how", RecordWord.Of(testimony.Manner));
            json.WriteString("speech", RecordWord.Of(testimony.Speech));
            json.WriteLocalized("rendering", testimony.Rendering);
            json.WriteObjects("targets", testimony.Targets, (_, target) =>
            {
                QuotedPlace.WriteAddress(json, target.Segment);
                edition.Places.WriteExact(json, target);
                edition.Places.WriteRange(json, target.Segment, target.Start, target.End);
            });
            json.WriteString("date", testimony.Changed?.Written);
        });
    }
}
