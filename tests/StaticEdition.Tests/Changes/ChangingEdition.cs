using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using StaticEdition.Model;
using StaticEdition.Tests.Support;
using StaticEdition.Theme;

namespace StaticEdition.Tests.Changes;

/// <summary>The stock edition with two versions and a dated record of each kind.</summary>
internal static class ChangingEdition
{
    /// <summary>An address that a site may be given.</summary>
    public static readonly Uri Address = new("https://example.org/harbour/");

    /// <summary>The edition in the notation of <see cref="SmallEdition"/>.</summary>
    public static readonly string Files = StockEdition.Files
        .With("date: 2026-01-02\nlanguages", """
            date: 2026-01-02
            versions:
              - {version: 0.9 beta, date: 2025-12, en: The texts., ar: النصوص.}
              - {version: 1.0.0, date: 2026-01-02, en: 'Adds [](pairing/harbour) and *notes*.', ar: 'زيدت [](pairing/harbour).'}
            languages
            """)
        .With("relation: expanded\n  confidence: firm\n", "relation: expanded\n  confidence: firm\n  date: 2026-03-04\n")
        .With("kind: explanatory\n", "kind: explanatory\ndate: 2026-03-04\n")
        .With("how: paraphrases\n", "how: paraphrases\n    date: 2026-02-01\n")
        .With("name: {en: Harbour, ar: الميناء}\n", "name: {en: Harbour, ar: الميناء}\ndate: 2026-01-02\n");

    /// <summary>The edition with some words written otherwise.</summary>
    public static string With(this string edition, string words, string by) => SmallEdition.Rewrite(edition, words, by);

    /// <summary>The site of an edition.</summary>
    public static ImmutableArray<OutputFile> Site(string edition, Uri? address = null)
    {
        var result = EditionBuild.Run(SmallEdition.Folder(edition), new EditionTheme(), new BuildOptions { EngineVersion = "test", Address = address });
        return result.HasErrors ? throw new InvalidOperationException(string.Join('\n', result.Findings)) : result.Files;
    }

    /// <summary>The characters of a file.</summary>
    public static string Text(this ImmutableArray<OutputFile> site, string path) =>
        Encoding.UTF8.GetString(site.Single(file => file.Path == path).Content.Span);

    /// <summary>A page as a browser reads it.</summary>
    public static IDocument Page(this ImmutableArray<OutputFile> site, string path) => new HtmlParser().ParseDocument(site.Text(path));
}
