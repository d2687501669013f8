using System.Text;

namespace StaticEdition.Tests.Hostile;

/// <summary>A file that no editor would write, at a place where one is read.</summary>
internal sealed record BadFile(string Name, string Path, byte[] Content, bool MustBeRefused = true)
{
    /// <summary>A note on words of the starter, in these words.</summary>
    public static BadFile Note(string name, string words, bool mustBeRefused = false) =>
        new(name, "notes/bad.yml", Encoding.UTF8.GetBytes($"at: rules-2020/room\nen: >\n  {words}\n"), mustBeRefused);

    /// <summary>A file of YAML.</summary>
    public static BadFile Yaml(string name, string content, bool mustBeRefused = true) =>
        new(name, "notes/bad.yml", Encoding.UTF8.GetBytes(content), mustBeRefused);
}

/// <summary>One of each kind.</summary>
internal static class BadFiles
{
    private const string Good = "at: rules-2020/room\nen: >\n  café";

    /// <summary>All of them.</summary>
    public static readonly BadFile[] All = [.. Encodings(), .. Structures(), .. Sizes(), .. Prose(), .. Quotes()];

    private static IEnumerable<BadFile> Encodings() =>
    [
        new("Latin-1", "notes/bad.yml", Encoding.Latin1.GetBytes(Good)),
        new("UTF-16 with mark", "notes/bad.yml", [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(Good)]),
        new("UTF-16 without mark", "notes/bad.yml", Encoding.Unicode.GetBytes(Good)),
        new("UTF-32", "notes/bad.yml", Encoding.UTF32.GetBytes(Good)),
        new("a surrogate in UTF-8", "notes/bad.yml", [.. Encoding.UTF8.GetBytes(Good), 0xED, 0xA0, 0x80]),
        new("an overlong slash", "notes/bad.yml", [.. Encoding.UTF8.GetBytes(Good), 0xC0, 0xAF]),
        new("half a letter", "notes/bad.yml", Encoding.UTF8.GetBytes(Good)[..^1]),
        new("NUL", "notes/bad.yml", [.. Encoding.UTF8.GetBytes(Good), 0]),
        new("every byte", "notes/bad.yml", [.. Enumerable.Range(0, 256).Select(value => (byte)value)]),
        new("every byte in a text", "texts/bad.md", [.. Enumerable.Range(0, 256).Select(value => (byte)value)]),
        new("every byte in a witness", "witnesses/rules-2020.en.txt", [.. Enumerable.Range(0, 256).Select(value => (byte)value)], false),
        new("every byte in a picture", "assets/bad.png", [.. Enumerable.Range(0, 256).Select(value => (byte)value)], false),
        new("a mark", "notes/bad.yml", [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(Good)], false),
        new("CR LF", "notes/bad.yml", Encoding.UTF8.GetBytes(Good.Replace("\n", "\r\n", StringComparison.Ordinal)), false),
        new("CR alone", "notes/bad.yml", Encoding.UTF8.GetBytes(Good.Replace('\n', '\r')), false),
        new("empty", "notes/bad.yml", []),
        new("only spaces", "notes/bad.yml", Encoding.UTF8.GetBytes(new string(' ', 500) + "\n  \n")),
        new("only line ends", "notes/bad.yml", Encoding.UTF8.GetBytes(new string('\n', 100_000))),
        new("an empty text", "texts/bad.md", []),
        new("an empty witness", "witnesses/rules-2020.en.txt", [], false),
        new("an empty edition", "edition.yml", []),
    ];

