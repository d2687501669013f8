using System.Text.RegularExpressions;

namespace StaticEdition.Reading.Yaml;

/// <summary>The types for which other YAML programs take a bare word: a truth value, a number, a time, a date.</summary>
internal static partial class YamlTraps
{
    private const int LongestTrap = 40;

    /// <summary>"a truth value", "a number" …, or null when the scalar is text to everyone.</summary>
    public static string? TakenFor(YamlScalar scalar)
    {
        if (scalar.Style != ScalarStyle.Plain || scalar.Value.Length > LongestTrap)
        {
            return null;
        }

        return scalar.Value switch
        {
            var word when TruthValue().IsMatch(word) => "a truth value",
            var word when Date().IsMatch(word) => "a date",
            var word when Time().IsMatch(word) => "a time",
            var word when Number().IsMatch(word) => "a number",
            _ => null,
        };
    }

    /// <summary>True for a bare number or date: what <c>at: 1.10</c> is.</summary>
    public static bool IsNumberOrDate(YamlScalar scalar) => TakenFor(scalar) is "a date" or "a number" or "a time";

    [GeneratedRegex(@"\A(?:yes|no|on|off|true|false|y|n)\z", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex TruthValue();

    [GeneratedRegex(@"\A[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}(?:[Tt ].*)?\z", RegexOptions.CultureInvariant)]
    private static partial Regex Date();

    [GeneratedRegex(@"\A[-+]?[0-9]+(?::[0-5]?[0-9])+(?:\.[0-9]*)?\z", RegexOptions.CultureInvariant)]
    private static partial Regex Time();

    [GeneratedRegex(
        @"\A[-+]?(?:0x[0-9a-f_]+|0o?[0-7_]+|0b[01_]+|(?:[0-9][0-9_]*\.?[0-9_]*|\.[0-9_]+)(?:e[-+]?[0-9]+)?|\.inf|\.nan)\z",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Number();
}
