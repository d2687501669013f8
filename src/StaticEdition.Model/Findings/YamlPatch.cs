using System.Globalization;
using System.Text;

namespace StaticEdition.Model.Findings;

/// <summary>YAML that corrects a fault, ready to paste (YAML 1.2, sections 7.3 and 8.1).</summary>
public static class YamlPatch
{
    /// <summary>A key with words as a folded block, which needs no quoting.</summary>
    public static string ForQuotation(string key, string words) => $"{key}: >\n  {words.ReplaceLineEndings(" ")}";

    /// <summary>The record of one intervention, its comments left to the editor.</summary>
    public static string ForIntervention(int line, string reads, string becomes, int? nth, string why)
    {
        var chosen = nth is { } number ? string.Create(CultureInfo.InvariantCulture, $"\n  nth: {number}") : "";
        return string.Create(
            CultureInfo.InvariantCulture,
            $"- line: {line}\n  reads: {ToScalar(reads)}{chosen}\n  becomes: {ToScalar(becomes)}\n  why: {why}\n  en: >\n    …\n  ar: >\n    …");
    }

    /// <summary>The record of a silence, its id left to the editor.</summary>
    public static string ForSilence(Address segment, string words, Id absentFrom) => $"""
        - id: …
          pair:
            - at: {segment}
              words: >
                {words}
          relation: absent
          absent-from: {absentFrom}
        """;

    /// <summary>The record of a translation, its words left to the editor, with the name of its file.</summary>
    public static string ForRendering(Address segment, Language language) =>
        $"# renderings/{segment.Text}.{language}.yml\n- at: {segment}\n  {language}: >\n    …";

    /// <summary>A value on one line: single-quoted, or double-quoted with escapes where a character could not be seen.</summary>
    public static string ToScalar(string value)
    {
        if (!value.Any(IsUnseen))
        {
            return $"'{value.Replace("'", "''", StringComparison.Ordinal)}'";
        }

        var escaped = new StringBuilder("\"");
        foreach (var character in value)
        {
            _ = character switch
            {
                '"' or '\\' => escaped.Append('\\').Append(character),
                _ when IsUnseen(character) => escaped.Append(CultureInfo.InvariantCulture, $"\\u{(int)character:X4}"),
                _ => escaped.Append(character),
            };
        }

        return escaped.Append('"').ToString();
    }

    private static bool IsUnseen(char character) =>
        char.IsControl(character) || char.GetUnicodeCategory(character) == UnicodeCategory.Format
        || (char.IsWhiteSpace(character) && character != ' ');
}
