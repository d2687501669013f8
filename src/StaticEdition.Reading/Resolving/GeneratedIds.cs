using System.Globalization;

namespace StaticEdition.Reading.Resolving;

/// <summary>Ids of records that need not be written.</summary>
internal static class GeneratedIds
{
    /// <summary>A base and an ordinal, joined with a hyphen; the base is shortened where both would be longer than an id may be.</summary>
    public static Id FromOrdinals(string stem, params IEnumerable<int> ordinals)
    {
        var tail = string.Concat(ordinals.Select(ordinal => string.Create(CultureInfo.InvariantCulture, $"-{ordinal}")));
        var length = Math.Min(stem.Length, Id.MaximumLength - tail.Length);
        return Id.Of(stem[..length].TrimEnd('.', '-') + tail);
    }
}
