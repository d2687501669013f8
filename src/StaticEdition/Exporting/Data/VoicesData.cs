using StaticEdition.Wording.Names;

namespace StaticEdition.Exporting.Data;

/// <summary><c>voices.jsonl</c>: who comments, where and when, by id.</summary>
internal sealed class VoicesData : DataForm
{
    public override DataFile File { get; } = new("voices.jsonl",
    [
        new("id", "voice-id"), new("speaker", "speaker"), new("name", "speaker-name"), new("role", "speaker-role"), new("outlet", "outlet"),
        new("date", "date"), new("lang", "lang"), new("rights", "rights"), new("siglum", "siglum"), new("text", "text-id"),
    ]);

    public override OutputFile Export(PublishedEdition edition) =>
        JsonForm.WriteLines(File, edition.Edition.Voices.OrderBy(voice => voice.Id), (json, voice) =>
        {
            json.WriteString("id", voice.Id.Value);
            json.WriteString("speaker", voice.Speaker.Id.Value);
            json.WriteLocalized("name", voice.Speaker.Name);
            json.WriteLocalized("role", voice.Role);
            json.WriteLocalized("outlet", voice.Outlet);
            json.WriteString("date", voice.Date.Written);
            json.WriteString("lang", voice.Language.Tag);
            json.WriteLocalized("rights", voice.Rights);
            json.WriteLocalized("siglum", voice.Siglum);
            json.WriteString("text", voice.Text.Value);
        });
}
