using StaticEdition.Model.Matching;

namespace StaticEdition.Theme.Markup;

/// <summary>The reading of an intervention, cut so that added words can be set in ⟨ ⟩ beside the neighbour quoted with them.</summary>
/// <param name="Before">Words that the capture has before the addition.</param>
/// <param name="Becomes">What the edition reads, or the added words alone.</param>
/// <param name="After">Words that the capture has after the addition.</param>
/// <param name="IsAddition">True when the capture has all but <see cref="Becomes"/>.</param>
internal readonly record struct InterventionDifference(string Before, string Becomes, string After, bool IsAddition)
{
    /// <summary>The words of an intervention.</summary>
    public static InterventionDifference Compare(Intervention intervention)
    {
        var (reads, becomes) = (intervention.Reads, intervention.Becomes);
        var before = CommonStart(reads, becomes);
        var after = Math.Min(CommonEnd(reads, becomes), Math.Min(reads.Length, becomes.Length) - before);
        var isAddition = intervention.Why == InterventionReason.Lost && becomes.Length > reads.Length && before + after == reads.Length;
        if (!isAddition)
        {
            return new InterventionDifference("", becomes, "", false);
        }

        var (start, end) = (before, becomes.Length - after);
        while (start < end && becomes[start] == ' ')
        {
            start++;
        }

        while (end > start && becomes[end - 1] == ' ')
        {
            end--;
        }

        return new InterventionDifference(becomes[..start], becomes[start..end], becomes[end..], true);
    }

    private static int CommonStart(string one, string other)
    {
        var length = 0;
        while (length < one.Length && length < other.Length && one[length] == other[length])
        {
            length++;
        }

        return length;
    }

    private static int CommonEnd(string one, string other)
    {
        var length = 0;
        while (length < one.Length && length < other.Length && one[^(length + 1)] == other[^(length + 1)])
        {
            length++;
        }

        return length;
    }
}
