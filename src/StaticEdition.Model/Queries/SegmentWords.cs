using System.Collections.Concurrent;
using StaticEdition.Model.Matching;

namespace StaticEdition.Model.Queries;

/// <summary>The words of segments, divided once for each segment. Safe to ask from several threads.</summary>
public sealed class SegmentWords
{
    private readonly ConcurrentDictionary<Address, ImmutableArray<Word>> bySegment = new();

    /// <summary>The words of a segment in order.</summary>
    public ImmutableArray<Word> WordsOf(Segment segment) =>
        bySegment.GetOrAdd(segment.Address, static (_, content) => Tokenizer.FindWords(content), segment.Content);

    /// <summary>The number of words of a segment.</summary>
    public int CountWords(Segment segment) => WordsOf(segment).Length;

    /// <summary>The number of words that begin, with the punctuation written onto them, between two UTF-16 offsets.</summary>
    public int CountWords(Segment segment, int start, int end) => IndexAt(segment, end) - IndexAt(segment, start);

    /// <summary>The index of the first word that begins at an offset or after it; the number of words where there is none.</summary>
    public int IndexAt(Segment segment, int offset)
    {
        var words = WordsOf(segment);
        var (low, high) = (0, words.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (words[middle].Printed.Start < offset)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }
}
