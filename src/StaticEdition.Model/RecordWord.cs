using System.Text.RegularExpressions;
using StaticEdition.Model.Matching;

namespace StaticEdition.Model;

/// <summary>The words by which records, data and class names spell the values of an enumeration: <c>arabic-indic</c>.</summary>
public static partial class RecordWord
{
    /// <summary>The word of a value.</summary>
    public static string Of<TValue>(TValue value)
        where TValue : struct, Enum => Words<TValue>.All[value];

    /// <summary>Every value with its word, in the order of the enumeration.</summary>
    public static IEnumerable<(string Word, TValue Value)> All<TValue>()
        where TValue : struct, Enum => Enum.GetValues<TValue>().Select(value => (Of(value), value));

    private static class Words<TValue>
        where TValue : struct, Enum
    {
        public static readonly ImmutableDictionary<TValue, string> All = Enum.GetValues<TValue>()
            .ToImmutableDictionary(value => value, value => WordStart().Replace(value.ToString(), "-$0").ToLowerInvariant());
    }

    [GeneratedRegex("(?<!^)[A-Z]", RegexOptions.CultureInvariant)]
    private static partial Regex WordStart();
}
