namespace StaticEdition.Reading;

/// <summary>The characters of a file, with LF line ends, and the way from an offset to a line and column.</summary>
internal sealed class SourceText
{
    private readonly List<int> lineStarts = [0];

    public SourceText(string file, string content)
    {
        (File, Content) = (file, content);
        for (var end = content.IndexOf('\n', StringComparison.Ordinal); end >= 0; end = content.IndexOf('\n', end + 1))
        {
            lineStarts.Add(end + 1);
        }
    }

    public string File { get; }

    public string Content { get; }

    /// <summary>Number of lines; the empty one after a last line end counts.</summary>
    public int LineCount => lineStarts.Count;

    public SourceSpan Span(int start, int end)
    {
        var (line, column) = Position(start);
        var (endLine, endColumn) = Position(Math.Max(start, end));
        return new SourceSpan(File, line, column, endLine, endColumn);
    }

    /// <summary>Start and end (without the line end) of a line; the first is 1.</summary>
    public (int Start, int End) Line(int number) =>
        (lineStarts[number - 1], number < lineStarts.Count ? lineStarts[number] - 1 : Content.Length);

    /// <summary>The number of the line that holds an offset.</summary>
    public int LineOf(int offset) => Position(offset).Line;

    public SourceSpan LineSpan(int number)
    {
        var (start, end) = Line(number);
        return Span(start, end);
    }

    private (int Line, int Column) Position(int offset)
    {
        var within = Math.Clamp(offset, 0, Content.Length);
        var found = lineStarts.BinarySearch(within);
        var line = found >= 0 ? found : ~found - 1;
        return (line + 1, within - lineStarts[line] + 1);
    }
}
