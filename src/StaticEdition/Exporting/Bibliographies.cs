using StaticEdition.Rendering;

namespace StaticEdition;

/// <summary>
/// <c>data/citations.&lt;language&gt;.bib</c>, <c>.ris</c> and <c>.json</c>: everything that can be cited, for reference managers, in the words of
/// each interface language.
/// </summary>
internal static class Bibliographies
{
    private static readonly ImmutableArray<(CitationFormat Format, string Extension, string Key)> Forms =
    [
        (CitationFormat.BibTeX, "bib", "bibtex"),
        (CitationFormat.Ris, "ris", "ris"),
        (CitationFormat.CslJson, "json", "csl"),
    ];

    /// <summary>The files of an edition, in the order of the formats.</summary>
    public static IEnumerable<PublishedFile> Described(Edition edition) =>
        from form in Forms
        from language in edition.Languages
        select new PublishedFile(PathOf(form.Extension, language), form.Key, language);

    public static IEnumerable<OutputFile> Export(Site site, ITheme theme)
    {
        var citations = site.Citations.All.ToList();
        return from form in Forms
               from language in site.Languages
               select OutputFile.OfText(PathOf(form.Extension, language), theme.Bibliography(form.Format, site, citations, language));
    }

    private static string PathOf(string extension, Language language) => $"data/citations.{language}.{extension}";
}
