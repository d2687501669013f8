namespace StaticEdition.Model;

/// <summary>
/// A place in a file of the input or, of findings about finished pages, of the site: lines and columns count from 1, columns in UTF-16 units as editors do, the end is exclusive.
/// </summary>
/// <param name="File">The path relative to that folder, with <c>/</c>.</param>
/// <param name="Line">The first line; 0 when the finding is about the file as a whole.</param>
/// <param name="Column">The first column.</param>
/// <param name="EndLine">The last line.</param>
/// <param name="EndColumn">The column after the last character.</param>
public readonly record struct SourceSpan(string File, int Line, int Column, int EndLine, int EndColumn) : IComparable<SourceSpan>
{
    /// <summary>The file as a whole.</summary>
    public static SourceSpan Of(string file) => new(file, 0, 0, 0, 0);

    /// <summary>A single point.</summary>
    public static SourceSpan At(string file, int line, int column) => new(file, line, column, line, column);

    /// <summary>The order in which findings are shown: file, line, column.</summary>
    public int CompareTo(SourceSpan other)
    {
        var byFile = string.CompareOrdinal(File, other.File);
        return byFile != 0 ? byFile : (Line, Column).CompareTo((other.Line, other.Column));
    }

    /// <summary><c>file:line:column</c>, or the file alone.</summary>
    public override string ToString() => Line == 0 ? File : FormattableString.Invariant($"{File}:{Line}:{Column}");
}
