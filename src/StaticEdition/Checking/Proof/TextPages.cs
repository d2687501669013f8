using StaticEdition.Model.Matching;

namespace StaticEdition.Checking.Proof;

/// <summary>The pages of a site that show texts, by language, kind and text: a text may be split over several.</summary>
internal sealed class TextPages(IEnumerable<PageScanResult> pages)
{
    /// <summary>Texts as they are read.</summary>
    public const string Read = "texts";

    /// <summary>Texts with the other facing them.</summary>
    public const string Facing = "facing";

    /// <summary>Texts as they were captured.</summary>
    public const string Captured = "captured";

    private readonly ILookup<(string Language, string Kind, string Text), PageScanResult> pages =
        pages.Where(page => page.Path.Split('/').Length >= 3).ToLookup(page => KeyOf(page.Path));

    /// <summary>The pages of a text, in the order of their paths.</summary>
    public IReadOnlyList<PageScanResult> PagesOf(Language language, string kind, Id text) => [.. pages[(language.Tag, kind, text.Value)]];

    /// <summary>The path of the first page of a text.</summary>
    public static string PathOf(Language language, string kind, Id text) => $"{language}/{kind}/{text}.html";

    private static (string Language, string Kind, string Text) KeyOf(string path)
    {
        var parts = path.Split('/');
        var isSplit = parts.Length > 3;
        return (parts[0], parts[1], isSplit ? parts[2] : Path.GetFileNameWithoutExtension(parts[2]));
    }
}
