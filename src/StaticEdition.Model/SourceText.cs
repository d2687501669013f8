namespace StaticEdition.Model;

/// <summary>The characters of a file with LF line ends: its lines, and the line and column of an offset.</summary>
public sealed class SourceText
{
    private readonly List<int> lineStarts = [0];

    /// <summary>Finds the lines.</summary>
    /// <param name="file">The path relative to the input folder, with <c>/</c>.</param>
    /// <param name="content">The characters of the file.</param>
    public SourceText(string file, string content)
    {
        (File, Content) = (file, content);
        for (var end = content.IndexOf('\n', StringComparison.Ordinal); end >= 0; end = content.IndexOf('\n', end + 1))
        {
            lineStarts.Add(end + 1);
        }
    }

    /// <summary>The path relative to the input folder, with <c>/</c>.</summary>
    public string File { get; }

    /// <summary>The characters of the file.</summary>
    public string Content { get; }

    /// <summary>Number of lines; the empty one after a last line end counts.</summary>
    public int LineCount => lineStarts.Count;

    /// <summary>The place from one offset to before another.</summary>
    public SourceSpan SpanOf(int start, int end)
    {
        var (line, column) = PositionOf(start);
        var (endLine, endColumn) = PositionOf(Math.Max(start, end));
        return new SourceSpan(File, line, column, endLine, endColumn);
    }

    /// <summary>Start and end (without the line end) of a line; the first is 1.</summary>
    public (int Start, int End) LineAt(int number) =>
        (lineStarts[number - 1], number < lineStarts.Count ? lineStarts[number] - 1 : Content.Length);

    /// <summary>The characters of a line without its line end; the first is 1.</summary>
    public string LineText(int number)
    {
        var (start, end) = LineAt(number);
        return Content[start..end];
    }

    /// <summary>The number of the line that holds an offset.</summary>
    public int LineOf(int offset) => PositionOf(offset).Line;

    /// <summary>The place of a whole line; the first is 1.</summary>
    public SourceSpan LineSpan(int number)
    {
        var (start, end) = LineAt(number);
        return SpanOf(start, end);
    }

    private (int Line, int Column) PositionOf(int offset)
    {
        var within = Math.Clamp(offset, 0, Content.Length);
        var found = lineStarts.BinarySearch(within);
        var line = found >= 0 ? found : ~found - 1;
        return (line + 1, within - lineStarts[line] + 1);
    }
}
