using StaticEdition.Reading.Formats.Keys;
using StaticEdition.Rendering;
using StaticEdition.Wording.Citations;

namespace StaticEdition.Exporting;

/// <summary>
/// <c>data/citations.&lt;language&gt;.bib</c>, <c>.ris</c> and <c>.json</c>: everything that can be cited, for reference managers, in
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
    public static IEnumerable<PublishedFile> DescribeFiles(Edition edition) =>
        from form in Forms
        from language in edition.Languages
        select new PublishedFile(PathOf(form.Extension, language), form.Key, language);

    /// <summary>The files, written on all cores.</summary>
    public static IEnumerable<OutputFile> Export(Site site)
    {
        var citations = site.Citations.All.ToList();
        var files = from form in Forms
                    from language in site.Languages
                    select (form.Format, Path: PathOf(form.Extension, language), Language: language);
        return [.. files.AsParallel().AsOrdered().Select(file =>
            OutputFile.OfText(file.Path, CitationFormats.Write(file.Format, citations.Select(citation => site.CiteIn(citation, file.Language))) + '\n'))];
    }

    private static string PathOf(string extension, Language language) => $"data/citations.{language}.{extension}";
}
