using System.Globalization;

namespace StaticEdition.Model;

/// <summary>Words as messages show them.</summary>
internal static class Excerpt
{
    private const int Longest = 120;

    /// <summary>The words in quotation marks, on one line, the middle left out where they are long.</summary>
    public static string Of(string words) => $"“{Shorten(words)}”";

    /// <summary>One line for each place: its nth, and the words with what stands around them.</summary>
    public static string Places(ImmutableArray<WordPlace> places, int count)
    {
        var lines = places.Select((place, index) =>
        {
            var (before, after) = Anchoring.Context(place.Text.Content, place.Start, place.End);
            return string.Create(
                CultureInfo.InvariantCulture,
                $"\n  nth: {index + 1}   {place.Text.Segment}: …{OneLine(before).TrimStart()}[{Shorten(place.Words)}]{OneLine(after).TrimEnd()}…");
        });
        return string.Concat(lines) + (count > places.Length ? "\n  …" : "");
    }

    private static string Shorten(string words)
    {
        var line = OneLine(words);
        if (line.Length <= Longest)
        {
            return line;
        }

        var (head, tail) = (Longest / 2, line.Length - (Longest / 2));
        while (!Clusters.IsBoundary(line, head) && head > 0)
        {
            head--;
        }

        while (!Clusters.IsBoundary(line, tail) && tail < line.Length)
        {
            tail++;
        }

        return $"{line[..head]} … {line[tail..]}";
    }

    private static string OneLine(string words) => Harmless.Of(words.ReplaceLineEndings(" "));
}
