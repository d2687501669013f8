using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace StaticEdition.Reading.Formats.Keys;

/// <summary>The id that an editor who wrote something else may have meant.</summary>
internal static partial class IdSuggestion
{
    /// <summary>Small letters without accents, other characters as single hyphens; null when nothing valid is left.</summary>
    public static string? SuggestFor(string written)
    {
        if (written.Length > 4 * Id.MaximumLength)
        {
            return null;
        }

        var plain = new StringBuilder();
        foreach (var character in written.Normalize(NormalizationForm.FormKD).ToLowerInvariant())
        {
            if (CharUnicodeInfo.GetUnicodeCategory(character) != UnicodeCategory.NonSpacingMark)
            {
                plain.Append(char.IsAsciiLetterOrDigit(character) || character == '.' ? character : '-');
            }
        }

        var joined = Joints().Replace(plain.ToString(), match => match.Value.Contains('.', StringComparison.Ordinal) ? "." : "-");
        var trimmed = joined.Trim('-', '.');
        var cut = trimmed.Length > Id.MaximumLength ? trimmed[..Id.MaximumLength].Trim('-', '.') : trimmed;
        return Id.TryParse(cut, out _) ? cut : null;
    }

    [GeneratedRegex("[.-]{2,}", RegexOptions.CultureInvariant)]
    private static partial Regex Joints();
}
