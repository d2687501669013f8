namespace StaticEdition.Model.Matching;

/// <summary>A run of items that differs between two sequences. Positions count from 0.</summary>
/// <param name="Start">The position of the first differing item of the first sequence.</param>
/// <param name="End">The position after the last; equal to <paramref name="Start"/> where there are none.</param>
/// <param name="OtherStart">The position of the first differing item of the second sequence.</param>
/// <param name="OtherEnd">The position after the last.</param>
public readonly record struct SequenceDifference(int Start, int End, int OtherStart, int OtherEnd);

/// <summary>Compares two short sequences.</summary>
public static class SequenceDifferences
{
    /// <summary>
    /// The differences in order, by a longest common subsequence. Takes time and memory in proportion to the product of the lengths.
    /// </summary>
    public static IEnumerable<SequenceDifference> Between<T>(IReadOnlyList<T> one, IReadOnlyList<T> other)
        where T : IEquatable<T>
    {
        var common = CommonLengths(one, other);
        var (i, j) = (0, 0);
        while (i < one.Count || j < other.Count)
        {
            var (start, otherStart) = (i, j);
            while ((i < one.Count || j < other.Count) && !IsCommon(i, j))
            {
                if (j == other.Count || (i < one.Count && common[i + 1, j] >= common[i, j + 1]))
                {
                    i++;
                }
                else
                {
                    j++;
                }
            }

            if (i > start || j > otherStart)
            {
                yield return new SequenceDifference(start, i, otherStart, j);
            }

            while (IsCommon(i, j))
            {
                (i, j) = (i + 1, j + 1);
            }
        }

        bool IsCommon(int at, int otherAt) => at < one.Count && otherAt < other.Count && one[at].Equals(other[otherAt]);
    }

    /// <summary>For each pair of positions, how many items the rests of both sequences have in common.</summary>
    private static int[,] CommonLengths<T>(IReadOnlyList<T> one, IReadOnlyList<T> other)
        where T : IEquatable<T>
    {
        var common = new int[one.Count + 1, other.Count + 1];
        for (var i = one.Count - 1; i >= 0; i--)
        {
            for (var j = other.Count - 1; j >= 0; j--)
            {
                common[i, j] = one[i].Equals(other[j]) ? common[i + 1, j + 1] + 1 : Math.Max(common[i + 1, j], common[i, j + 1]);
            }
        }

        return common;
    }
}
