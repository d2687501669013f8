using System.Text;

namespace StaticEdition.Exporting;

/// <summary>
/// <c>_redirects</c> (Netlify's form): the address <c>/</c> alone leads to the reader's language, by the browser's or, where the reader
/// has chosen one, by the cookie <c>nf_lang</c>, which the host puts before it. The page of languages stands there for everyone else.
/// </summary>
internal static class HostRedirects
{
    /// <summary>The path in the site.</summary>
    public const string Path = "_redirects";

    public static OutputFile Export(ImmutableArray<Language> languages)
    {
        var redirects = new StringBuilder();
        foreach (var language in languages)
        {
            redirects.Append("/  /").Append(language).Append("/  302!  Language=").Append(language).Append('\n');
        }

        return OutputFile.OfText(Path, redirects.ToString());
    }
}
