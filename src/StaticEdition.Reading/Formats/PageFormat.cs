using StaticEdition.Reading.Findings;
using StaticEdition.Reading.Formats.Keys;
using StaticEdition.Reading.Input;
using StaticEdition.Reading.Markdown;

namespace StaticEdition.Reading.Formats;

internal sealed record ParsedPage(Id Id, Language Language, string Title, ParsedProse Body, SourceSpan Span);

/// <summary><c>pages/&lt;page&gt;.&lt;language&gt;.md</c>: <c># Title</c> on the first line, then Markdown with headings.</summary>
internal static class PageFormat
{
    public static ParsedPage? Read(InputFile file, ReadingContext context)
    {
        if (TextDecoder.DecodeFile(file, context.Findings) is not { } source)
        {
            return null;
        }

        if (string.IsNullOrWhiteSpace(source.Content))
        {
            context.Findings.Add(FolderFindings.EmptyFile(file.Path));
            return null;
        }

        var (id, language) = InputLayout.SplitLanguage(InputLayout.StemOf(file.Path))!.Value;
        var (start, end) = source.LineAt(1);
        var line = source.Content[start..end];
        var title = line.StartsWith("# ", StringComparison.Ordinal) ? line[2..].Trim() : "";
        if (title.Length == 0)
        {
            context.Findings.Add(ProseFindings.MissingPageTitle(source.LineSpan(1)));
        }

        var (bodyStart, bodyEnd) = (title.Length == 0 ? 0 : Math.Min(end + 1, source.Content.Length), source.Content.Length);
        var text = MappedText.FromSource(source, bodyStart, bodyEnd);
        var body = ProseReader.ReadProse(text, source.SpanOf(bodyStart, bodyEnd), isPage: true, context.Findings);
        return title.Length == 0 || body is null ? null : new ParsedPage(id, language, title, body, SourceSpan.Of(file.Path));
    }
}
