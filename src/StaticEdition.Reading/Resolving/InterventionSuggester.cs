using StaticEdition.Model.Matching;

namespace StaticEdition.Reading.Resolving;

/// <summary>A difference between a mended line and a text, as the record that would explain it.</summary>
/// <param name="Reads">What the capture reads there, in the line as captured.</param>
/// <param name="MendedReads">What the mended line reads there.</param>
/// <param name="Becomes">What the text reads there.</param>
/// <param name="Nth">Which place of <paramref name="Reads"/> in the line, or null where it stands once.</param>
/// <param name="Why">A guess at the reason.</param>
internal sealed record MissingIntervention(string Reads, string MendedReads, string Becomes, int? Nth, string Why);

/// <summary>Works out the interventions that a text implies and nobody recorded.</summary>
internal static class InterventionSuggester
{
    private const int TokenLimit = 600;

    private readonly record struct Hunk(int Start, int End, string Becomes);

    /// <summary>The records for one line, in order, none of which is empty or overlaps another.</summary>
    public static IEnumerable<MissingIntervention> SuggestFor(CorrectedLine line, SegmentLine written)
    {
        var mended = line.Becomes;
        var wanted = ExpectedLine(mended, written);
        return FindHunks(mended, wanted)
            .Select(hunk => WithNeighbour(hunk, mended))
            .Select(hunk => ToIntervention(line, WidenToWords(line, hunk)))
            .DistinctBy(record => (record.Reads, record.Nth));
    }

    /// <summary>The line that the text asks for: its label, the white space that the capture has after it, its words.</summary>
    private static string ExpectedLine(string mended, SegmentLine written)
    {
        if (written.Label.Length == 0)
        {
            return written.Words.Value;
        }

        var after = mended.StartsWith(written.Label, StringComparison.Ordinal)
            ? mended[written.Label.Length..].TakeWhile(char.IsWhiteSpace) : [];
        var space = string.Concat(after);
        return written.Label + (space.Length == 0 ? " " : space) + written.Words.Value;
    }

    /// <summary>The stretches that differ, by a longest common subsequence of words; one stretch for very long lines.</summary>
    private static IEnumerable<Hunk> FindHunks(string mended, string wanted)
    {
        var (one, other) = (SplitTokens(mended), SplitTokens(wanted));
        if (one.Count > TokenLimit || other.Count > TokenLimit)
        {
            var start = mended.AsSpan().CommonPrefixLength(wanted);
            var tail = 0;
            while (tail < Math.Min(mended.Length, wanted.Length) - start && mended[^(tail + 1)] == wanted[^(tail + 1)])
            {
                tail++;
            }

            return [new Hunk(start, mended.Length - tail, wanted[start..^tail])];
        }

        return SequenceDifferences.Between(one, other).Select(difference =>
        {
            var start = one.Take(difference.Start).Sum(token => token.Length);
            var length = one[difference.Start..difference.End].Sum(token => token.Length);
            return new Hunk(start, start + length, string.Concat(other[difference.OtherStart..difference.OtherEnd]));
        });
    }

    /// <summary>Words and runs of white space, alternating.</summary>
    private static List<string> SplitTokens(string line)
    {
        var tokens = new List<string>();
        var start = 0;
        for (var index = 1; index <= line.Length; index++)
        {
            if (index == line.Length || char.IsWhiteSpace(line[index]) != char.IsWhiteSpace(line[start]))
            {
                tokens.Add(line[start..index]);
                start = index;
            }
        }

        return tokens;
    }

    /// <summary>An insertion quotes the word before it, or the word after it at the start of a line.</summary>
    private static Hunk WithNeighbour(Hunk hunk, string mended)
    {
        if (hunk.Start < hunk.End)
        {
            return hunk;
        }

        var start = hunk.Start;
        while (start > 0 && (start == hunk.Start || !char.IsWhiteSpace(mended[start - 1])))
        {
            start--;
        }

        var end = hunk.End;
        while (start == hunk.Start && end < mended.Length && (end == hunk.End || !char.IsWhiteSpace(mended[end])))
        {
            end++;
        }

        return new Hunk(start, end, mended[start..hunk.Start] + hunk.Becomes + mended[hunk.End..end]);
    }

    /// <summary>Takes in the whole of every recorded intervention that the stretch touches: one record then stands for both.</summary>
    private static Hunk WidenToWords(CorrectedLine line, Hunk hunk)
    {
        var (start, end, becomes, offset) = (hunk.Start, hunk.End, hunk.Becomes, 0);
        var mended = line.Becomes;
        foreach (var piece in line.Pieces)
        {
            var (from, to) = (offset, offset + piece.Becomes.Length);
            offset = to;
            if (piece.Intervention is not null && from < hunk.End && to > hunk.Start)
            {
                becomes = mended[Math.Min(from, start)..start] + becomes + mended[end..Math.Max(to, end)];
                (start, end) = (Math.Min(from, start), Math.Max(to, end));
            }
        }

        return new Hunk(start, end, becomes);
    }

    private static MissingIntervention ToIntervention(CorrectedLine line, Hunk hunk)
    {
        var start = OriginalOffset(line, hunk.Start, false);
        var end = Math.Max(start, OriginalOffset(line, hunk.End, true));
        var reads = line.Reads[start..end];
        var places = Occurrences.FindAll(reads, line.Reads);
        int? nth = places.Count > 1 ? places.IndexOf(start) + 1 : null;
        return new MissingIntervention(reads, line.Becomes[hunk.Start..hunk.End], hunk.Becomes, nth, GuessReason(reads, hunk.Becomes));
    }

    /// <summary>The offset in the captured line of an offset in the mended one that is at no intervention's inside.</summary>
    private static int OriginalOffset(CorrectedLine line, int mended, bool isEnd)
    {
        var (original, offset) = (0, 0);
        foreach (var piece in line.Pieces)
        {
            var within = mended - offset;
            if (within < piece.Becomes.Length || (isEnd && within == piece.Becomes.Length))
            {
                var replaced = within > 0 ? piece.Reads.Length : 0;
                return original + (piece.Intervention is null ? within : replaced);
            }

            original += piece.Reads.Length;
            offset += piece.Becomes.Length;
        }

        return original;
    }

    private static string GuessReason(string reads, string becomes)
    {
        var (one, other) = (RemoveCharacters(reads, char.IsWhiteSpace), RemoveCharacters(becomes, char.IsWhiteSpace));
        var losesQuestionMark = reads.Contains('?', StringComparison.Ordinal) && !becomes.Contains('?', StringComparison.Ordinal);
        return one switch
        {
            _ when one == other => "spacing",
            _ when reads.Contains('\uFFFD', StringComparison.Ordinal) || losesQuestionMark => "encoding",
            _ when RemoveCharacters(one, char.IsPunctuation) == RemoveCharacters(other, char.IsPunctuation) => "punctuation",
            _ when RemoveCharacters(one, char.IsDigit) == RemoveCharacters(other, char.IsDigit) => "numbering",
            _ when other.Contains(one, StringComparison.Ordinal) => "lost",
            _ when one.Contains(other, StringComparison.Ordinal) => "doubled",
            _ => "encoding",
        };
    }

    private static string RemoveCharacters(string words, Func<char, bool> kind) => string.Concat(words.Where(character => !kind(character)));
}
