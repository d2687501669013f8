using System.Text.RegularExpressions;
using StaticEdition.Reading.Formats.Keys;
using StaticEdition.Reading.Input;

namespace StaticEdition.Reading.Yaml;

/// <summary>The text of a scalar and where it stands: a block's on the lines below its key, a quotation's between its marks.</summary>
internal static partial class ScalarText
{
    /// <summary>The stretch of the file that holds the text.</summary>
    public static SourceSpan SpanOf(YamlScalar scalar)
    {
        var (start, end) = ExtentOf(scalar);
        return scalar.Source.SpanOf(start, end);
    }

    /// <summary>
    /// Line wraps folded to one space and the ends trimmed, whatever the style: what words quoted from a text, titles and
    /// translations are.
    /// </summary>
    public static Parsed<string> ReadFolded(YamlScalar scalar) =>
        new(Wraps().Replace(scalar.Value, " ").Trim(' ', '\t'), SpanOf(scalar));

    /// <summary>
    /// The lines as the editor wrote them, for Markdown: a block keeps its line ends (so <c>&gt;</c> and <c>|</c> mean the same and a
    /// blank line is one), without its indentation.
    /// </summary>
    public static MappedText ReadLines(YamlScalar scalar)
    {
        if (scalar.Style != ScalarStyle.Block)
        {
            var (start, end) = ExtentOf(scalar);
            return MappedText.OfFlow(scalar.Source, scalar.Value, start, end, scalar.Style == ScalarStyle.DoubleQuoted);
        }

        var (first, last, indentation) = BlockLines(scalar);
        return MappedText.OfBlock(scalar.Source, first, last, indentation);
    }

    private static (int Start, int End) ExtentOf(YamlScalar scalar)
    {
        var content = scalar.Source.Content;
        if (scalar.Style is ScalarStyle.SingleQuoted or ScalarStyle.DoubleQuoted)
        {
            return (Math.Min(scalar.Start + 1, scalar.End), Math.Max(scalar.End - 1, scalar.Start));
        }

        var (start, end) = (scalar.Start, Math.Min(scalar.End, content.Length));
        if (scalar.Style == ScalarStyle.Block)
        {
            var (first, last, indentation) = BlockLines(scalar);
            var isEmpty = first > last;
            start = isEmpty ? start : scalar.Source.LineAt(first).Start + indentation;
            end = isEmpty ? start + 1 : scalar.Source.LineAt(last).End;
        }

        while (end > start + 1 && char.IsWhiteSpace(content[end - 1]))
        {
            end--;
        }

        return (start, end);
    }

    // The lines from the first to the last that are not blank; the indentation is that of the least indented.
    private static (int First, int Last, int Indentation) BlockLines(YamlScalar scalar)
    {
        var source = scalar.Source;
        var header = source.LineOf(scalar.Start);
        var (first, last, least) = (0, 0, int.MaxValue);
        for (var number = header + 1; number <= source.LineCount && source.LineAt(number).Start < scalar.End; number++)
        {
            var (start, end) = source.LineAt(number);
            var line = source.Content.AsSpan(start, end - start);
            var indentation = line.Length - line.TrimStart(' ').Length;
            if (line.IsWhiteSpace())
            {
                continue;
            }

            first = first == 0 ? number : first;
            last = number;
            least = Math.Min(least, indentation);
        }

        return first == 0 ? (header + 1, header, 0) : (first, last, least);
    }

    [GeneratedRegex(@"[ \t]*\n[ \t\n]*", RegexOptions.CultureInvariant)]
    private static partial Regex Wraps();
}
