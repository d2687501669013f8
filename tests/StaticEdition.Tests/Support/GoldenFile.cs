using Xunit;

namespace StaticEdition.Tests.Support;

/// <summary>
/// A file that holds what is expected. It is written only where the environment says <c>UPDATE_GOLDEN=1</c>; a missing one fails.
/// </summary>
internal static class GoldenFile
{
    /// <summary>True while expectations are written anew instead of compared.</summary>
    public static bool IsUpdating => Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1";

    /// <summary>Fails where the file says something else, naming the first line that differs.</summary>
    public static void Matches(string path, string actual)
    {
        if (IsUpdating)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, actual);
            return;
        }

        var name = RepositoryRoot.Relative(path);
        Assert.True(File.Exists(path), $"{name} is missing; look at what is made and write it with UPDATE_GOLDEN=1:\n{Shorten(actual)}");
        var expected = File.ReadAllText(path).ReplaceLineEndings("\n");
        if (expected != actual)
        {
            Assert.Fail($"{name} says otherwise {FirstDifference(expected.Split('\n'), actual.Split('\n'))}");
        }
    }

    private static string FirstDifference(string[] expected, string[] actual)
    {
        var line = 0;
        while (line < expected.Length && line < actual.Length && expected[line] == actual[line])
        {
            line++;
        }

        return FormattableString.Invariant(
            $"from line {line + 1}\n  expected: {Shorten(expected.ElementAtOrDefault(line))}\n  actual:   {Shorten(actual.ElementAtOrDefault(line))}");
    }

    private static string Shorten(string? words) => words is null ? "(the end)" : words.Length > 2000 ? words[..2000] + "…" : words;
}
