using System.Text.Json;
using StaticEdition.Model.Queries;

namespace StaticEdition.Exporting;

/// <summary><c>data/edition.json</c>: what the edition is, its texts with their witnesses, what it counts, and what it was made from.</summary>
internal static class EditionData
{
    /// <summary>The path in the site.</summary>
    public const string Path = "data/edition.json";

    public static OutputFile Export(Edition edition, string engineVersion, string fingerprint) => JsonForm.WriteDocument(Path, json =>
    {
        json.WriteStartObject();
        json.WriteLocalized("title", edition.Title);
        json.WriteLocalized("subtitle", edition.Subtitle);
        json.WriteString("version", edition.Version);
        json.WriteString("date", edition.Date.Written);
        json.WriteObjects("versions", edition.Versions, (_, version) =>
        {
            json.WriteString("version", version.Version);
            json.WriteString("date", version.Date.Written);
            json.WriteLocalized("body", version.Body);
        });
        json.WriteStrings("languages", edition.Languages.Select(language => language.Tag));
        json.WriteObjects("texts", edition.Texts, WriteText);
        json.WriteObjects("licences", edition.Licences, (_, licence) =>
        {
            json.WriteLocalized("covers", licence.Covers);
            json.WriteString("licence", licence.Spdx);
            json.WriteLocalized("statement", licence.Statement);
        });
        WriteCounts(json, EditionCounts.CountIn(edition));
        json.WriteString("engine", engineVersion);
        json.WriteString("input", edition.InputFingerprint);
        json.WriteString("fingerprint", fingerprint);
        json.WriteEndObject();
    });

    private static void WriteText(Utf8JsonWriter json, EditionText text)
    {
        json.WriteString("id", text.Id.Value);
        json.WriteString("role", RecordWord.Of(text.Role));
        json.WriteString("lang", text.Language.Tag);
        json.WriteLocalized("short", text.Short);
        json.WriteLocalized("title", text.Title);
        json.WriteString("date", text.Date.Written);
        json.WriteLocalized("place", text.Place);
        json.WriteLocalized("publisher", text.Publisher);
        json.WriteLocalized("rights", text.Rights);
        json.WriteString("publish", RecordWord.Of(text.Publish));
        json.WriteStartObject("witness");
        json.WriteString("file", text.Witness.FileName);
        json.WriteString("path", text.Publish == Publication.Full ? Witnesses.PathOf(text.Witness) : null);
        json.WriteString("sha256", text.Witness.Sha256);
        json.WriteEndObject();
        json.WriteObjects("retired", text.Retired, (_, retired) =>
        {
            json.WriteString("id", retired.Id.Value);
            json.WriteStrings("became", retired.Became.Select(address => address.ToString()));
        });
    }

    private static void WriteCounts(Utf8JsonWriter json, EditionCounts counts)
    {
        json.WriteStartObject("counts");
        json.WriteNumber("segments", counts.Segments);
        json.WriteNumber("interventions", counts.Interventions);
        json.WriteNumber("pairings", counts.Pairings);
        json.WriteNumber("silences", counts.Silences);
        json.WriteNumber("changes", counts.Changes);
        json.WriteNumber("notes", counts.Notes);
        json.WriteNumber("voices", counts.Voices);
        json.WriteNumber("testimonies", counts.Testimonies);
        json.WriteNumber("entries", counts.Entries);
        json.WriteNumber("chronology", counts.Chronology);
        json.WriteEndObject();
    }
}
