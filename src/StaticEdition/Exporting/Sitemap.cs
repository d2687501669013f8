using System.Xml;

namespace StaticEdition.Exporting;

/// <summary>
/// <c>sitemap.xml</c>: the address of every page (sitemaps.org protocol 0.9). More pages than one file may list stand in
/// <c>sitemap-1.xml</c> and on, and <c>sitemap.xml</c> lists those.
/// </summary>
internal static class Sitemap
{
    /// <summary>The path in the site.</summary>
    public const string Path = Stem + ".xml";

    /// <summary>The beginning of every sitemap's path.</summary>
    public const string Stem = "sitemap";

    private const int MostPages = 50_000;
    private const string Namespace = "http://www.sitemaps.org/schemas/sitemap/0.9";

    /// <param name="address">The site's address with a trailing slash.</param>
    /// <param name="pages">The addresses of the pages.</param>
    public static IEnumerable<OutputFile> Export(Uri address, IReadOnlyCollection<Uri> pages)
    {
        if (pages.Count <= MostPages)
        {
            return [WriteList(Path, "urlset", "url", pages)];
        }

        var parts = pages.Chunk(MostPages)
            .Select((part, index) => WriteList(FormattableString.Invariant($"{Stem}-{index + 1}.xml"), "urlset", "url", part)).ToList();
        return parts.Prepend(WriteList(Path, "sitemapindex", "sitemap", parts.Select(part => new Uri(address, part.Path))));
    }

    private static OutputFile WriteList(string path, string root, string item, IEnumerable<Uri> addresses)
    {
        using var bytes = new MemoryStream();
        var settings = new XmlWriterSettings { Encoding = new System.Text.UTF8Encoding(false), Indent = true, NewLineChars = "\n" };
        using (var xml = XmlWriter.Create(bytes, settings))
        {
            xml.WriteStartElement(root, Namespace);
            foreach (var address in addresses)
            {
                xml.WriteStartElement(item, Namespace);
                xml.WriteElementString("loc", Namespace, address.AbsoluteUri);
                xml.WriteEndElement();
            }

            xml.WriteEndElement();
        }

        return new OutputFile(path, bytes.ToArray());
    }
}
