namespace StaticEdition.Model.Matching;

/// <summary>A range of a segment with its subject.</summary>
/// <typeparam name="TSubject">The type of the subject: a note, a member of a pairing, a change …</typeparam>
/// <param name="Start">UTF-16 offset into the content.</param>
/// <param name="End">The offset after the last character; equal to <paramref name="Start"/> for a point between two characters.</param>
/// <param name="Subject">The subject.</param>
public readonly record struct Mark<TSubject>(int Start, int End, TSubject Subject);

/// <summary>A flat run of a segment's words: within it nothing begins or ends.</summary>
/// <typeparam name="TSubject">The type of the subjects.</typeparam>
/// <param name="Content">The characters; empty for a point at the very start.</param>
/// <param name="Start">UTF-16 offset of its first character.</param>
/// <param name="Covering">The marks that cover the run, in the order given.</param>
/// <param name="Ending">The marks that end with the run, in the order given; their markers follow it.</param>
public sealed record TextRun<TSubject>(
    string Content, int Start, ImmutableArray<Mark<TSubject>> Covering, ImmutableArray<Mark<TSubject>> Ending);

/// <summary>Cuts a segment's words where marks begin and end.</summary>
public static class TextRuns
{
    /// <summary>
    /// The runs in order; their contents concatenate to <paramref name="content"/>. A mark that begins or ends inside a surrogate pair, a
    /// combining sequence or an Arabic word (whose letters join) is widened to the whole of it, and appears widened in the runs. A point
    /// covers nothing and ends with the run before it. Throws <see cref="ArgumentOutOfRangeException"/> for a mark outside the content.
    /// </summary>
    public static ImmutableArray<TextRun<TSubject>> CutRuns<TSubject>(string content, IEnumerable<Mark<TSubject>> marks)
    {
        var cuts = new SafeCuts(content);
        var widened = marks.Select(mark => WidenMark(mark, content, cuts)).ToList();
        var edges = new SortedSet<int> { content.Length };
        foreach (var mark in widened)
        {
            edges.Add(mark.Start);
            edges.Add(mark.End);
        }

        var starting = ByEdge(widened, mark => mark.Start);
        var ending = ByEdge(widened, mark => mark.End);
        var covering = new SortedSet<int>();
        var runs = ImmutableArray.CreateBuilder<TextRun<TSubject>>();
        var from = 0;
        foreach (var edge in edges)
        {
            var ended = ending[edge].ToList();
            if (edge > 0 || ended.Count > 0)
            {
                runs.Add(new TextRun<TSubject>(content[from..edge], from, Marks(covering), Marks(ended)));
            }

            covering.ExceptWith(ended);
            covering.UnionWith(starting[edge].Where(index => widened[index].End > edge));
            from = edge;
        }

        return runs.ToImmutable();

        ImmutableArray<Mark<TSubject>> Marks(IEnumerable<int> indexes) => [.. indexes.Select(index => widened[index])];
    }

    private static ILookup<int, int> ByEdge<TSubject>(List<Mark<TSubject>> marks, Func<Mark<TSubject>, int> edge) =>
        Enumerable.Range(0, marks.Count).ToLookup(index => edge(marks[index]));

    private static Mark<TSubject> WidenMark<TSubject>(Mark<TSubject> mark, string content, SafeCuts cuts)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(mark.Start);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(mark.End, content.Length);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(mark.Start, mark.End);
        var end = cuts.AtOrAfter(mark.End);
        return mark with { Start = mark.Start == mark.End ? end : cuts.AtOrBefore(mark.Start), End = end };
    }

    /// <summary>The offsets at which a text may be cut.</summary>
    private sealed class SafeCuts(string content)
    {
        private readonly NearestEdges words = new(content.Length, offset => WordBounds.IsBoundary(content, offset));
        private readonly NearestEdges characters = new(content.Length, offset => Clusters.IsBoundary(content, offset));

        public int AtOrBefore(int offset) => Doubtful(offset) is { } edges ? edges.AtOrBefore(offset) : offset;

        public int AtOrAfter(int offset) => Doubtful(offset) is { } edges ? edges.AtOrAfter(offset) : offset;

        private NearestEdges? Doubtful(int offset)
        {
            if (WordBounds.IsInsideArabicWord(content, offset))
            {
                return words;
            }

            return Clusters.IsBoundary(content, offset) ? null : characters;
        }
    }

    /// <summary>The edges nearest to each offset, worked out together, once, and only if one is asked for.</summary>
    private sealed class NearestEdges(int length, Func<int, bool> isEdge)
    {
        private int[]? before;
        private int[]? after;

        public int AtOrBefore(int offset) => (before ??= Before())[offset];

        public int AtOrAfter(int offset) => (after ??= After())[offset];

        private int[] Before()
        {
            var nearest = new int[length + 1];
            for (var offset = 1; offset <= length; offset++)
            {
                nearest[offset] = isEdge(offset) ? offset : nearest[offset - 1];
            }

            return nearest;
        }

        private int[] After()
        {
            var nearest = new int[length + 1];
            nearest[length] = length;
            for (var offset = length - 1; offset >= 0; offset--)
            {
                nearest[offset] = isEdge(offset) ? offset : nearest[offset + 1];
            }

            return nearest;
        }
    }
}
