namespace StaticEdition.Model.Matching;

/// <summary>
/// Words as an editor quotes them: one run, or several joined by <c> … </c> (space, U+2026, space) for the first words, perhaps some
/// between, and the last words of a passage.
/// </summary>
public sealed class QuotedWords
{
    /// <summary>The sign between the parts.</summary>
    public const string Join = " … ";

    private readonly FoldedText[] typographic;
    private readonly FoldedText[] folded;

    private QuotedWords(ImmutableArray<string> parts)
    {
        Parts = parts;
        typographic = [.. parts.Select(part => Folding.Fold(part, FoldLevel.Typographic))];
        folded = [.. parts.Select(part => Folding.Fold(part, FoldLevel.Folded))];
    }

    /// <summary>The parts in order, without white space at their ends.</summary>
    public ImmutableArray<string> Parts { get; }

    /// <summary>Takes the words apart. Words that are only white space and joins have no part.</summary>
    public static QuotedWords Parse(string written) =>
        new([.. written.Split(Join, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)]);

    /// <summary>One part as it is sought on a rung of the ladder.</summary>
    public string PartAt(int index, MatchKind rung) => rung switch
    {
        MatchKind.Exact => Parts[index],
        MatchKind.Typographic => typographic[index].Value.Trim(' '),
        _ => folded[index].Value.Trim(' '),
    };
}
