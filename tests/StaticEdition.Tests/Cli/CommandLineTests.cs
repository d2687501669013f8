using System.Text.Json;
using StaticEdition.Tests.Support;
using Xunit;

namespace StaticEdition.Tests.Cli;

/// <summary>What a person types, what they read, and how the program ends.</summary>
public sealed class CommandLineTests
{
    [Fact]
    public async Task The_starter_builds_without_findings_even_when_strict()
    {
        using var folder = new TemporaryFolder();
        var made = await CommandLineRun.OfAsync("new", folder.Combine("mine"));
        var built = await Build(folder, "mine/input", "--strict");

        Assert.Equal(0, made.ExitCode);
        Assert.Equal("", built.Output);
        Assert.Equal(0, built.ExitCode);
        Assert.True(File.Exists(folder.Combine("site/index.html")));
        Assert.True(File.Exists(folder.Combine("mine/.gitattributes")));
    }

    [Fact]
    public async Task A_new_edition_is_never_made_over_files()
    {
        using var folder = new TemporaryFolder();
        await File.WriteAllTextAsync(folder.Combine("kept.txt"), "mine", TestContext.Current.CancellationToken);

        var made = await CommandLineRun.OfAsync("new", folder.Path);

        Assert.Equal(2, made.ExitCode);
        Assert.Contains("is not empty", made.Error, StringComparison.Ordinal);
        Assert.Single(folder.Snapshot(""));
    }