    private static IEnumerable<BadFile> Structures() =>
    [
        BadFile.Yaml("100,000 brackets", "at: " + new string('[', 100_000) + new string(']', 100_000)),
        BadFile.Yaml("100,000 braces", "at: " + string.Concat(Enumerable.Repeat("{a: ", 100_000))),
        BadFile.Yaml("100,000 dashes", string.Concat(Enumerable.Repeat("- ", 100_000)) + "a"),
        BadFile.Yaml("100,000 questions", string.Concat(Enumerable.Repeat("? ", 100_000)) + "a"),
        BadFile.Yaml("1,000 indents", string.Concat(Enumerable.Range(0, 1000).Select(depth => new string(' ', depth) + "a:\n"))),
        BadFile.Yaml("an alias bomb", "a: &a [x, x, x, x, x, x, x, x, x]\n" + string.Concat(
            "bcdefghij".Select(name => $"{name}: &{name} [{string.Join(", ", Enumerable.Repeat("*" + (char)(name - 1), 9))}]\n"))),
        BadFile.Yaml("an alias of itself", "at: &a [*a]\n"),
        BadFile.Yaml("a merge key", "base: &b {en: x}\n<<: *b\n"),
        BadFile.Yaml("a tag", "at: !!python/object/apply:os.system ['true']\nen: x\n"),
        BadFile.Yaml("cut off in a list", "at: [rules-2020/room, "),
        BadFile.Yaml("cut off in a quotation", "at: rules-2020/room\nen: \"no end"),
        BadFile.Yaml("the same key twice", "at: rules-2020/room\nat: rules-2020/room\nen: x\n"),
        BadFile.Yaml("tabs", "at: rules-2020/room\n\ten: x\n"),
        BadFile.Yaml("a mapping as key", "? {a: b}\n: c\n"),
        BadFile.Yaml("a list as key", "[a, b]: c\n"),
        BadFile.Yaml("a second document", Good + "\n---\n" + Good + "\n"),
        BadFile.Yaml("a directive", "%YAML 3.0\n---\n" + Good + "\n"),
        BadFile.Yaml("only a word", "word\n"),
        BadFile.Yaml("null", "~\n"),
        BadFile.Yaml("a number beyond counting", "at: rules-2020/room\nwords: the\nnth: 99999999999999999999\nen: x\n"),
        BadFile.Yaml("a negative number", "at: rules-2020/room\nwords: the\nnth: -1\nen: x\n"),
        BadFile.Yaml("HTML for YAML", "<!doctype html><title>404</title>\n"),
        BadFile.Yaml("JSON for YAML", "{\"at\": \"rules-2020/room\", \"en\": \"A note.\"}\n", mustBeRefused: false),
        new("a conflict of git", "notes/bad.yml", Encoding.UTF8.GetBytes("<<<<<<< HEAD\n" + Good + "\n=======\n" + Good + "\n>>>>>>> other\n")),
        new("a text of brackets", "texts/rules-2020.md", Encoding.UTF8.GetBytes("---\nrole: instrument\n---\n" + new string('[', 100_000))),
        new("a text of hashes", "texts/rules-2020.md", Encoding.UTF8.GetBytes("---\nrole: instrument\n---\n" + new string('#', 100_000))),
        new("a text without an end of front matter", "texts/rules-2020.md", Encoding.UTF8.GetBytes("---\n" + new string('a', 100_000))),
        new("front matter of dashes", "texts/rules-2020.md", Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("---\n", 50_000)))),
    ];

    private static IEnumerable<BadFile> Sizes() =>
    [
        BadFile.Note("a line of 3 MB", new string('a', 3_000_000)),
        BadFile.Note("3 MB of words", string.Concat(Enumerable.Repeat("word ", 600_000))),
        BadFile.Yaml("5 MB", Good + new string('a', 5_000_000)),
        BadFile.Yaml("3 MB of one key", new string('a', 3_000_000) + ": b\n"),
        BadFile.Yaml("100,000 keys", string.Concat(Enumerable.Range(0, 100_000).Select(number => $"k{number}: v\n"))),
        BadFile.Yaml("20,000 notes on one word", string.Concat(Enumerable.Range(0, 20_000).Select(number =>
            $"- {{id: n-{number}, at: nowhere/room, words: every resident, en: x}}\n"))),
        BadFile.Note("2,000 paragraphs", string.Concat(Enumerable.Repeat("word\n\n  ", 2000)), mustBeRefused: false),
    ];

    private static IEnumerable<BadFile> Prose() =>
    [
        .. new[] { "[", "]", ">", "*", "_", "**", "`", "![", "[](", "<", "&", "&amp;", "- ", "1. ", "~", "^", "|", "#", "\\", ":", "[[", "](", "[a](", "<!--", "<a ", "\"", "* _ " }
            .Select(mark => BadFile.Note($"10,000 {mark}", string.Concat(Enumerable.Repeat(mark, 10_000)))),
        BadFile.Note("nested quotations", string.Concat(Enumerable.Range(1, 200).Select(depth => new string('>', depth) + " a\n  "))),
        BadFile.Note("nested lists", string.Concat(Enumerable.Range(0, 200).Select(depth => new string(' ', depth * 2) + "- a\n  "))),
        BadFile.Note("nested links", string.Concat(Enumerable.Repeat("[a ", 1000)) + string.Concat(Enumerable.Repeat("](rules-2020/room)", 1000))),
        BadFile.Note("link definitions", string.Concat(Enumerable.Range(0, 2000).Select(number => $"[a{number}]: javascript:alert(1)\n\n  "))),
        BadFile.Note("script", "<script>alert(1)</script>", mustBeRefused: true),
        BadFile.Note("a handler", "<a onmouseover=alert(1)>a</a>", mustBeRefused: true),
        BadFile.Note("a comment", "<!-- a -->", mustBeRefused: true),
        BadFile.Note("a link that is a program", "[a](javascript:alert(1))", mustBeRefused: true),
        BadFile.Note("the same, disguised", "[a](java&#115;cript:alert(1))", mustBeRefused: true),
        BadFile.Note("the same, in capitals", "[a](JaVaScRiPt:alert(1))", mustBeRefused: true),
        BadFile.Note("the same, as data", "[a](data:text/html,<script>alert(1)</script>)", mustBeRefused: true),
        BadFile.Note("the same, by itself", "<javascript:alert(1)>", mustBeRefused: true),
        BadFile.Note("another origin", "[a](//example.org/)", mustBeRefused: true),
        BadFile.Note("a picture", "![a](https://example.org/a.png)", mustBeRefused: true),
        BadFile.Note("a link out of the folder", "[a](../../secret.txt)", mustBeRefused: true),
        BadFile.Note("a title that ends a tag", "[a](https://example.org/ \"\\\"><script>alert(1)</script>\")"),
        BadFile.Note("attributes", "[a]{onclick=alert(1) lang=ar style=x}"),
        BadFile.Note("a template", "{{ constructor.constructor('alert(1)')() }} <%= 1 %> ${1} @(1)"),
        BadFile.Note("turned letters", "\u202Eletters\u202C", mustBeRefused: true),
        BadFile.Note("unassigned letters", "\uE000 \U0010FFFF \u0378"),
        BadFile.Note("a thousand combining marks", "a" + new string('\u0301', 1000)),
    ];

    private static IEnumerable<BadFile> Quotes() =>
    [
        .. new[] { "(a+)+$", "((((((((((a*)*)*)*)*)*)*)*)*)*!", "[", "\\", ".*", " … ", "…", " … … … ", "every … … resident", new string('e', 50_000) }
            .Select((words, number) => new BadFile(
                $"quoted words {number}",
                "notes/bad.yml",
                Encoding.UTF8.GetBytes($"at: rules-2020/room\nwords: >\n  {words}\nen: >\n  A note.\n"))),
    ];
}
