using System.CommandLine;
using System.Diagnostics;
using StaticEdition.Reading;
using StaticEdition.Theme;

namespace StaticEdition.Cli.Commands;

/// <summary><c>build</c>, and what runs without a command: input in, site out.</summary>
internal sealed class BuildCommand(SharedOptions options, Terminal terminal)
{
    private readonly Option<string> output = new("--output", "-o")
    {
        Description = "The folder the site is written to; replaced as a whole or not at all.",
        HelpName = "folder",
        DefaultValueFactory = _ => "output",
    };

    /// <summary>Makes it what the program does when no command is named.</summary>
    public void AddTo(RootCommand root)
    {
        root.Options.Add(output);
        root.SetAction((parsed, cancel) => Task.FromResult(Run(parsed, cancel)));
    }

    /// <summary>The same under its name.</summary>
    public Command AsSubcommand()
    {
        var command = new Command("build", "Builds the site (the default).") { output };
        command.SetAction((parsed, cancel) => Task.FromResult(Run(parsed, cancel)));
        return command;
    }

    private int Run(ParseResult parsed, CancellationToken cancel)
    {
        var clock = Stopwatch.StartNew();
        var progress = options.Progress(parsed, terminal);
        Runtime.RefuseInvariantGlobalization();
        var path = SharedOptions.PathOf(parsed, output);
        var folder = new OutputFolder(path);
        folder.RefuseOverlap(options.InputPath(parsed));
        folder.Prepare();

        var input = options.OpenInput(parsed);
        var result = progress.Watch(report =>
            EditionBuild.Run(input, new EditionTheme(), options.BuildOptions(parsed, report), cancel));
        options.Print(parsed, terminal, result.Findings, path);
        if (result.HasErrors)
        {
            progress.Say(Summary.OfRefusal(result.Findings, "nothing was written; the last good output is untouched"));
            return ExitCode.Errors;
        }

        folder.Replace(result.Files, cancel);
        progress.Say(Summary.Of(result, path, clock.Elapsed));
        return ExitCode.Clean;
    }
}