    [Fact]
    public async Task The_summary_says_what_was_read_paired_annotated_proved_and_written()
    {
        using var folder = await Starter();

        var built = await Build(folder, "mine/input");

        Assert.All(["read", "paired", "annotated", "proved", "wrote", "done in"], word =>
            Assert.Contains(word, built.Error, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Quiet_says_findings_only()
    {
        using var folder = await Starter();

        var built = await Build(folder, "mine/input", "--quiet");

        Assert.Equal("", built.Output + built.Error);
    }

    [Fact]
    public async Task An_error_ends_with_1_and_leaves_the_last_site_as_it_was()
    {
        using var folder = await Starter();
        await Build(folder, "mine/input");
        var before = folder.Snapshot("site");
        await BreakNote(folder);

        var built = await Build(folder, "mine/input");

        Assert.Equal(1, built.ExitCode);
        Assert.Contains("input/notes/resident.yml:4:3: error SE", built.Output, StringComparison.Ordinal);
        Assert.Contains("remedy: ", built.Output, StringComparison.Ordinal);
        Assert.Equal(before, folder.Snapshot("site"));
    }

    [Fact]
    public async Task What_would_steer_a_terminal_is_not_printed()
    {
        using var folder = await Starter();
        var note = folder.Combine("mine/input/notes/resident.yml");
        var written = await File.ReadAllTextAsync(note, TestContext.Current.CancellationToken);
        await File.WriteAllTextAsync(note, written + "# \u001b[2J\u202E\n", TestContext.Current.CancellationToken);

        var check = await CommandLineRun.OfAsync("check", "--input", folder.Combine("mine/input"));

        Assert.Equal(1, check.ExitCode);
        Assert.Contains("# \uFFFD[2J\uFFFD", check.Output, StringComparison.Ordinal);
        Assert.DoesNotContain('\u001b', check.Output);
        Assert.DoesNotContain('\u202E', check.Output);
    }

    [Fact]
    public async Task An_interrupted_build_ends_with_130_and_leaves_the_last_site_as_it_was()
    {
        using var folder = await Starter();
        await Build(folder, "mine/input");
        var before = folder.Snapshot("site");
        var error = new StringWriter();

        var exitCode = await StaticEdition.Cli.CommandLine.RunAsync(
            ["-i", folder.Combine("mine/input"), "-o", folder.Combine("site")],
            new StaticEdition.Cli.Terminal(TextWriter.Null, error, IsInteractive: false, HasColour: false),
            new CancellationToken(canceled: true));

        Assert.Equal(130, exitCode);
        Assert.Contains("interrupted", error.ToString(), StringComparison.Ordinal);
        Assert.Equal(before, folder.Snapshot("site"));
    }

    [Fact]
    public async Task Check_prints_the_same_findings_as_build()
    {
        using var folder = await Starter();
        await BreakNote(folder);

        var built = await Build(folder, "mine/input");
        var check = await CommandLineRun.OfAsync("check", "--input", folder.Combine("mine/input"));

        Assert.Equal(1, check.ExitCode);
        Assert.Equal(built.Output, check.Output);
    }

    [Fact]
    public async Task Findings_are_printed_as_json_sarif_and_forge_annotations()
    {
        using var folder = await Starter();
        await BreakNote(folder);
        var input = folder.Combine("mine/input");

        var json = JsonDocument.Parse((await CommandLineRun.OfAsync("check", "-i", input, "--format", "json")).Output).RootElement[0];
        var sarif = JsonDocument.Parse((await CommandLineRun.OfAsync("check", "-i", input, "--format", "sarif")).Output).RootElement;
        var github = await CommandLineRun.OfAsync("check", "-i", input, "--format", "github");

        Assert.Equal(4, json.GetProperty("line").GetInt32());
        Assert.Equal("error", json.GetProperty("severity").GetString());
        var result = sarif.GetProperty("runs")[0].GetProperty("results")[0];
        Assert.Equal(json.GetProperty("code").GetString(), result.GetProperty("ruleId").GetString());
        Assert.Equal(3, result.GetProperty("locations")[0].GetProperty("physicalLocation")
            .GetProperty("region").GetProperty("startColumn").GetInt32());
        Assert.Matches(@"\A::error file=[^,]*input/notes/resident\.yml,line=4,col=3,endLine=4,endColumn=\d+,title=SE\d+::[^\n]+%0Aremedy", github.Output);
    }

    [Fact]
    public async Task A_finished_site_is_proved_and_a_changed_letter_is_found()
    {
        using var folder = await Starter();
        await Build(folder, "mine/input");
        var proved = await CommandLineRun.OfAsync("check", "--site", folder.Combine("site"));
        var page = folder.Combine("site/en/texts/rules-2020.html");
        var html = await File.ReadAllTextAsync(page, TestContext.Current.CancellationToken);
        await File.WriteAllTextAsync(page, html.Replace("open to every", "open to any", StringComparison.Ordinal), TestContext.Current.CancellationToken);

        var refuted = await CommandLineRun.OfAsync("check", "--site", folder.Combine("site"));

        Assert.Equal((0, ""), (proved.ExitCode, proved.Output));
        Assert.Contains("proved", proved.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("0 texts", proved.Error, StringComparison.Ordinal);
        Assert.Equal(1, refuted.ExitCode);
        Assert.Contains("site/en/texts/rules-2020.html", refuted.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("input/", refuted.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--frobnicate")]
    [InlineData("--format", "morse")]
    [InlineData("check", "--site", "no-such-folder")]
    [InlineData("--input", "no-such-folder")]
    [InlineData("--address", "javascript:alert(1)")]
    [InlineData("explain", "SE999")]
    [InlineData("new", "")]
    [InlineData("--input", "")]
    [InlineData("--output", "")]
    public async Task What_cannot_be_done_ends_with_2_and_says_what_to_do(params string[] arguments)
    {
        var run = await CommandLineRun.OfAsync(arguments);

        Assert.Equal(2, run.ExitCode);
        Assert.StartsWith("static-edition: ", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Explain_says_why_and_how_and_without_a_code_lists_all()
    {
        var all = await CommandLineRun.OfAsync("explain");
        var first = all.Output.Split('\n')[0].Split(' ')[0];
        var one = await CommandLineRun.OfAsync("explain", first.ToUpperInvariant());

        Assert.Equal(FindingCatalogue.Rules.Length, all.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
        Assert.Contains("Remedy: ", one.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Help_lists_commands_and_options()
    {
        var help = await CommandLineRun.OfAsync("--help");

        Assert.Equal(0, help.ExitCode);
        Assert.All(["build", "check", "explain", "new", "--input", "--output", "--address", "--repository", "--format", "--strict", "--quiet"],
            word => Assert.Contains(word, help.Output, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Invariant_globalization_is_refused()
    {
        using var folder = await Starter();

        var run = await StaticEditionProcess.RunAsync(
            folder.Combine("mine"), [], ("DOTNET_SYSTEM_GLOBALIZATION_INVARIANT", "1"));

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("invariant-globalization", run.Error, StringComparison.Ordinal);
    }

    private static async Task<TemporaryFolder> Starter()
    {
        var folder = new TemporaryFolder();
        await CommandLineRun.OfAsync("new", folder.Combine("mine"));
        return folder;
    }

    private static Task<CommandLineRun> Build(TemporaryFolder folder, string input, params string[] more) =>
        CommandLineRun.OfAsync(["--input", folder.Combine(input), "--output", folder.Combine("site"), .. more]);

    private static async Task BreakNote(TemporaryFolder folder)
    {
        var note = folder.Combine("mine/input/notes/resident.yml");
        var written = await File.ReadAllTextAsync(note);
        await File.WriteAllTextAsync(note, written.Replace("every resident", "every citizen", StringComparison.Ordinal));
    }
}
