using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using StaticEdition.Reading;

namespace StaticEdition.Tests.Support;

/// <summary>
/// A whole edition in one string: <c>-- path --</c> on a line of its own begins a file. <c>{sha256 witnesses/a.txt}</c> is replaced by
/// the hash of that file, so that an example need not spell it. A text that is laid over another replaces and adds files by path;
/// a file whose only line is <c>(none)</c> is taken away.
/// </summary>
internal static partial class SmallEdition
{
    /// <summary>The files of one or more layers, later ones over earlier ones, by path.</summary>
    public static SortedDictionary<string, byte[]> Files(params IEnumerable<string> layers)
    {
        var contents = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var layer in layers)
        {
            foreach (var (path, content) in Split(layer))
            {
                contents[path] = content;
            }
        }

        foreach (var path in contents.Where(file => file.Value.Trim() == "(none)").Select(file => file.Key).ToList())
        {
            contents.Remove(path);
        }

        var files = new SortedDictionary<string, byte[]>(StringComparer.Ordinal);
        foreach (var (path, content) in contents)
        {
            files[path] = Encoding.UTF8.GetBytes(HashPlaceholder().Replace(content, match => Hash(contents, match.Groups[1].Value)));
        }

        return files;
    }

    /// <summary>The folder of one or more layers.</summary>
    public static InputFolder Folder(params IEnumerable<string> layers) => InputFolder.InMemory(Files(layers));

    /// <summary>An edition with some words written otherwise; they must stand in it exactly once.</summary>
    public static string Rewrite(string edition, string words, string by)
    {
        var place = edition.IndexOf(words, StringComparison.Ordinal);
        return place >= 0 && edition.IndexOf(words, place + 1, StringComparison.Ordinal) < 0
            ? edition[..place] + by + edition[(place + words.Length)..]
            : throw new ArgumentException($"“{words}” does not stand exactly once in the small edition");
    }

    private static IEnumerable<(string Path, string Content)> Split(string layer)
    {
        string? path = null;
        var content = new StringBuilder();
        foreach (var line in layer.ReplaceLineEndings("\n").Split('\n'))
        {
            if (Separator().Match(line) is not { Success: true } separator)
            {
                content.Append(line).Append('\n');
                continue;
            }

            if (path is not null)
            {
                yield return (path, content.ToString());
            }

            path = separator.Groups[1].Value;
            content.Clear();
        }

        if (path is not null)
        {
            yield return (path, content.ToString());
        }
    }

    private static string Hash(SortedDictionary<string, string> contents, string path) =>
        contents.TryGetValue(path, out var content)
            ? Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(content)))
            : throw new KeyNotFoundException($"the small edition has no file '{path}' to hash");

    [GeneratedRegex(@"\A-- (\S+) --\z", RegexOptions.CultureInvariant)]
    private static partial Regex Separator();

    [GeneratedRegex(@"\{sha256 (\S+)\}", RegexOptions.CultureInvariant)]
    private static partial Regex HashPlaceholder();
}
