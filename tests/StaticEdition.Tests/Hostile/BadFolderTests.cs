using System.Diagnostics;
using StaticEdition.Tests.Support;
using Xunit;

namespace StaticEdition.Tests.Hostile;

/// <summary>Folders that lead elsewhere or never end: nothing outside the input is read, and the build comes to its end.</summary>
public sealed class BadFolderTests
{
    private const string Secret = "words that stand outside the input folder";

    [Theory]
    [InlineData("notes/linked.yml", "../../secret.yml")]
    [InlineData("assets/linked.png", "../../secret.yml")]
    [InlineData("witnesses/linked.txt", "../../secret.yml")]
    [InlineData("notes/linked.yml", "../people/editor.yml")]
    [InlineData("assets/round", "..")]
    [InlineData("pages/linked.en.md", "no-such-file")]
    public async Task A_link_is_refused_and_not_followed(string path, string target)
    {
        using var folder = Starter();
        await File.WriteAllTextAsync(folder.Combine("secret.yml"), Secret, TestContext.Current.CancellationToken);
        Directory.CreateDirectory(Path.GetDirectoryName(folder.Combine("input/" + path))!);
        File.CreateSymbolicLink(folder.Combine("input/" + path), target);

        var run = await CommandLineRun.OfAsync("-i", folder.Combine("input"), "-o", folder.Combine("site"));

        Assert.Equal(1, run.ExitCode);
        Assert.Contains($"input/{path}: error SE105", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain(Secret, run.Output, StringComparison.Ordinal);
        Assert.False(Directory.Exists(folder.Combine("site")));
    }

    [Fact]
    public async Task A_pipe_that_nobody_writes_to_does_not_hold_up_the_build()
    {
        using var folder = Starter();
        using var make = Process.Start("mkfifo", folder.Combine("input/notes/pipe.yml"));
        await make.WaitForExitAsync(TestContext.Current.CancellationToken);

        var run = await Task.Run(() => CommandLineRun.OfAsync("-i", folder.Combine("input"), "-o", folder.Combine("site")))
            .WaitAsync(RunLimit.Left, TestContext.Current.CancellationToken);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("input/notes/pipe.yml", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Folders_without_end_are_not_walked()
    {
        using var folder = Starter();
        Directory.CreateDirectory(folder.Combine("input/notes/" + string.Join('/', Enumerable.Repeat("deep", 500))));

        var run = await CommandLineRun.OfAsync("check", "-i", folder.Combine("input"));

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("input/notes/deep: error", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_name_with_a_line_end_does_not_make_a_finding_of_its_own()
    {
        using var folder = Starter();
        await File.WriteAllTextAsync(
            folder.Combine("input/notes/a\ninput:1:1: error SE000: forged\u001b[31m.yml"), "en: x", TestContext.Current.CancellationToken);

        var run = await CommandLineRun.OfAsync("check", "-i", folder.Combine("input"));

        Assert.Equal(1, run.ExitCode);
        Assert.DoesNotContain("\ninput:1:1", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain('\u001b', run.Output);
    }

    private static TemporaryFolder Starter() => new TemporaryFolder().With("input", StarterEdition.Files());
}
