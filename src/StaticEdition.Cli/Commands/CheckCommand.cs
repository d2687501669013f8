using System.CommandLine;
using System.Diagnostics;

namespace StaticEdition.Cli.Commands;

/// <summary><c>check</c>: reads, resolves and applies the edition's rules without pages; with <c>--site</c>, proves a finished site.</summary>
internal sealed class CheckCommand(SharedOptions options, Terminal terminal)
{
    private readonly Option<string?> site = new("--site")
    {
        Description = "Proves a finished site instead: every quoted word, every link, with nothing but what stands in the folder.",
        HelpName = "folder",
    };

    /// <summary>The command as the parser knows it.</summary>
    public Command AsSubcommand()
    {
        var command = new Command("check", "Reads the edition and prints findings, without building pages.") { site };
        command.SetAction((parsed, cancel) => Task.FromResult(Run(parsed, cancel)));
        return command;
    }

    private int Run(ParseResult parsed, CancellationToken cancel)
    {
        var clock = Stopwatch.StartNew();
        var progress = options.Progress(parsed, terminal);
        Runtime.RefuseInvariantGlobalization();
        var folder = parsed.GetValue(site);
        var result = progress.Watch(report => folder is not null
            ? EditionBuild.CheckSite(SiteFolder.Read(folder), options.BuildOptions(parsed, report), cancel)
            : EditionBuild.Check(options.OpenInput(parsed), options.BuildOptions(parsed, report), cancel));
        options.Print(parsed, terminal, result.Findings, folder ?? "");
        progress.Say(result.HasErrors ? Summary.OfRefusal(result.Findings, "mend the errors and check again")
            : folder is null ? Summary.OfCheck(result, clock.Elapsed)
            : Summary.OfSite(result, clock.Elapsed));
        return result.HasErrors ? ExitCode.Errors : ExitCode.Clean;
    }
}
