using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Xml;
using StaticEdition.Rendering;
using StaticEdition.Rendering.Pages;
using StaticEdition.Rendering.Shared;
using StaticEdition.Wording.Names;

namespace StaticEdition.Exporting;

/// <summary>
/// <c>&lt;language&gt;/changes.atom</c>: the versions and the changed records of an edition, the newest first (RFC 4287). Where the site's address
/// is known every address is absolute, and the id of an entry is that of its line on the page of changes; otherwise addresses are relative and
/// ids are made of names (RFC 9562, version 8: SHA-256 of the edition's first title, the language and the entry, a line each).
/// </summary>
internal sealed class Feed
{
    /// <summary>The media type.</summary>
    public const string MediaType = "application/atom+xml";

    private const string Namespace = "http://www.w3.org/2005/Atom";

    private readonly ChangesPage page;
    private readonly XmlWriter xml;
    private readonly string path;

    private Feed(ChangesPage page, XmlWriter xml)
    {
        (this.page, this.xml) = (page, xml);
        path = Site.FeedIn(page.Language);
    }

    /// <summary>The feed of each language.</summary>
    public static IEnumerable<OutputFile> Export(IEnumerable<Page> pages) => pages.OfType<ChangesPage>().Select(Export);

    private static OutputFile Export(ChangesPage page)
    {
        using var bytes = new MemoryStream();
        var settings = new XmlWriterSettings { Encoding = new UTF8Encoding(false), Indent = true, NewLineChars = "\n" };
        using (var xml = XmlWriter.Create(bytes, settings))
        {
            new Feed(page, xml).WriteFeed();
        }

        return new OutputFile(Site.FeedIn(page.Language), bytes.ToArray());
    }

    private void WriteFeed()
    {
        var edition = WordsOf(new WrittenName(page.Edition.Title));
        xml.WriteStartElement("feed", Namespace);
        xml.WriteAttributeString("xml", "lang", null, page.Interface.TextLanguage.Tag);
        WriteElement("id", page.Site.AbsoluteAddress(path)?.AbsoluteUri ?? NamedId("changes"));
        WriteElement("title", $"{WordsOf(page.Name)} — {edition}");
        WriteElement("updated", MomentOf(page.Days[0].Date));
        xml.WriteStartElement("author", Namespace);
        WriteElement("name", page.Editor is { } editor ? WordsOf(new WrittenName(editor.Name)) : edition);
        xml.WriteEndElement();
        WriteLink("alternate", "text/html", page.Path);
        if (page.Address is not null)
        {
            WriteLink("self", MediaType, path);
        }

        foreach (var day in page.Days)
        {
            foreach (var version in day.Versions)
            {
                WriteEntry(day.Date, version.HtmlId, version.Name, $"{page.Path}#{version.HtmlId}", version.Body);
            }

            foreach (var record in day.Records.SelectMany(kind => kind.Records))
            {
                WriteEntry(day.Date, record.HtmlId, record.Link.Name, page.Site.DestinationOf(record.Target, page.Language), record.Body);
            }
        }

        xml.WriteEndElement();
    }

    private void WriteEntry(EdtfDate date, string line, Name name, string destination, Localized<Prose> body)
    {
        xml.WriteStartElement("entry", Namespace);
        WriteElement("id", page.Site.AbsoluteAddress($"{page.Path}#{line}")?.AbsoluteUri ?? NamedId(line));
        WriteElement("title", WordsOf(name));
        WriteElement("updated", MomentOf(date));
        WriteLink("alternate", "text/html", destination);
        if (body.TryGet(page.Language, out var language, out var prose))
        {
            xml.WriteStartElement("content", Namespace);
            xml.WriteAttributeString("type", "text");
            xml.WriteAttributeString("xml", "lang", null, language.Tag);
            xml.WriteString(PlainProse.Write(prose, target => WordsOf(page.Site.NameOf(target))));
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private void WriteLink(string relation, string type, string destination)
    {
        xml.WriteStartElement("link", Namespace);
        xml.WriteAttributeString("rel", relation);
        xml.WriteAttributeString("type", type);
        xml.WriteAttributeString("href", page.Site.AbsoluteAddress(destination)?.AbsoluteUri ?? Site.RelativeHref(path, destination));
        xml.WriteEndElement();
    }

    private void WriteElement(string name, string words) => xml.WriteElementString(name, Namespace, words);

    private string WordsOf(Name name) => page.Interface.ToPlainText(name);

    private string NamedId(string entry)
    {
        page.Edition.Title.TryGet(page.Site.Languages[0], out _, out var title);
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes($"{title}\n{page.Language}\n{entry}"));
        hash[6] = (byte)((hash[6] & 0x0F) | 0x80);
        hash[8] = (byte)((hash[8] & 0x3F) | 0x80);
        return "urn:uuid:" + new Guid(hash.AsSpan(0, 16), bigEndian: true).ToString("D");
    }

    /// <summary>The beginning of a date (RFC 3339, section 5.6): what it leaves open is its first month or day.</summary>
    private static string MomentOf(EdtfDate date) => string.Create(
        CultureInfo.InvariantCulture, $"{date.Start.Year:0000}-{date.Start.Month ?? 1:00}-{date.Start.Day ?? 1:00}T00:00:00Z");
}
