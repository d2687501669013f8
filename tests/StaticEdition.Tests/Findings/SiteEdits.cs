using System.Text;
using StaticEdition.Model;
using Xunit;

namespace StaticEdition.Tests.Findings;

/// <summary>Damage done to a finished site: blocks of path, words and replacement.</summary>
internal static class SiteEdits
{
    private const string Nothing = "(none)";

    /// <summary>The site after the edits; fails where an edit does not apply, so that no test proves an undamaged site.</summary>
    public static IReadOnlyList<OutputFile> Apply(string edits, IEnumerable<OutputFile> site)
    {
        var files = site.ToDictionary(file => file.Path, file => Encoding.UTF8.GetString(file.Content.Span), StringComparer.Ordinal);
        var bytes = site.ToDictionary(file => file.Path, StringComparer.Ordinal);
        foreach (var block in edits.ReplaceLineEndings("\n").TrimEnd('\n').Split("\n\n"))
        {
            var lines = block.Split('\n');
            Assert.Equal(3, lines.Length);
            var (path, words, by) = (lines[0], lines[1], lines[2]);
            if (by == Nothing && words == Nothing)
            {
                Assert.True(bytes.Remove(path), $"the site has no {path}");
                continue;
            }

            var content = words == Nothing ? "" : files.GetValueOrDefault(path, "");
            Assert.True(words == Nothing || content.Contains(words, StringComparison.Ordinal), $"{path} does not hold {words}");
            var edited = words == Nothing ? by + "\n" : Replaced(content, words, by == Nothing ? "" : by);
            files[path] = edited;
            bytes[path] = new OutputFile(path, Encoding.UTF8.GetBytes(edited));
        }

        return [.. bytes.Values.OrderBy(file => file.Path, StringComparer.Ordinal)];
    }

    private static string Replaced(string content, string words, string by)
    {
        var at = content.IndexOf(words, StringComparison.Ordinal);
        return content[..at] + by + content[(at + words.Length)..];
    }
}
