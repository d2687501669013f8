using System.Text;
using System.Text.RegularExpressions;

namespace StaticEdition.Exporting;

/// <summary>
/// <c>_headers</c> (Netlify's form): nothing from another origin, nothing inline (Content Security Policy Level 3), assets whose
/// name carries a fingerprint are kept for a year, lines of
/// data open as the text they are, and feeds say that they are feeds.
/// </summary>
internal static partial class HostHeaders
{
    /// <summary>The path in the site.</summary>
    public const string Path = "_headers";

    private const string Everywhere = """
        /*
          Content-Security-Policy: default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; manifest-src 'self'; base-uri 'self'; form-action 'none'; frame-ancestors 'none'
          X-Content-Type-Options: nosniff
          Referrer-Policy: strict-origin-when-cross-origin
          Permissions-Policy: camera=(), geolocation=(), microphone=()
          Cross-Origin-Opener-Policy: same-origin

        """;

    /// <param name="assets">The theme's assets.</param>
    /// <param name="data">The files of data.</param>
    /// <param name="feeds">The paths of the feeds.</param>
    public static OutputFile Export(IEnumerable<OutputFile> assets, IEnumerable<DataFile> data, IEnumerable<string> feeds)
    {
        var headers = new StringBuilder(Everywhere.ReplaceLineEndings("\n"));
        foreach (var path in assets.Select(asset => asset.Path).Where(path => Fingerprint().IsMatch(path)).Order(StringComparer.Ordinal))
        {
            headers.Append('/').Append(path).Append("\n  Cache-Control: public, max-age=31536000, immutable\n");
        }

        foreach (var file in data)
        {
            headers.Append('/').Append(file.Path).Append("\n  Content-Type: text/plain; charset=utf-8\n");
        }

        foreach (var path in feeds)
        {
            headers.Append('/').Append(path).Append("\n  Content-Type: application/atom+xml; charset=utf-8\n");
        }

        return OutputFile.OfText(Path, headers.ToString());
    }

    [GeneratedRegex(@"[.-][0-9a-f]{8,64}\.[a-z0-9]+\z", RegexOptions.CultureInvariant)]
    private static partial Regex Fingerprint();
}
