namespace StaticEdition.Rendering;

/// <summary>What draws pages: a component for each kind of page, interface words, style sheet, script and fonts.</summary>
public interface ITheme
{
    /// <summary>The languages whose interface words the theme has.</summary>
    ImmutableArray<Language> Languages { get; }

    /// <summary>Style sheets, scripts and fonts, with fingerprinted names, at their paths in the output folder.</summary>
    ImmutableArray<OutputFile> Assets { get; }

    /// <summary>The path in the output folder of an asset by its logical name, e.g. <c>site.css</c>. Throws when there is none.</summary>
    string AssetPath(string logicalName);

    /// <summary>A name in the words of a page's language, as plain text: for feeds.</summary>
    string Plain(Page page, Name name);

    /// <summary>Citations in the words of a language, as one file for reference managers.</summary>
    string Bibliography(CitationFormat format, Site site, IEnumerable<Citation> citations, Language language);

    /// <summary>The Razor component that draws a page: it has one required parameter, <c>Page</c>.</summary>
    Type ComponentFor(Page page);
}
