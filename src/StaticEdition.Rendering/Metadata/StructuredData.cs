using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace StaticEdition.Rendering;

/// <summary>
/// What a page is about in the vocabulary of schema.org, as JSON-LD 1.1. It says what the edition records and no more: addresses only where the
/// site's own is known, speakers only of words that are theirs. The signs of HTML are escaped, so that no word can end the block.
/// </summary>
public sealed class StructuredData
{
    private static readonly JavaScriptEncoder Encoder = JavaScriptEncoder.Create(UnicodeRanges.All);

    private readonly Page page;
    private readonly Utf8JsonWriter json;

    private StructuredData(Page page, Utf8JsonWriter json) => (this.page, this.json) = (page, json);

    /// <summary>The block's content; null for a page that is about nothing.</summary>
    public static string? Of(Page page)
    {
        if (page is NotFoundPage)
        {
            return null;
        }

        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, new JsonWriterOptions { Encoder = Encoder }))
        {
            new StructuredData(page, json).Write();
        }

        return Encoding.UTF8.GetString(bytes.GetBuffer(), 0, (int)bytes.Length);
    }

    private void Write()
    {
        json.WriteStartObject();
        json.WriteString("@context", "https://schema.org");
        json.WriteStartArray("@graph");
        json.WriteStartObject();
        Subject();
        json.WriteEndObject();
        if (page.Address is not null && !page.Trail.IsEmpty)
        {
            Breadcrumbs();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private void Subject()
    {
        switch (page)
        {
            case HomePage or ChooserPage or AboutPage: WholeEdition(); break;
            case TextPage shown: Text(shown.Text); break;
            case TextContentsPage shown: Text(shown.Text); break;
            case CapturedPage shown: Text(shown.Text); break;
            case FacingPage or FacingContentsPage: OfEdition("CreativeWork"); Texts("hasPart", page.Edition.Instruments); break;
            case PairingPage pairing: Pairing(pairing); break;
            case VoicePage voice: Voice(voice); break;
            case EntryPage entry: Entry(entry); break;
            default: OfEdition("WebPage"); break;
        }
    }

    private void WholeEdition()
    {
        var edition = page.Edition;
        Type("Book");
        Name(page.Interface.Plain(edition.Title));
        Words("alternativeHeadline", page.Interface.Plain(edition.Subtitle));
        if (page.Site.Address is { } address)
        {
            json.WriteString("@id", address.AbsoluteUri);
            json.WriteString("url", address.AbsoluteUri);
        }

        json.WriteString("version", edition.Version);
        Date("datePublished", edition.Date);
        Editors(edition.Editors);
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
            Type("CreativeWork");
            Name(licence.Spdx ?? page.Interface.Plain(licence.Statement));
            Words("description", page.Interface.Plain(licence.Covers));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        Texts("hasPart", edition.Texts);
    }

    private void Pairing(PairingPage shown)
    {
        OfEdition("CreativeWork");
        Prose("abstract", shown.Comment);
        Texts("about", page.Edition.Instruments);
    }

    private void Voice(VoicePage shown)
    {
        OfEdition("CreativeWork");
        Date("dateCreated", shown.Voice.Date);
        json.WriteStartArray("hasPart");
        foreach (var row in shown.Rows.SelectMany(row => row.Testimonies))
        {
            json.WriteStartObject();
            Type("Quotation");
            json.WriteString("text", row.Quote.Words);
            json.WriteString("inLanguage", row.Quote.Language.Tag);
            if (row.Testimony.Speech == Speech.Direct)
            {
                json.WriteStartObject("spokenByCharacter");
                Type("Person");
                Name(page.Interface.Plain(shown.Voice.Speaker.Name));
                Words("jobTitle", page.Interface.Plain(shown.Voice.Role));
                json.WriteEndObject();
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void Entry(EntryPage shown)
    {
        var entry = shown.Entry;
        About(entry.Kind.Value switch
        {
            "person" => "Person",
            "place" => "Place",
            "organisation" => "Organization",
            "event" => "Event",
            "instrument" => "CreativeWork",
            _ => "DefinedTerm",
        });
        Edition("subjectOf");
        json.WriteStartArray("alternateName");
        foreach (var form in entry.Forms.Select(form => form.Form).Distinct(StringComparer.Ordinal))
        {
            json.WriteStringValue(form);
        }

        json.WriteEndArray();
        Prose("description", entry.Description);
        json.WriteStartArray("identifier");
        foreach (var (scheme, value) in entry.Identifiers)
        {
            json.WriteStartObject();
            Type("PropertyValue");
            json.WriteString("propertyID", scheme);
            json.WriteString("value", value);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void Texts(string property, IEnumerable<EditionText> texts)
    {
        json.WriteStartArray(property);
        foreach (var text in texts)
        {
            json.WriteStartObject();
            Type("CreativeWork");
            Name(page.Interface.Plain(text.Title));
            json.WriteString("inLanguage", text.Language.Tag);
            Date("dateCreated", text.Date);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void Text(EditionText text)
    {
        OfEdition("CreativeWork");
        json.WriteString("inLanguage", text.Language.Tag);
        Date("dateCreated", text.Date);
        Words("copyrightNotice", page.Interface.Plain(text.Rights));
    }

    private void OfEdition(string type)
    {
        About(type);
        Edition("isPartOf");
    }

    private void About(string type)
    {
        Type(type);
        Name(page is TextPage { Text: var text } ? page.Interface.Plain(text.Title) : page.Interface.Plain(page.Name));
        if (page.Address is { } address)
        {
            json.WriteString("url", address.AbsoluteUri);
        }
    }

    private void Edition(string property)
    {
        json.WriteStartObject(property);
        Type("Book");
        if (page.Site.Address is { } address)
        {
            json.WriteString("@id", address.AbsoluteUri);
        }

        Name(page.Interface.Plain(page.Edition.Title));
        json.WriteString("version", page.Edition.Version);
        json.WriteEndObject();
    }

    private void Breadcrumbs()
    {
        json.WriteStartObject();
        Type("BreadcrumbList");
        json.WriteStartArray("itemListElement");
        var position = 0;
        foreach (var step in page.Trail.Append(page.Route))
        {
            json.WriteStartObject();
            Type("ListItem");
            json.WriteNumber("position", ++position);
            Name(page.Interface.Plain(page.Site.NameOf(step)));
            json.WriteString("item", page.Site.AbsoluteAddress(step.PathIn(page.Language))!.AbsoluteUri);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private void Editors(ImmutableArray<Person> editors)
    {
        if (editors.IsEmpty)
        {
            return;
        }

        json.WriteStartArray("editor");
        foreach (var editor in editors)
        {
            json.WriteStartObject();
            Type("Person");
            Name(page.Interface.Plain(editor.Name));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void Type(string type) => json.WriteString("@type", type);

    private void Name(string name) => json.WriteString("name", PlainText.Bare(name));

    private void Words(string property, string words)
    {
        if (words.Length > 0)
        {
            json.WriteString(property, PlainText.Bare(words));
        }
    }

    private void Prose(string property, Localized<Prose> prose)
    {
        if (prose.TryGet(page.Language, out _, out var found))
        {
            Words(property, PlainProse.Write(found, target => page.Interface.Plain(page.Site.NameOf(target))));
        }
    }

    /// <summary>A date without doubt, for ISO 8601 has no signs of doubt.</summary>
    private void Date(string property, EdtfDate date)
    {
        if (date.Start is { IsUncertain: false, IsApproximate: false } && date.End is null or { IsUncertain: false, IsApproximate: false })
        {
            json.WriteString(property, date.Written);
        }
    }
}
