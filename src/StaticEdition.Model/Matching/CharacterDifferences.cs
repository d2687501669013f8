using System.Text;

namespace StaticEdition.Model;

/// <summary>Compares two short runs of words character by character.</summary>
internal static class CharacterDifferences
{
    private const int Limit = 4;
    private const int LongestDifference = 3;
    private const int LengthLimit = 600;

    /// <summary>
    /// The differences in order, by a longest common subsequence of code points. None where they would tell nothing: other words, more than
    /// a few characters, or runs longer than 600.
    /// </summary>
    public static IReadOnlyList<CharacterDifference> Between(string written, string standing)
    {
        var (one, other) = (written.EnumerateRunes().ToArray(), standing.EnumerateRunes().ToArray());
        if (one.Length > LengthLimit || other.Length > LengthLimit)
        {
            return [];
        }

        var differences = Walk(one, other, CommonLengths(one, other)).ToList();
        return differences.Count <= Limit && differences.TrueForAll(IsShort) && differences.Sum(Length) * 3 <= one.Length ? differences : [];
    }

    private static bool IsShort(CharacterDifference difference) => Length(difference) <= LongestDifference;

    private static int Length(CharacterDifference difference) => Math.Max(difference.Written.Length, difference.Standing.Length);

    /// <summary>For each pair of places, how many code points the rests of both have in common.</summary>
    private static int[,] CommonLengths(Rune[] one, Rune[] other)
    {
        var common = new int[one.Length + 1, other.Length + 1];
        for (var i = one.Length - 1; i >= 0; i--)
        {
            for (var j = other.Length - 1; j >= 0; j--)
            {
                common[i, j] = one[i] == other[j] ? common[i + 1, j + 1] + 1 : Math.Max(common[i + 1, j], common[i, j + 1]);
            }
        }

        return common;
    }

    private static IEnumerable<CharacterDifference> Walk(Rune[] one, Rune[] other, int[,] common)
    {
        var (i, j) = (0, 0);
        var (written, standing) = (new StringBuilder(), new StringBuilder());
        while (i < one.Length || j < other.Length)
        {
            if (i < one.Length && j < other.Length && one[i] == other[j])
            {
                if (written.Length + standing.Length > 0)
                {
                    yield return new CharacterDifference(written.ToString(), standing.ToString());
                    written.Clear();
                    standing.Clear();
                }

                (i, j) = (i + 1, j + 1);
            }
            else if (j == other.Length || (i < one.Length && common[i + 1, j] >= common[i, j + 1]))
            {
                written.Append(one[i++].ToString());
            }
            else
            {
                standing.Append(other[j++].ToString());
            }
        }

        if (written.Length + standing.Length > 0)
        {
            yield return new CharacterDifference(written.ToString(), standing.ToString());
        }
    }
}
