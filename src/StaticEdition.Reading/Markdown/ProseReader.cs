using Markdig;
using Markdig.Parsers.Inlines;
using Markdig.Syntax;
using StaticEdition.Reading.Findings;
using StaticEdition.Reading.Formats.Keys;
using StaticEdition.Reading.Input;
using SourceSpan = StaticEdition.Model.SourceSpan;

namespace StaticEdition.Reading.Markdown;

/// <summary>
/// Markdown (CommonMark) to the small tree of <see cref="Prose"/>. Findings: SE116, SE140–SE144, SE154.
/// </summary>
internal static class ProseReader
{
    // What the parser costs grows with the brackets of a paragraph times its length, and what it nests with the marks at the start of
    // a line: prose within these bounds is read in a time that its length explains.
    private const int MostBrackets = 200;
    private const int MostDefinitions = 200;
    private const int LongestParagraph = 20_000;
    private const int DeepestLineStart = 100;

    private static readonly MarkdownPipeline Pipeline = BuildPipeline();

    /// <summary>The prose; null, with a finding, when there is none.</summary>
    /// <param name="text">The Markdown.</param>
    /// <param name="span">Where it stands.</param>
    /// <param name="isPage">True where headings may stand.</param>
    /// <param name="findings">Where findings go.</param>
    public static ParsedProse? ReadProse(MappedText text, SourceSpan span, bool isPage, FindingList findings)
    {
        if (TooMuchAt(text.Value) is { } start)
        {
            findings.Add(SourceFindings.ProseNestedTooDeeply(text.Span(start, start + 1)));
            return null;
        }

        MarkdownDocument document;
        try
        {
            document = Markdig.Markdown.Parse(text.Value, Pipeline);
        }
        catch (ArgumentException)
        {
            findings.Add(SourceFindings.ProseNestedTooDeeply(span));
            return null;
        }

        var converter = new ProseConverter(text, isPage, findings);
        var blocks = converter.ConvertBlocks(document, depth: 0);
        var prose = new Prose(blocks) { Markdown = text.Value.Trim() };
        return new ParsedProse(prose, converter.Links, span);
    }

    private static MarkdownPipeline BuildPipeline()
    {
        var builder = new MarkdownPipelineBuilder().UsePreciseSourceLocation();
        builder.InlineParsers.InsertBefore<LinkInlineParser>(new ForeignWordsParser());
        return builder.Build();
    }

    private static int? TooMuchAt(string markdown)
    {
        var (paragraph, brackets, definitions) = (0, 0, 0);
        var position = 0;
        foreach (var line in markdown.AsSpan().EnumerateLines())
        {
            var text = line.TrimStart("> \t-+*0123456789.)");
            if (line.IsWhiteSpace())
            {
                (paragraph, brackets) = (position + line.Length + 1, 0);
            }

            brackets += line.Count('[');
            definitions += line.Contains("]:", StringComparison.Ordinal) ? 1 : 0;
            if (brackets > MostBrackets
                || definitions > MostDefinitions
                || position + line.Length - paragraph > LongestParagraph
                || line.Length - text.Length > DeepestLineStart)
            {
                return position;
            }

            position += line.Length + 1;
        }

        return null;
    }
}
