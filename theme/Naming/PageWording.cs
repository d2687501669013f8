using System.Text;

namespace StaticEdition.Theme;

/// <summary>Words for a page in its language, as plain text where no markup can stand.</summary>
internal static class PageWording
{
    private const char FirstStrongIsolate = '\u2068';
    private const char PopDirectionalIsolate = '\u2069';

    /// <summary>The page's language as it is written.</summary>
    public static Tongue Tongue(this Page page) => Theme.Tongue.Of(page.Language, page.Edition.Digits);

    /// <summary>The words of the page's language.</summary>
    public static Wording Words(this Page page) => page.Tongue().Words;

    /// <summary>A name as plain text; inserted runs are isolated where directions could mix.</summary>
    public static string Plain(this Page page, Name name) => page.Plain(NameWriter.Write(page.Tongue(), name));

    /// <summary>A place without its text as plain text.</summary>
    public static string PlainLocal(this Page page, PlaceName name) => page.Plain(NameWriter.WriteLocal(page.Tongue(), name));

    /// <summary>The parts of a name as plain text.</summary>
    public static string Plain(this Page page, IReadOnlyList<NamePart> parts)
    {
        var text = new StringBuilder();
        foreach (var part in parts)
        {
            if (part.Foreign is not null || (part.IsLabel && page.Language.IsRightToLeft))
            {
                text.Append(FirstStrongIsolate).Append(part.Text).Append(PopDirectionalIsolate);
            }
            else
            {
                text.Append(part.Text);
            }
        }

        return text.ToString();
    }

    /// <summary>A value of the edition as plain text.</summary>
    public static string Plain(this Page page, Localized<string> value) =>
        !value.TryGet(page.Language, out var language, out var text) ? ""
            : language == page.Language ? text
            : $"{FirstStrongIsolate}{text}{PopDirectionalIsolate}";

    /// <summary>What programs are told: they know neither isolates (U+2066 to U+2069) nor spaces that do not break.</summary>
    public static string Bare(string text) =>
        string.Concat(text.Where(character => character is not (>= '\u2066' and <= '\u2069'))).Replace('\u00A0', ' ');

    /// <summary>A label over an editor's translation, with the language where it is not the page's.</summary>
    public static string LabelOf(this Page page, string label, Language translation) =>
        translation == page.Language ? label : page.Words().Reading.TranslatedInto.Plain(label, page.Tongue().NameOf(translation));

    /// <summary>The name of a relation as plain text.</summary>
    public static string Plain(this Page page, Relation relation) =>
        relation.Given is { } given ? page.Plain(given) : PageWords.TermOf(relation.Id, page.Words()).Name;
}
