using System.Collections.Concurrent;
using System.Globalization;

namespace StaticEdition.Rendering;

/// <summary>
/// Words are what white space separates and what holds a letter or a digit. Their places are found once for each segment, so that
/// coverage, homes and maps count alike.
/// </summary>
internal sealed class WordCount
{
    private readonly ConcurrentDictionary<Address, ImmutableArray<int>> starts = new();

    /// <summary>How many words a segment has.</summary>
    public int Of(Segment segment) => Starts(segment).Length;

    /// <summary>How many words begin between two UTF-16 offsets.</summary>
    public int Of(Segment segment, int start, int end)
    {
        var all = Starts(segment);
        return Lower(all, end) - Lower(all, start);
    }

    /// <summary>The offsets at which the words of a segment begin.</summary>
    public ImmutableArray<int> Starts(Segment segment) =>
        starts.GetOrAdd(segment.Address, static (_, content) => Find(content), segment.Content);

    private static int Lower(ImmutableArray<int> sorted, int value)
    {
        var at = sorted.AsSpan().BinarySearch(value);
        return at < 0 ? ~at : at;
    }

    private static ImmutableArray<int> Find(string content)
    {
        var found = ImmutableArray.CreateBuilder<int>(content.Length / 5);
        for (var from = 0; from < content.Length;)
        {
            var to = from;
            var isWord = false;
            while (to < content.Length && !char.IsWhiteSpace(content[to]))
            {
                isWord |= char.IsLetterOrDigit(content[to]) || char.GetUnicodeCategory(content[to]) == UnicodeCategory.Surrogate;
                to++;
            }

            if (isWord)
            {
                found.Add(from);
            }

            from = to + 1;
        }

        return found.DrainToImmutable();
    }
}
