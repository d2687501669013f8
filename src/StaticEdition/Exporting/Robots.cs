
namespace StaticEdition.Exporting;

/// <summary><c>robots.txt</c>: everything may be read, and where the sitemap is (RFC 9309; sitemaps.org protocol 0.9).</summary>
internal static class Robots
{
    /// <summary>The path in the site.</summary>
    public const string Path = "robots.txt";

    /// <param name="address">The site's address with a trailing slash.</param>
    public static OutputFile Export(Uri address) =>
        OutputFile.OfText(Path, $"User-agent: *\nAllow: /\n\nSitemap: {new Uri(address, Sitemap.Path).AbsoluteUri}\n");
}
