using System.CommandLine;
using System.Diagnostics;
using StaticEdition.Theme;

namespace StaticEdition.Cli.Commands;

/// <summary><c>build</c>, which also runs when no command is named: builds the site and writes it.</summary>
internal sealed class BuildCommand(SharedOptions options, Terminal terminal)
{
    private readonly Option<string> output = new("--output", "-o")
    {
        Description = "The folder to write the site to. It is replaced as a whole, and only if there are no errors.",
        HelpName = "folder",
        DefaultValueFactory = _ => "output",
    };

    /// <summary>Makes it the command that runs when none is named.</summary>
    public void AddTo(RootCommand root)
    {
        root.Options.Add(output);
        root.SetAction((parsed, cancel) => Task.FromResult(Run(parsed, cancel)));
    }

    /// <summary>The command under its name.</summary>
    public Command AsSubcommand()
    {
        var command = new Command("build", "Builds the site (runs when no command is named).") { output };
        command.SetAction((parsed, cancel) => Task.FromResult(Run(parsed, cancel)));
        return command;
    }

    private int Run(ParseResult parsed, CancellationToken cancel)
    {
        var clock = Stopwatch.StartNew();
        var status = options.Status(parsed, terminal);
        var path = SharedOptions.PathOf(parsed, output);
        var folder = new OutputFolder(path);
        folder.RefuseOverlap(options.InputPath(parsed));
        folder.PrepareFolders();

        var input = options.OpenInput(parsed);
        var result = status.ShowProgress(report =>
            EditionBuild.Run(input, new EditionTheme(), options.BuildOptions(parsed, report), cancel));
        options.PrintFindings(parsed, terminal, result, path);
        if (result.HasErrors)
        {
            status.WriteLine(Summary.OfRefusal(result.Findings, "nothing was written; the last good output is untouched"));
            return ExitCode.Errors;
        }

        folder.Replace(result.Files, cancel);
        status.WriteLine(Summary.OfBuild(result, path, clock.Elapsed));
        return ExitCode.Clean;
    }
}
