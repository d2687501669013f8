using System.Text;
using System.Text.Json;
using StaticEdition.Model.Escaping;
using StaticEdition.Model.Matching;
using StaticEdition.Rendering.Pages;
using StaticEdition.Rendering.Pages.Facing;
using StaticEdition.Rendering.Shared;
using StaticEdition.Wording.Names;

namespace StaticEdition.Rendering.Metadata;

/// <summary>
/// The subject of a page in the vocabulary of schema.org, as JSON-LD 1.1. It says what the edition records and no more:
/// addresses only where the site's own is known, speakers only of words that are theirs. Its encoder escapes the less-than sign,
/// so no value can end the block.
/// </summary>
public sealed class StructuredData
{
    private readonly Page page;
    private readonly Utf8JsonWriter json;

    private StructuredData(Page page, Utf8JsonWriter json) => (this.page, this.json) = (page, json);

    /// <summary>The block's content; null for a page that is about nothing.</summary>
    public static string? ForPage(Page page)
    {
        if (page is NotFoundPage)
        {
            return null;
        }

        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, new JsonWriterOptions { Encoder = MinimalJsonEncoder.Shared }))
        {
            new StructuredData(page, json).WritePage();
        }

        return Encoding.UTF8.GetString(bytes.GetBuffer(), 0, (int)bytes.Length);
    }

    private void WritePage()
    {
        json.WriteStartObject();
        json.WriteString("@context", "https://schema.org");
        json.WriteStartArray("@graph");
        json.WriteStartObject();
        WriteSubject();
        json.WriteEndObject();
        if (page.Address is not null && !page.Trail.IsEmpty)
        {
            WriteBreadcrumbs();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private void WriteSubject()
    {
        switch (page)
        {
            case HomePage or ChooserPage or AboutPage: WholeEdition(); break;
            case TextPage shown: WriteText(shown.Text); break;
            case TextContentsPage shown: WriteText(shown.Text); break;
            case CapturedPage shown: WriteText(shown.Text); break;
            case FacingPage or FacingContentsPage: OfEdition("CreativeWork"); WriteTexts("hasPart", page.Edition.Instruments); break;
            case PairingPage pairing: WritePairing(pairing); break;
            case VoicePage voice: WriteVoice(voice); break;
            case EntryPage entry: WriteEntry(entry); break;
            default: OfEdition("WebPage"); break;
        }
    }

    private void WholeEdition()
    {
        var edition = page.Edition;
        WriteType("Book");
        WriteName(page.Interface.ToPlainText(edition.Title));
        WriteWords("alternativeHeadline", page.Interface.ToPlainText(edition.Subtitle));
        if (page.Site.Address is { } address)
        {
            json.WriteString("@id", address.AbsoluteUri);
            json.WriteString("url", address.AbsoluteUri);
        }

        json.WriteString("version", edition.Version);
        WriteDate("datePublished", edition.Date);
        WriteEditors(edition.Editors);
        json.WriteStartArray("inLanguage");
        foreach (var language in edition.Languages)
        {
            json.WriteStringValue(language.Tag);
        }

        json.WriteEndArray();
        json.WriteStartArray("license");
        foreach (var licence in edition.Licences)
        {
            json.WriteStartObject();
            WriteType("CreativeWork");
            WriteName(licence.Spdx ?? page.Interface.ToPlainText(licence.Statement));
            WriteWords("description", page.Interface.ToPlainText(licence.Covers));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        WriteTexts("hasPart", edition.Texts);
    }

    private void WritePairing(PairingPage shown)
    {
        OfEdition("CreativeWork");
        WriteProse("abstract", shown.Comment);
        WriteTexts("about", page.Edition.Instruments);
    }

    private void WriteVoice(VoicePage shown)
    {
        OfEdition("CreativeWork");
        WriteDate("dateCreated", shown.Voice.Date);
        json.WriteStartArray("hasPart");
        foreach (var row in shown.Rows.SelectMany(row => row.Testimonies))
        {
            json.WriteStartObject();
            WriteType("Quotation");
            json.WriteString("text", row.Quote.Words);
            json.WriteString("inLanguage", row.Quote.Language.Tag);
            if (row.Testimony.Speech == Speech.Direct)
            {
                json.WriteStartObject("spokenByCharacter");
                WriteType("Person");
                WriteName(page.Interface.ToPlainText(shown.Voice.Speaker.Name));
                WriteWords("jobTitle", page.Interface.ToPlainText(shown.Voice.Role));
                json.WriteEndObject();
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void WriteEntry(EntryPage shown)
    {
        var entry = shown.Entry;
        WriteAbout(entry.Kind.Value switch
        {
            "person" => "Person",
            "place" => "Place",
            "organisation" => "Organization",
            "event" => "Event",
            "instrument" => "CreativeWork",
            _ => "DefinedTerm",
        });
        WriteEdition("subjectOf");
        json.WriteStartArray("alternateName");
        foreach (var form in entry.Forms.Select(form => form.Form).Distinct(StringComparer.Ordinal))
        {
            json.WriteStringValue(form);
        }

        json.WriteEndArray();
        WriteProse("description", entry.Description);
        json.WriteStartArray("identifier");
        foreach (var (scheme, value) in entry.Identifiers)
        {
            json.WriteStartObject();
            WriteType("PropertyValue");
            json.WriteString("propertyID", scheme);
            json.WriteString("value", value);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void WriteTexts(string property, IEnumerable<EditionText> texts)
    {
        json.WriteStartArray(property);
        foreach (var text in texts)
        {
            json.WriteStartObject();
            WriteType("CreativeWork");
            WriteName(page.Interface.ToPlainText(text.Title));
            json.WriteString("inLanguage", text.Language.Tag);
            WriteDate("dateCreated", text.Date);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void WriteText(EditionText text)
    {
        OfEdition("CreativeWork");
        json.WriteString("inLanguage", text.Language.Tag);
        WriteDate("dateCreated", text.Date);
        WriteWords("copyrightNotice", page.Interface.ToPlainText(text.Rights));
    }

    private void OfEdition(string type)
    {
        WriteAbout(type);
        WriteEdition("isPartOf");
    }

    private void WriteAbout(string type)
    {
        WriteType(type);
        WriteName(page is TextPage { Text: var text } ? page.Interface.ToPlainText(text.Title) : page.Interface.ToPlainText(page.Name));
        if (page.Address is { } address)
        {
            json.WriteString("url", address.AbsoluteUri);
        }
    }

    private void WriteEdition(string property)
    {
        json.WriteStartObject(property);
        WriteType("Book");
        if (page.Site.Address is { } address)
        {
            json.WriteString("@id", address.AbsoluteUri);
        }

        WriteName(page.Interface.ToPlainText(page.Edition.Title));
        json.WriteString("version", page.Edition.Version);
        json.WriteEndObject();
    }

    private void WriteBreadcrumbs()
    {
        json.WriteStartObject();
        WriteType("BreadcrumbList");
        json.WriteStartArray("itemListElement");
        var position = 0;
        foreach (var step in page.Trail.Append(page.Route))
        {
            json.WriteStartObject();
            WriteType("ListItem");
            json.WriteNumber("position", ++position);
            WriteName(page.Interface.ToPlainText(page.Site.NameOf(step)));
            json.WriteString("item", page.Site.AbsoluteAddress(step.PathIn(page.Language))!.AbsoluteUri);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private void WriteEditors(ImmutableArray<Person> editors)
    {
        if (editors.IsEmpty)
        {
            return;
        }

        json.WriteStartArray("editor");
        foreach (var editor in editors)
        {
            json.WriteStartObject();
            WriteType("Person");
            WriteName(page.Interface.ToPlainText(editor.Name));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void WriteType(string type) => json.WriteString("@type", type);

    private void WriteName(string name) => json.WriteString("name", PlainText.RemoveIsolates(name));

    private void WriteWords(string property, string words)
    {
        if (words.Length > 0)
        {
            json.WriteString(property, PlainText.RemoveIsolates(words));
        }
    }

    private void WriteProse(string property, Localized<Prose> prose)
    {
        if (prose.TryGet(page.Language, out _, out var found))
        {
            WriteWords(property, PlainProse.Write(found, target => page.Interface.ToPlainText(page.Site.NameOf(target))));
        }
    }

    /// <summary>A date without doubt, for ISO 8601 has no signs of doubt.</summary>
    private void WriteDate(string property, EdtfDate date)
    {
        if (date.Start is { IsUncertain: false, IsApproximate: false } && date.End is null or { IsUncertain: false, IsApproximate: false })
        {
            json.WriteString(property, date.Written);
        }
    }
}
