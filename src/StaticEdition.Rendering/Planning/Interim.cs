namespace StaticEdition.Rendering;

// Stands in until the model's own cutting and folding are merged.
internal static class TextRuns
{
    public static ImmutableArray<TextRun<T>> Cut<T>(string content, IEnumerable<Mark<T>> marks)
    {
        var all = marks.ToList();
        var edges = new SortedSet<int>(all.SelectMany(mark => new[] { mark.Start, mark.End })) { content.Length };
        var runs = ImmutableArray.CreateBuilder<TextRun<T>>();
        var from = 0;
        foreach (var edge in edges)
        {
            ImmutableArray<Mark<T>> ended = [.. all.Where(mark => mark.End == edge)];
            if (edge > 0 || ended.Length > 0)
            {
                ImmutableArray<Mark<T>> covering = [.. all.Where(mark => mark.Start < edge && mark.End > from && mark.Start <= from && edge > from)];
                runs.Add(new TextRun<T>(content[from..edge], from, covering, ended));
            }

            from = edge;
        }

        return runs.ToImmutable();
    }
}

internal static class Folding
{
    public static string Key(string text) => text.Trim().ToLowerInvariant();
}
