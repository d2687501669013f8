using System.Text;

namespace StaticEdition.Model.Matching;

/// <summary>Compares two short runs of words character by character.</summary>
internal static class CharacterDifferences
{
    private const int Limit = 4;
    private const int LongestDifference = 3;
    private const int LengthLimit = 600;

    /// <summary>
    /// The differences in order, by code points. None where they would tell nothing: other words, more than a few characters, or runs longer
    /// than 600 code points.
    /// </summary>
    public static IReadOnlyList<CharacterDifference> Between(string written, string standing)
    {
        var (one, other) = (written.EnumerateRunes().ToArray(), standing.EnumerateRunes().ToArray());
        if (one.Length > LengthLimit || other.Length > LengthLimit)
        {
            return [];
        }

        var differences = SequenceDifferences.Between(one, other).Select(difference => new CharacterDifference(
            string.Concat(one[difference.Start..difference.End]),
            string.Concat(other[difference.OtherStart..difference.OtherEnd]))).ToList();
        return differences.Count <= Limit && differences.TrueForAll(IsShort) && differences.Sum(LengthOf) * 3 <= one.Length ? differences : [];
    }

    private static bool IsShort(CharacterDifference difference) => LengthOf(difference) <= LongestDifference;

    private static int LengthOf(CharacterDifference difference) => Math.Max(difference.Written.Length, difference.Standing.Length);
}
