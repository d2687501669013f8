using System.Text;
using StaticEdition.Wording.Names;

namespace StaticEdition.Wording;

/// <summary>Names and values of the edition as plain text, for titles, labels and data, where no markup can be.</summary>
public static class PlainText
{
    private const char FirstStrongIsolate = '\u2068';
    private const char PopDirectionalIsolate = '\u2069';

    /// <summary>A name; inserted runs are isolated where directions could mix.</summary>
    public static string ToPlainText(this InterfaceLanguage language, Name name) => language.ToPlainText(NameWriter.WriteName(language, name));

    /// <summary>A place without the name of its text.</summary>
    public static string PlainLocal(this InterfaceLanguage language, PlaceName name) => language.ToPlainText(NameWriter.WriteLocal(language, name));

    /// <summary>The parts of a name.</summary>
    public static string ToPlainText(this InterfaceLanguage language, IReadOnlyList<NamePart> parts)
    {
        var text = new StringBuilder();
        foreach (var part in parts)
        {
            if (part.Foreign is not null || (part.IsLabel && language.TextLanguage.IsRightToLeft))
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

    /// <summary>A value of the edition, isolated where it is not in the language of the interface texts.</summary>
    public static string ToPlainText(this InterfaceLanguage language, Localized<string> value)
    {
        if (!value.TryGet(language.Language, out var own, out var text))
        {
            return "";
        }

        return own == language.TextLanguage ? text : $"{FirstStrongIsolate}{text}{PopDirectionalIsolate}";
    }

    /// <summary>A label over an editor's translation, with the language of the translation where it is not the page's.</summary>
    public static string LabelOf(this InterfaceLanguage language, string label, Language translation) =>
        translation == language.Language ? label : language.Texts.Reading.TranslatedInto.FillPlain(label, language.NameOf(translation));

    /// <summary>Text for programs: without isolates (U+2066 to U+2069) and no-break spaces.</summary>
    public static string RemoveIsolates(string text) =>
        string.Concat(text.Where(character => character is not (>= '\u2066' and <= '\u2069'))).Replace('\u00A0', ' ');
}
