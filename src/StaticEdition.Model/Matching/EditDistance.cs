namespace StaticEdition.Model.Matching;

/// <summary>The distance between two short strings.</summary>
public static class EditDistance
{
    private const int StackLimit = 128;

    /// <summary>
    /// The number of UTF-16 units that must be put in, taken out, replaced or exchanged with their neighbour to make one string of the other
    /// (optimal string alignment, a Damerau–Levenshtein distance). Takes time in proportion to the product of the lengths.
    /// </summary>
    public static int DistanceBetween(string one, string other)
    {
        var width = other.Length + 1;
        Span<int> rows = width <= StackLimit ? stackalloc int[3 * StackLimit] : new int[3 * width];
        var before = rows[..width];
        var above = rows.Slice(width, width);
        var row = rows.Slice(2 * width, width);
        for (var column = 0; column < width; column++)
        {
            above[column] = column;
        }

        for (var i = 1; i <= one.Length; i++)
        {
            row[0] = i;
            for (var j = 1; j < width; j++)
            {
                var replaced = above[j - 1] + (one[i - 1] == other[j - 1] ? 0 : 1);
                row[j] = Math.Min(replaced, Math.Min(row[j - 1], above[j]) + 1);
                if (i > 1 && j > 1 && one[i - 1] == other[j - 2] && one[i - 2] == other[j - 1])
                {
                    row[j] = Math.Min(row[j], before[j - 2] + 1);
                }
            }

            var oldest = before;
            before = above;
            above = row;
            row = oldest;
        }

        return above[width - 1];
    }
}
