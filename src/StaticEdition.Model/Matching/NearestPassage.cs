namespace StaticEdition.Model.Matching;

/// <summary>
/// Finds the passage that is most like words that are not found: approximate matching over folded words (Sellers 1980), a word costing
/// as much as the share of its letters that differ. Bounded in work, so that no input makes it slow.
/// </summary>
internal static class NearestPassage
{
    private const int WordLimit = 64;
    private const int TextWordLimit = 4000;
    private const int LetterLimit = 24;
    private const double MissingWord = 1.0;
    private const double WorstPerWord = 0.6;

    private sealed record Word(int Start, int End, string Folded);

    private sealed record Passage(SearchText Text, List<Word> Words, int First, int Last, double Cost);

    /// <summary>The nearest passage, or null when nothing is like it.</summary>
    public static NearPassage? Find(IReadOnlyList<SearchScope> scopes, QuotedWords quoted)
    {
        var parts = quoted.Parts.Select(part => TakeWords(part, 0, part.Length, WordLimit)).ToList();
        if (parts.Any(part => part.Count == 0))
        {
            return null;
        }

        var budget = TextWordLimit;
        Passage? first = null;
        foreach (var scope in scopes)
        {
            var words = TakeWords(scope.Text.Content, scope.Start, scope.End, budget);
            budget -= words.Count;
            var passage = FindNearest(scope.Text, words, 0, parts[0]);
            first = passage is not null && (first is null || passage.Cost < first.Cost) ? passage : first;
        }

        return first is null ? null : WithFurtherParts(first, quoted, parts);
    }

    private static NearPassage? WithFurtherParts(Passage first, QuotedWords quoted, List<List<Word>> parts)
    {
        var found = new List<Passage> { first };
        foreach (var part in parts.Skip(1))
        {
            if (FindNearest(first.Text, first.Words, found[^1].Last + 1, part) is not { } passage)
            {
                return null;
            }

            found.Add(passage);
        }

        var content = first.Text.Content;
        var standing = found.Select(passage => content[passage.Words[passage.First].Start..passage.Words[passage.Last].End]).ToList();
        var differences = quoted.Parts.Zip(standing, CharacterDifferences.Between).SelectMany(list => list);
        return new NearPassage(
            first.Text, first.Words[first.First].Start, first.Words[found[^1].Last].End, string.Join(QuotedWords.Join, standing),
            [.. differences]);
    }

    private static List<Word> TakeWords(string content, int start, int end, int limit) =>
        Tokenizer.FindWords(content).Select(word => word.Letters)
            .Where(word => word.Start >= start && word.End <= end)
            .Take(limit)
            .Select(word => new Word(word.Start, word.End, Folding.SortKey(content[word.Start..Math.Min(word.End, word.Start + (2 * LetterLimit))])))
            .ToList();

    /// <summary>For each word of the text, the least cost of a passage that ends there and where that passage begins.</summary>
    private static Passage? FindNearest(SearchText text, List<Word> words, int from, List<Word> sought)
    {
        var costs = Enumerable.Range(0, sought.Count + 1).Select(count => count * MissingWord).ToArray();
        var starts = new int[sought.Count + 1];
        Array.Fill(starts, from);
        Passage? best = null;
        for (var index = from; index < words.Count; index++)
        {
            var (diagonal, diagonalStart) = (costs[0], index);
            starts[0] = index;
            for (var row = 1; row <= sought.Count; row++)
            {
                var replaced = diagonal + DifferenceOf(sought[row - 1].Folded, words[index].Folded);
                var (skipped, missing) = (costs[row] + MissingWord, costs[row - 1] + MissingWord);
                var (cost, start) = skipped <= missing ? (skipped, starts[row]) : (missing, starts[row - 1]);
                if (replaced <= cost)
                {
                    (cost, start) = (replaced, diagonalStart);
                }

                (diagonal, diagonalStart) = (costs[row], starts[row]);
                (costs[row], starts[row]) = (cost, start);
            }

            if (costs[^1] <= WorstPerWord * sought.Count && (best is null || costs[^1] < best.Cost) && starts[^1] <= index)
            {
                best = new Passage(text, words, starts[^1], index, costs[^1]);
            }
        }

        return best;
    }

    /// <summary>From 0 for equal words to 1 for words that share nothing.</summary>
    private static double DifferenceOf(string one, string other)
    {
        if (one == other)
        {
            return 0;
        }

        var longest = Math.Min(LetterLimit, Math.Max(one.Length, other.Length));
        return EditDistance.DistanceBetween(Cut(one), Cut(other)) / (double)longest;

        static string Cut(string word) => word.Length > LetterLimit ? word[..LetterLimit] : word;
    }
}
