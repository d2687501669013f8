namespace StaticEdition.Model;

/// <summary>Likeness of short strings, for "did you mean".</summary>
public static class Spelling
{
    private const int LongestName = 200;

    /// <summary>How many characters must be put in, taken out or replaced (Levenshtein 1966), in UTF-16 units.</summary>
    public static int Distance(string one, string other)
    {
        var previous = new int[other.Length + 1];
        var current = new int[other.Length + 1];
        for (var column = 0; column <= other.Length; column++)
        {
            previous[column] = column;
        }

        for (var row = 1; row <= one.Length; row++)
        {
            current[0] = row;
            for (var column = 1; column <= other.Length; column++)
            {
                var replaced = previous[column - 1] + (one[row - 1] == other[column - 1] ? 0 : 1);
                current[column] = Math.Min(replaced, Math.Min(previous[column], current[column - 1]) + 1);
            }

            (previous, current) = (current, previous);
        }

        return previous[other.Length];
    }

    /// <summary>
    /// The candidate most like what was written, or null when none is like it: at most a third of its characters may differ. Among
    /// equals the first in ordinal order.
    /// </summary>
    public static string? Nearest(string written, IEnumerable<string> candidates)
    {
        string? best = null;
        var least = Math.Max(1, written.Length / 3) + 1;
        foreach (var candidate in candidates.Where(_ => written.Length <= LongestName))
        {
            if (Math.Abs(candidate.Length - written.Length) > least)
            {
                continue;
            }

            var distance = Distance(written, candidate);
            if (distance < least || (distance == least && best is not null && string.CompareOrdinal(candidate, best) < 0))
            {
                (best, least) = (candidate, distance);
            }
        }

        return best;
    }
}
