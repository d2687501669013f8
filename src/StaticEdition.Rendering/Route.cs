namespace StaticEdition.Rendering;

/// <summary>Identifies a page, whatever its language: the value that links are made from. <see cref="Site"/> knows which pages exist.</summary>
public abstract record Route
{
    /// <summary>
    /// The path in the folder of each language, or in the output folder where the page exists once; with <c>/</c>. Ids are lower-case ASCII,
    /// so no two pages differ by case alone.
    /// </summary>
    public abstract string LocalPath { get; }

    /// <summary>True for pages that exist once, not once in each language.</summary>
    public virtual bool IsForAllLanguages => false;

    /// <summary>The path in the output folder, with <c>/</c>.</summary>
    public string PathIn(Language language) => IsForAllLanguages ? LocalPath : $"{language.Tag}/{LocalPath}";

    /// <summary>The file of a record in a folder that holds an <c>index.html</c> of its own.</summary>
    protected static string FileOf(Id record) => record.Value == "index" ? "index_.html" : $"{record}.html";

    /// <summary>The file of a text, or that of one part of it.</summary>
    protected static string FileOf(Id text, string? part) => part is null ? $"{text}.html" : $"{text}/{part}.html";
}
