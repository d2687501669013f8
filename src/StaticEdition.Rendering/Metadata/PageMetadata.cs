using StaticEdition.Rendering.Shared;
using StaticEdition.Wording.Citations;
using StaticEdition.Wording.Names;

namespace StaticEdition.Rendering.Metadata;

/// <summary>The metadata in the head of a page, for other programs.</summary>
public static class PageMetadata
{
    /// <summary>The type of a file of data: lines of JSON, or one document.</summary>
    public static string TypeOf(PublishedFile file) =>
        file.Path.EndsWith(".jsonl", StringComparison.Ordinal) ? "application/x-ndjson" : "application/json";

    /// <summary>A language as Open Graph spells a locale.</summary>
    public static string LocaleOf(Language language) => language.Tag.Replace('-', '_');

    /// <summary>The picture for sharing; null where the site's address is not known, for it must be absolute.</summary>
    /// <param name="page">The page.</param>
    /// <param name="ofTheme">The picture where the edition has none.</param>
    public static (Uri Address, int Width, int Height)? CardOf(Page page, (string Path, int Width, int Height) ofTheme)
    {
        var (path, width, height) = page.Edition.Card is { } card ? ("assets/" + card.Path, card.Width, card.Height) : ofTheme;
        return page.Site.AbsoluteAddress(path) is { } address ? (address, width, height) : null;
    }

    /// <summary>The properties of a citation by the names that Highwire Press gave them and Google Scholar reads.</summary>
    public static IEnumerable<(string Name, string Value)> TagsOf(Page page, Citation citation)
    {
        var item = new CitedItem(page.Interface, citation, page.Address);
        yield return ("citation_title", item.Title);
        foreach (var author in item.Authors)
        {
            yield return ("citation_author", author);
        }

        foreach (var editor in item.Editors)
        {
            yield return ("citation_editor", editor);
        }

        yield return ("citation_publication_date", DateOf(item.First?.Date ?? citation.Date));
        yield return ("citation_online_date", DateOf(citation.Date));
        yield return ("citation_language", page.Language.Tag);
        if (item.IsPart)
        {
            yield return ("citation_inbook_title", item.Edition);
        }

        if (page.Address is { } address)
        {
            yield return ("citation_public_url", address.AbsoluteUri);
            yield return ("citation_fulltext_html_url", address.AbsoluteUri);
        }
    }

    private static string DateOf(EdtfDate date) => InterfaceLanguage.MachineDate(date).Replace('-', '/');
}
