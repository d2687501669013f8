using System.Text;

namespace StaticEdition.Tests.Hostile;

/// <summary>
/// Damages an edition as careless and malicious people do. The same seed does the same damage, so that a case that fails can be
/// looked at.
/// </summary>
internal sealed class Mutator(int seed)
{
    private static readonly string[] Tokens =
    [
        "<script>alert(1)</script>", "\" onmouseover=\"alert(1)", "javascript:alert(1)", "</title>", "<!--", "-->", "]]>", "{{", "}}", "*", "&a ",
        "*a", "!!binary ", "%TAG", "\n---\n", "\n...\n", "\0", "\u202E", "\uFEFF", "[[[[", "{", "}", "[", "]", "|", ">", "'", "\"", "\\", " #",
        ": ", "- ", "\t", "\r", "\u2028", "../../etc/passwd", "con", "٣", "…", " … ", "99999999999999999999", "2024-99-99", "((((((((", "`",
        "[](rules-2021/room)", "[x](javascript:alert(1))", "![x](//e)", "&lt;script&gt;", "nth: 0", "~", "null", "@", "\u200F", "\u0301", "🕊",
        "id: x\n", "  en: >\n", "at: [", "words: >\n", "# a\n", "[z]\n", "[1 \"1.\"]\n", "{lang=ar}", "://", "\n\n\n", "rules-2020/1", "pairing/loans",
        "note/resident", "entry/term/fine", "voice/librarian-2020", "\n    ", "\n\t", "<", "?", "? ", "=", "<<: *a\n", "0x1F", "yes", "é", "ﷺ", "لا",
    ];

    private readonly Random random = new(seed);

    /// <summary>What was done, for the message of a failure.</summary>
    public List<string> Story { get; } = [];

    /// <summary>One to four damages.</summary>
    public void Damage(SortedDictionary<string, byte[]> files)
    {
        for (var count = random.Next(1, 5); count > 0; count--)
        {
            var path = files.Keys.ElementAt(random.Next(files.Count));
            var before = files[path];
            switch (random.Next(16))
            {
                case 0:
                    files.Remove(path);
                    Story.Add($"removed {path}");
                    break;
                case 1:
                    var other = files.Keys.ElementAt(random.Next(files.Count));
                    files[path] = files[other];
                    Story.Add($"{other} over {path}");
                    break;
                case 2:
                    var name = Moved(path);
                    files[name] = before;
                    Story.Add($"{path} also at {name}");
                    break;
                default:
                    files[path] = Damaged(before);
                    Story.Add($"in {path}");
                    break;
            }
        }
    }

    private string Moved(string path)
    {
        var name = path[(path.LastIndexOf('/') + 1)..];
        string[] folders = ["notes", "pairings", "texts", "people", "voices", "entries/term", "entries/thing", "renderings", "pages", "assets", "witnesses"];
        return $"{folders[random.Next(folders.Length)]}/{(random.Next(2) == 0 ? "" : "copy-")}{name}";
    }

    private byte[] Damaged(byte[] content) => random.Next(9) switch
    {
        0 => content[..random.Next(content.Length + 1)],
        1 => Flipped(content),
        2 => Lines(content, lines => lines.RemoveAt(random.Next(lines.Count))),
        3 => Lines(content, lines => lines.Insert(random.Next(lines.Count), lines[random.Next(lines.Count)])),
        4 => Lines(content, lines =>
        {
            var (one, two) = (random.Next(lines.Count), random.Next(lines.Count));
            (lines[one], lines[two]) = (lines[two], lines[one]);
        }),
        5 => Lines(content, lines =>
        {
            var at = random.Next(lines.Count);
            lines[at] = new string(' ', random.Next(8)) + lines[at].TrimStart();
        }),
        6 => Lines(content, lines => lines.InsertRange(random.Next(lines.Count), Enumerable.Repeat(lines[random.Next(lines.Count)], 300))),
        _ => Salted(content),
    };

    private byte[] Flipped(byte[] content)
    {
        var flipped = (byte[])content.Clone();
        for (var count = random.Next(1, 4); count > 0 && flipped.Length > 0; count--)
        {
            flipped[random.Next(flipped.Length)] = (byte)random.Next(256);
        }

        return flipped;
    }

    private static byte[] Lines(byte[] content, Action<List<string>> change)
    {
        var lines = Encoding.Latin1.GetString(content).Split('\n').ToList();
        change(lines);
        return Encoding.Latin1.GetBytes(string.Join('\n', lines));
    }

    /// <summary>Puts a token anywhere, or in place of a word.</summary>
    private byte[] Salted(byte[] content)
    {
        var token = Encoding.UTF8.GetBytes(Tokens[random.Next(Tokens.Length)]);
        var at = random.Next(content.Length + 1);
        var end = at;
        if (random.Next(2) == 0)
        {
            while (end < content.Length && content[end] is not ((byte)' ' or (byte)'\n'))
            {
                end++;
            }
        }

        return [.. content[..at], .. token, .. content[end..]];
    }
}
