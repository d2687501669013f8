using StaticEdition.Model.Matching;

namespace StaticEdition.Reading.Formats.Keys;

/// <summary>The known word that an unknown one is nearest to.</summary>
internal static class NearestSpelling
{
    private const int LongestCompared = 64;
    private const int MostCompared = 1000;

    /// <summary>
    /// The nearest by Damerau–Levenshtein distance (neighbours may change places; letter case does not count) within a third of its
    /// length, but at least 1 for words of three letters or more; the first of equals; null when none is near. Of a long list the
    /// first thousand are compared.
    /// </summary>
    public static string? FindNearest(string written, IEnumerable<string> known)
    {
        if (written.Length is 0 or > LongestCompared)
        {
            return null;
        }

        var word = written.ToLowerInvariant();
        string? nearest = null;
        var least = int.MaxValue;
        foreach (var candidate in known.Take(MostCompared).Where(candidate => candidate.Length <= LongestCompared))
        {
            var distance = EditDistance.DistanceBetween(word, candidate.ToLowerInvariant());
            if (distance < least && distance <= (candidate.Length < 3 ? 0 : Math.Max(1, candidate.Length / 3)))
            {
                (nearest, least) = (candidate, distance);
            }
        }

        return nearest;
    }
}
