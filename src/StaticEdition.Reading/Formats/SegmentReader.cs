using System.Text.RegularExpressions;
using StaticEdition.Reading.Findings;
using StaticEdition.Reading.Formats.Keys;
using StaticEdition.Reading.Markdown;
using StaticEdition.Reading.Resolving;

namespace StaticEdition.Reading.Formats;

/// <summary>A segment's block: each line claims one non-blank line of the witness.</summary>
internal sealed record ParsedSegment(
    Parsed<Id> Id, Parsed<string>? Label, SegmentStatus Status, Id? Division, ImmutableArray<Parsed<string>> Lines);

/// <summary>
/// The body of a text: blocks between blank lines, each a division line or a segment line with the words below it.
/// Findings: SE131–SE136, SE155, SE164.
/// </summary>
/// <param name="source">The file.</param>
/// <param name="firstLine">The line after the front matter.</param>
/// <param name="divisions">The declared divisions; null when the front matter could not be read.</param>
/// <param name="findings">Where findings go.</param>
internal sealed partial class SegmentReader(
    SourceText source, int firstLine, IReadOnlyList<Division>? divisions, FindingList findings)
{
    private readonly ImmutableArray<ParsedSegment>.Builder segments = ImmutableArray.CreateBuilder<ParsedSegment>();
    private readonly Dictionary<Id, SourceSpan> places = [];
    private readonly HashSet<Id> declared = [.. (divisions ?? []).Select(division => division.Id)];
    private readonly HashSet<Id> begun = [];
    private readonly HashSet<Id> filled = [];
    private Id? current;

    /// <summary>True when a block could not be read as the segment it is meant to be.</summary>
    public bool HasUnreadableSegment { get; private set; }

    public ImmutableArray<ParsedSegment> ReadSegments()
    {
        var outside = new List<ParsedSegment>();
        foreach (var (first, last) in FindBlocks())
        {
            if (first == last && source.LineText(first).StartsWith('#'))
            {
                BeginDivision(first);
            }
            else if (ReadSegment(first, last) is { } segment)
            {
                segments.Add(segment);
                if (current is { } division)
                {
                    filled.Add(division);
                }
                else
                {
                    outside.Add(segment);
                }
            }
            else
            {
                HasUnreadableSegment = true;
            }
        }

        ReportDivisions(outside);
        return segments.ToImmutable();
    }

    private IEnumerable<(int First, int Last)> FindBlocks()
    {
        var first = 0;
        for (var number = firstLine; number <= source.LineCount; number++)
        {
            var isBlank = string.IsNullOrWhiteSpace(source.LineText(number));
            if (!isBlank && first == 0)
            {
                first = number;
            }
            else if (isBlank && first != 0)
            {
                yield return (first, number - 1);
                first = 0;
            }
        }

        if (first != 0)
        {
            yield return (first, source.LineCount);
        }
    }

    private void BeginDivision(int number)
    {
        var line = DivisionLine().Match(source.LineText(number));
        var written = line.Groups[1];
        var start = source.LineAt(number).Start + written.Index;
        var span = source.SpanOf(start, start + written.Length);
        if (!line.Success || !Id.TryParse(written.Value, out var id))
        {
            findings.Add(TextFindings.MalformedSegmentLine(
                source.LineSpan(number), "this is not a division line", "Write # and the id of a division, on a line between blank lines."));
            return;
        }

        current = id;
        if (divisions is not null && !declared.Contains(id))
        {
            var known = findings.HasRoomFor(source.File) ? divisions.Select(division => division.Id.Value) : [];
            var nearest = NearestSpelling.FindNearest(id.Value, known);
            findings.Add(TextFindings.UnknownDivision(span, id.Value, nearest));

            // The one that is meant is not reported as unused besides.
            filled.UnionWith(divisions.Where(division => division.Id.Value == nearest).Select(division => division.Id).Take(1));
        }
        else if (!begun.Add(id))
        {
            findings.Add(TextFindings.RepeatedDivision(span, id));
        }
    }

    private ParsedSegment? ReadSegment(int first, int last)
    {
        var line = source.LineText(first);
        if (!line.StartsWith('['))
        {
            findings.Add(line.StartsWith('#')
                ? TextFindings.MalformedSegmentLine(
                    source.LineSpan(first), "a division line needs blank lines around it", "Write a blank line below it.")
                : TextFindings.WordsOutsideSegment(source.LineSpan(first)));
            return null;
        }

        var match = SegmentLine().Match(line);
        var start = source.LineAt(first).Start;
        var id = match.Groups["id"];
        if (!match.Success)
        {
            findings.Add(TextFindings.MalformedSegmentLine(source.LineSpan(first), "this is not a segment line", RemedyFor(line)));
            return null;
        }

        var idSpan = source.SpanOf(start + id.Index, start + id.Index + id.Length);
        if (!Id.TryParse(id.Value, out var segmentId))
        {
            findings.Add(ValueFindings.InvalidId(idSpan, id.Value, IdSuggestion.SuggestFor(id.Value)));
            return null;
        }

        if (IsRefused(segmentId, idSpan, first, last))
        {
            return null;
        }

        var label = match.Groups["label"];
        var labelSpan = source.SpanOf(start + label.Index, start + label.Index + label.Length);
        return new ParsedSegment(
            new Parsed<Id>(segmentId, idSpan),
            label.Success ? new Parsed<string>(label.Value, labelSpan) : null,
            match.Groups["frame"].Success ? SegmentStatus.Frame : SegmentStatus.Instrument,
            current,
            [.. Enumerable.Range(first + 1, last - first).Select(ReadWords)]);
    }

    private Parsed<string> ReadWords(int number) => new(source.LineText(number), source.LineSpan(number));

    private bool IsRefused(Id id, SourceSpan span, int first, int last)
    {
        if (!places.TryAdd(id, span))
        {
            findings.Add(RecordFindings.DuplicateId(span, "segment", id.Value, places[id]));
            return true;
        }

        if (first == last)
        {
            findings.Add(TextFindings.EmptySegment(source.LineSpan(first), id));
        }

        return first == last;
    }

    private void ReportDivisions(List<ParsedSegment> outside)
    {
        if (begun.Count > 0)
        {
            foreach (var segment in outside)
            {
                findings.Add(TextFindings.SegmentOutsideDivision(segment.Id.Span, segment.Id.Value));
            }
        }

        foreach (var division in divisions ?? [])
        {
            if (!filled.Contains(division.Id))
            {
                findings.Add(TextFindings.EmptyDivision(division.Span, division.Id));
            }
        }
    }

    private static string? RemedyFor(string line)
    {
        var hasCurly = line.AsSpan().ContainsAny("“”„«»");
        return line switch
        {
            _ when hasCurly => "Write the label between straight quotation marks.",
            _ when !line.Contains(']', StringComparison.Ordinal) => "Close the bracket.",
            _ when !line.TrimEnd().EndsWith(']') => "Write the words on the next line; the segment line ends with its bracket.",
            _ => null,
        };
    }

    [GeneratedRegex(@"\A\#[ ]+(\S+)\s*\z", RegexOptions.CultureInvariant)]
    private static partial Regex DivisionLine();

    [GeneratedRegex(@"\A\[(?<id>[^\]\s""]+)(?:[ ]+""(?<label>[^""]+)"")?(?<frame>[ ]+frame)?\]\s*\z", RegexOptions.CultureInvariant)]
    private static partial Regex SegmentLine();
}
