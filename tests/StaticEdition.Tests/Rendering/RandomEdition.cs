using System.Collections.Concurrent;
using StaticEdition.Model;

namespace StaticEdition.Tests.Rendering;

/// <summary>Editions of every shape, the same for the same seed: crossing orders, shared segments, silences, frames, empty pairings.</summary>
internal static class RandomEdition
{
    private static readonly string[] Stock = ["peace", "trade", "of", "and", "سلام", "تجارة", "و", "𝔸lpha", "road", "rail", "the", "parties"];

    private static readonly ConcurrentDictionary<int, Edition> Made = new();

    /// <summary>An edition of this seed.</summary>
    public static Edition Of(int seed) => Made.GetOrAdd(seed, Make);

    private static Edition Make(int seed)
    {
        var random = new Random(seed);
        var edition = new EditionInCode();
        edition.Text("one", "en", Lines(random, random.Next(1, 9)));
        edition.Text("two", "ar", Lines(random, random.Next(1, 9)));
        edition.Text("talk", "en", TextRole.Commentary, random.Next(2) == 0 ? Publication.Full : Publication.Quotes, Lines(random, 3));
        var draft = edition.Build();
        var instruments = draft.Instruments.Select(text => text.Segments.Where(segment => segment.Status != SegmentStatus.Frame).ToList()).ToList();
        for (var i = random.Next(0, 12); i > 0; i--)
        {
            var sides = instruments.Select(segments => Some(random, segments, random.Next(1, 3))).ToList();
            var members = random.Next(4) switch { 0 => sides[0], 1 => sides[1], _ => [.. sides[0], .. sides[1]] };
            if (members.Count > 0)
            {
                edition.Pair($"p{i}", random.Next(3) > 0, "changed", members);
            }
        }

        foreach (var (place, i) in instruments.SelectMany(segments => Some(random, segments, 3)).Select((place, i) => (place, i)))
        {
            edition.Note($"n{i}", place);
        }

        var spoken = Some(random, [.. draft.Texts[2].Segments], 3);
        edition.Voice("voice", "talk", spoken.Select((source, i) =>
            ($"t{i}", source, instruments.SelectMany(segments => Some(random, segments, 1)).ToArray())));
        return edition.Entry("term", "peace", "peace").Entry("place", "road", "road").Page("introduction").Build();
    }

    private static IEnumerable<string> Lines(Random random, int count)
    {
        for (var i = 0; i < count; i++)
        {
            if (random.Next(3) == 0)
            {
                yield return $"# d{i}";
            }

            var words = string.Join(' ', Enumerable.Range(0, random.Next(1, 120)).Select(_ => Stock[random.Next(Stock.Length)]));
            var frame = random.Next(6) == 0 ? "!" : "";
            yield return $"p{i}{frame}|{(random.Next(2) == 0 ? $"{i}." : "")}|{words}.";
        }
    }

    private static List<(string At, string? Words)> Some(Random random, List<Segment> segments, int count)
    {
        var found = new List<(string At, string? Words)>();
        for (var i = 0; i < count && segments.Count > 0; i++)
        {
            var segment = segments[random.Next(segments.Count)];
            var words = segment.Content.TrimEnd('.').Split(' ');
            var from = random.Next(words.Length);
            var to = random.Next(from, words.Length) + 1;
            found.Add((segment.Address.ToString(), random.Next(3) == 0 ? null : string.Join(' ', words[from..to])));
        }

        return found;
    }
}
