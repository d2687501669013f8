namespace StaticEdition.Reading;

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
    public static string? Of(string written, IEnumerable<string> known)
    {
        if (written.Length is 0 or > LongestCompared)
        {
            return null;
        }

        var word = written.ToLowerInvariant();
        string? nearest = null;
        var least = int.MaxValue;
        foreach (var candidate in known.Take(MostCompared))
        {
            var distance = Distance(word, candidate.ToLowerInvariant());
            if (distance < least && distance <= (candidate.Length < 3 ? 0 : Math.Max(1, candidate.Length / 3)))
            {
                (nearest, least) = (candidate, distance);
            }
        }

        return nearest;
    }

    private static int Distance(string left, string right)
    {
        if (right.Length > LongestCompared)
        {
            return int.MaxValue;
        }

        var before = new int[right.Length + 1];
        var above = Enumerable.Range(0, right.Length + 1).ToArray();
        for (var i = 1; i <= left.Length; i++)
        {
            var row = new int[right.Length + 1];
            row[0] = i;
            for (var j = 1; j <= right.Length; j++)
            {
                var cost = left[i - 1] == right[j - 1] ? 0 : 1;
                row[j] = Math.Min(Math.Min(row[j - 1], above[j]) + 1, above[j - 1] + cost);
                if (i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1])
                {
                    row[j] = Math.Min(row[j], before[j - 2] + 1);
                }
            }

            (before, above) = (above, row);
        }

        return above[right.Length];
    }
}
