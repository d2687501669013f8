using StaticEdition.Reading.Findings;
using StaticEdition.Reading.Formats.Keys;
using StaticEdition.Reading.Input;
using StaticEdition.Reading.Yaml;

namespace StaticEdition.Reading.Formats;

/// <summary>The content of the front matter of a text.</summary>
/// <param name="Text">The text without its segments; null when a key that it needs is missing or cannot be read.</param>
/// <param name="Divisions">The declared divisions, read in either case.</param>
internal sealed record ParsedFrontMatter(ParsedText? Text, ImmutableArray<Division> Divisions);

/// <summary><c>texts/&lt;id&gt;.md</c>: front matter in YAML, then the segments, whose words are literal.</summary>
internal static class TextFile
{
    private const string Fence = "---";

    /// <summary>The text; null, after findings, when it cannot be read or lacks what it needs.</summary>
    public static ParsedText? Read(InputFile file, ReadingContext context)
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

        if (FrontMatterEnd(source, context.Findings) is not { } fence)
        {
            return null;
        }

        var start = source.LineAt(1).End + 1;
        var node = YamlTree.ReadTree(source, start, source.LineAt(fence).Start, context.Findings, out var isSound);
        var front = new Field("front matter", isSound ? node ?? new YamlMapping(source, start, start + 1) : null, context)
            .ReadRecord(TextFormat.FrontMatter);
        var reader = new SegmentReader(source, fence + 1, isSound ? front?.Divisions ?? [] : null, context.Findings);
        var segments = reader.ReadSegments();
        if (reader.HasUnreadableSegment)
        {
            context.Unreadable.AddFile(FileKind.Text, file.Path);
        }

        return front?.Text is { } text ? text with { Segments = segments } : null;
    }

    private static int? FrontMatterEnd(SourceText source, FindingList findings)
    {
        if (source.LineText(1).TrimEnd() != Fence)
        {
            findings.Add(TextFindings.MissingFrontMatter(source.LineSpan(1)));
            return null;
        }

        for (var number = 2; number <= source.LineCount; number++)
        {
            if (source.LineText(number).TrimEnd() == Fence)
            {
                return number;
            }
        }

        findings.Add(TextFindings.UnclosedFrontMatter(source.LineSpan(1)));
        return null;
    }
}
