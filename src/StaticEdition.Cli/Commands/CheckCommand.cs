using System.CommandLine;
using System.Diagnostics;

namespace StaticEdition.Cli.Commands;

/// <summary><c>check</c>: reads and checks the edition without building pages; with <c>--site</c>, checks a finished site.</summary>
internal sealed class CheckCommand(SharedOptions options, Terminal terminal)
{
    private readonly Option<string?> site = new("--site")
    {
        Description = "Check a finished site instead: every quoted word and every link, from the files in this folder alone.",
        HelpName = "folder",
    };

    /// <summary>The command as the parser knows it.</summary>
    public Command AsSubcommand()
    {
        var command = new Command("check", "Checks the edition and prints findings, without building pages.") { site };
        command.SetAction((parsed, cancel) => Task.FromResult(Run(parsed, cancel)));
        return command;
    }

    private int Run(ParseResult parsed, CancellationToken cancel)
    {
        var clock = Stopwatch.StartNew();
        var status = options.Status(parsed, terminal);
        var folder = parsed.GetValue(site);
        var result = status.ShowProgress(report => folder is not null
            ? EditionBuild.CheckSite(SiteFolder.Read(folder), options.BuildOptions(parsed, report), cancel)
            : EditionBuild.Check(options.OpenInput(parsed), options.BuildOptions(parsed, report), cancel));
        options.PrintFindings(parsed, terminal, result, folder ?? "");
        if (result.HasErrors)
        {
            status.WriteLine(Summary.OfRefusal(result.Findings, "correct the errors and check again"));
            return ExitCode.Errors;
        }

        status.WriteLine(folder is null ? Summary.OfCheck(result, clock.Elapsed) : Summary.OfSite(result, clock.Elapsed));
        return ExitCode.Clean;
    }
}
