using System.Text.RegularExpressions;
using StaticEdition.Tests.Support;
using Xunit;

namespace StaticEdition.Tests.Cli;

/// <summary>A finding as a terminal shows it: place, source line, carets under the words, remedy.</summary>
public sealed class TextPrinterTests
{
    [Fact]
    public async Task Carets_stand_under_the_words_that_are_meant() => Assert.Matches(
        @"\Ainput/notes/bad\.yml:3:3: error SE201: [^\n]+\n  \|   every citizen\n  \|   \^{13}\n    remedy: ",
        await CheckAsync("at: rules-2020/room\nwords: >\n  every citizen\nen: >\n  A note.\nar: >\n  حاشية.\n"));

    [Fact]
    public async Task Carets_after_a_tab_stand_where_the_words_do() => Assert.Contains(
        "\n  | at:\trules-2020/attic\n  |    \t^^^^^^^^^^^^^^^^\n",
        await CheckAsync("at:\trules-2020/attic\nen: >\n  A note.\nar: >\n  حاشية.\n"), StringComparison.Ordinal);

    [Fact]
    public async Task No_caret_stands_under_a_line_that_a_terminal_reorders()
    {
        var output = await CheckAsync("at: rules-2021/room\nwords: >\n  كل مواطن هنا\nen: >\n  A note.\nar: >\n  حاشية.\n");

        Assert.Contains("\n  |   كل مواطن هنا\n    remedy", output, StringComparison.Ordinal);
        Assert.DoesNotContain("^", output, StringComparison.Ordinal);
    }

    private static async Task<string> CheckAsync(string note)
    {
        var files = StarterEdition.Files();
        files["notes/bad.yml"] = System.Text.Encoding.UTF8.GetBytes(note);
        using var folder = new TemporaryFolder().With("input", files);
        var run = await CommandLineRun.OfAsync("check", "-i", folder.Combine("input"));
        return Regex.Replace(run.Output, @"(?m)^\S*?(?=input/)", "");
    }
}
