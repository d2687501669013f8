using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using YamlDotNet.RepresentationModel;

namespace StaticEdition.Tests.Proof;

/// <summary>
/// The words of every segment, computed a second time from the captures, the interventions and the order of the segments alone: none of
/// the product's code, and none of the words that an editor typed into a text.
/// </summary>
internal static partial class Captures
{
    /// <summary>Address → words, for the texts that are published in full.</summary>
    public static Dictionary<string, string> WordsOf(string input)
    {
        var words = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var file in Directory.EnumerateFiles(Path.Combine(input, "texts"), "*.md"))
        {
            var written = File.ReadAllText(file).ReplaceLineEndings("\n");
            if (Regex.IsMatch(written, @"^publish: *full *$", RegexOptions.Multiline))
            {
                Add(words, input, Path.GetFileNameWithoutExtension(file), written);
            }
        }

        return words;
    }

    private static void Add(Dictionary<string, string> words, string input, string text, string written)
    {
        var witness = Regex.Match(written, @"^witness: *(\S+) *$", RegexOptions.Multiline).Groups[1].Value;
        var capture = Encoding.UTF8.GetString(File.ReadAllBytes(Path.Combine(input, "witnesses", witness)));
        var lines = new Queue<string>(Mended(capture.TrimStart('\uFEFF').ReplaceLineEndings("\n").Split('\n'), input, text)
            .Where(line => !string.IsNullOrWhiteSpace(line)));
        foreach (var (id, label, count) in Segments(written[written.IndexOf("\n---\n", 3, StringComparison.Ordinal)..]))
        {
            var claimed = Enumerable.Range(0, count).Select(_ => lines.Dequeue()).ToList();
            if (!claimed[0].StartsWith(label, StringComparison.Ordinal))
            {
                throw new InvalidDataException($"{text}/{id}: the capture has no label {label} here");
            }

            claimed[0] = label.Length == 0 ? claimed[0] : claimed[0][label.Length..].TrimStart();
            words[$"{text}/{id}"] = string.Join(' ', claimed);
        }

        if (lines.Count > 0)
        {
            throw new InvalidDataException($"{text}: no segment claims “{lines.Peek()}”");
        }
    }

    private static IEnumerable<string> Mended(string[] lines, string input, string text)
    {
        var file = Path.Combine(input, "interventions", text + ".yml");
        if (!File.Exists(file))
        {
            return lines;
        }

        var yaml = new YamlStream();
        yaml.Load(new StringReader(File.ReadAllText(file)));
        var records = ((YamlSequenceNode)yaml.Documents[0].RootNode).Cast<YamlMappingNode>()
            .GroupBy(record => int.Parse(Value(record, "line"), CultureInfo.InvariantCulture));
        foreach (var line in records)
        {
            lines[line.Key - 1] = Mend(lines[line.Key - 1], line);
        }

        return lines;
    }

    private static string Mend(string line, IEnumerable<YamlMappingNode> records)
    {
        var places = records.Select(record => (At: Find(line, Value(record, "reads"), Value(record, "nth")), Record: record));
        foreach (var (at, record) in places.OrderByDescending(place => place.At))
        {
            line = line[..at] + Value(record, "becomes") + line[(at + Value(record, "reads").Length)..];
        }

        return line;
    }

    private static int Find(string line, string reads, string nth)
    {
        var at = -1;
        for (var count = nth.Length == 0 ? 1 : int.Parse(nth, CultureInfo.InvariantCulture); count > 0; count--)
        {
            at = line.IndexOf(reads, at + 1, StringComparison.Ordinal);
        }

        return at >= 0 ? at : throw new InvalidDataException($"the capture does not read {reads} there");
    }

    private static string Value(YamlMappingNode record, string key) =>
        record.Children.TryGetValue(new YamlScalarNode(key), out var value) ? ((YamlScalarNode)value).Value! : "";

    private static IEnumerable<(string Id, string Label, int Lines)> Segments(string body) =>
        from block in Regex.Split(body, @"\n\s*\n")
        let head = SegmentLine().Match(block.TrimStart('\n', '-'))
        where head.Success
        select (head.Groups[1].Value, head.Groups[2].Value, block.TrimStart('\n', '-').TrimEnd().Split('\n').Length - 1);

    [GeneratedRegex(@"\A\[([a-z0-9.-]+)(?: ""([^""]*)"")?(?: frame)?\]\n", RegexOptions.CultureInvariant)]
    private static partial Regex SegmentLine();
}
