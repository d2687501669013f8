using StaticEdition.Reading.Findings;
using StaticEdition.Reading.Formats;
using StaticEdition.Reading.Formats.Keys;

namespace StaticEdition.Reading.Resolving;

/// <summary>A line of a segment's block in a text's file.</summary>
/// <param name="Segment">The segment.</param>
/// <param name="Index">Which of its lines, from 0.</param>
internal sealed record SegmentLine(ParsedSegment Segment, int Index)
{
    /// <summary>The words.</summary>
    public Parsed<string> Words => Segment.Lines[Index];

    /// <summary>The label that the witness prints before them, or empty.</summary>
    public string Label => Index == 0 && Segment.Label is { } label ? label.Value : "";

    /// <summary>
    /// The number of UTF-16 units of a corrected line that come before the words: the label and the white space after it; -1 when the
    /// line is not the label, white space and the words.
    /// </summary>
    public int LabelLength(string mended)
    {
        var before = mended.Length - Words.Value.Length;
        var matches = before >= Label.Length
            && mended.StartsWith(Label, StringComparison.Ordinal)
            && mended.EndsWith(Words.Value, StringComparison.Ordinal)
            && (Label.Length == 0 ? before == 0 : mended.AsSpan(Label.Length, before - Label.Length).IsWhiteSpace());
        return matches ? before : -1;
    }
}

/// <summary>The claim of a segment's line to a line of a capture.</summary>
/// <param name="Line">The line of the capture.</param>
/// <param name="SegmentLine">The line of the text.</param>
/// <param name="LabelLength">How many UTF-16 units of the mended line come before the words.</param>
internal sealed record LineClaim(CorrectedLine Line, SegmentLine SegmentLine, int LabelLength);

/// <summary>
/// Lets the lines of the segments claim the non-blank lines of the mended capture, in order and one each. Where the two part, it looks
/// for the next line that both have, so that one fault gives one finding. Findings: SE260, SE261, SE262.
/// </summary>
internal sealed class WitnessAlignment(Resolution resolution, ParsedText text)
{
    private const double Akin = 0.5;
    private const int WordsCompared = 200;
    private const int Near = 3;

    private readonly List<LineClaim> claims = [];

    public List<LineClaim> AlignLines(ImmutableArray<CorrectedLine> lines)
    {
        var captured = lines.Where(line => !line.IsBlank).ToList();
        var written = text.Segments
            .SelectMany(segment => segment.Lines.Select((_, index) => new SegmentLine(segment, index))).ToList();
        var nextCaptured = new NextPlace(captured.Select(line => SkeletonOf(line.Becomes)));
        var nextWritten = new NextPlace(written.Select(line => SkeletonOf(line.Label + line.Words.Value)));
        var (i, j) = (0, 0);
        while (i < captured.Count && j < written.Count)
        {
            var skip = nextCaptured.Distance(nextWritten[j], i);
            var drop = nextWritten.Distance(nextCaptured[i], j);
            var isNear = Math.Min(skip, drop) <= Near;
            var isNowhere = Math.Min(skip, drop) == int.MaxValue;
            if (skip == 0 || (!isNear && (IsAkin(captured[i], written[j]) || (isNowhere && !IsShifted(i, j)))))
            {
                PairLine(captured[i++], written[j++]);
            }
            else if (isNowhere ? IsNextCaptured(i, j) : skip <= drop)
            {
                ReportUnclaimed(captured[i++], written[j].Words.Span);
            }
            else
            {
                WithoutWitness(written[j++]);
            }
        }

        captured.Skip(i).ToList().ForEach(line => ReportUnclaimed(line, text.Span));
        written.Skip(j).ToList().ForEach(WithoutWitness);
        return claims;

        bool IsNextCaptured(int line, int block) => line + 1 < captured.Count && IsAkin(captured[line + 1], written[block]);

        bool IsShifted(int line, int block) =>
            IsNextCaptured(line, block) || (block + 1 < written.Count && IsAkin(captured[line], written[block + 1]));
    }

    private void PairLine(CorrectedLine line, SegmentLine written)
    {
        var labelLength = written.LabelLength(line.Becomes);
        if (labelLength < 0)
        {
            labelLength = written.Label.Length == 0 ? 0 : Math.Min(written.Label.Length + 1, line.Becomes.Length);
            foreach (var hunk in line.IsDoubtful ? [] : InterventionSuggester.SuggestFor(line, written))
            {
                resolution.Report(WitnessFindings.TextDiffersFromWitness(
                    written.Words.Span, text.Id, line.Number, hunk.MendedReads, hunk.Reads, hunk.Becomes, hunk.Nth, hunk.Why));
            }
        }

        claims.Add(new LineClaim(line, written, labelLength));
    }

    private void ReportUnclaimed(CorrectedLine line, SourceSpan span)
    {
        if (!line.IsDoubtful)
        {
            resolution.Report(WitnessFindings.UnusedWitnessLine(span, text.Id, line.Number, line.Reads, line.Becomes));
        }
    }

    private void WithoutWitness(SegmentLine line) =>
        resolution.Report(WitnessFindings.LineNotInWitness(line.Words.Span, line.Words.Value, new Address(text.Id, line.Segment.Id.Value)));

    /// <summary>A line without its white space: what two lines share that differ only there.</summary>
    private static string SkeletonOf(string line) => string.Concat(line.Where(character => !char.IsWhiteSpace(character)));

    /// <summary>True when half of the words of the longer line stand in the other one too.</summary>
    private static bool IsAkin(CorrectedLine line, SegmentLine written)
    {
        var one = WordsOf(line.Becomes);
        var other = WordsOf(written.Label + " " + written.Words.Value);
        return one.Intersect(other).Count() >= Akin * Math.Max(one.Count, other.Count);
    }

    private static HashSet<string> WordsOf(string line) =>
        [.. line.Split((char[]?)null, WordsCompared + 1, StringSplitOptions.RemoveEmptyEntries).Take(WordsCompared)];

    /// <summary>Finds the next equal line in constant time.</summary>
    private sealed class NextPlace
    {
        private readonly List<string> keys;
        private readonly Dictionary<string, List<int>> places = new(StringComparer.Ordinal);

        public NextPlace(IEnumerable<string> lines)
        {
            keys = [.. lines];
            for (var index = 0; index < keys.Count; index++)
            {
                if (!places.TryGetValue(keys[index], out var list))
                {
                    places.Add(keys[index], list = []);
                }

                list.Add(index);
            }
        }

        public string this[int index] => keys[index];

        /// <summary>The distance from <paramref name="from"/> to the key's next place; <see cref="int.MaxValue"/> without one.</summary>
        public int Distance(string key, int from)
        {
            if (!places.TryGetValue(key, out var list))
            {
                return int.MaxValue;
            }

            var index = list.BinarySearch(from);
            index = index < 0 ? ~index : index;
            return index < list.Count ? list[index] - from : int.MaxValue;
        }
    }
}
