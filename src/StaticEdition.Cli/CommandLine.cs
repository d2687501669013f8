using System.CommandLine;
using StaticEdition.Cli.Commands;

namespace StaticEdition.Cli;

/// <summary>The command line: parses the arguments, runs a command, returns the exit code.</summary>
public static class CommandLine
{
    private const string Help = """
        Builds a bilingual annotated edition: source texts and editors' YAML notes go in, a cross-linked website comes out.

          static-edition new my-edition     start an edition from a small sample
          static-edition                    build the edition in input/ into output/
          static-edition check              print findings without building
          static-edition explain SE201      explain a finding

          Findings go to standard output, progress and summary to standard error.
          Exit codes: 0 no errors, 1 errors (nothing is written), 2 the command could not run, 130 interrupted.
        """;

    /// <summary>Runs one command. Never throws for what a person typed or an editor wrote.</summary>
    /// <param name="arguments">The words after the program's name.</param>
    /// <param name="terminal">Where findings, progress and summary go.</param>
    /// <param name="cancel">Ends the run early with exit code 130.</param>
    /// <returns>0 clean or review only, 1 errors, 2 the tool could not do its job, 130 interrupted.</returns>
    public static async Task<int> RunAsync(IReadOnlyList<string> arguments, Terminal terminal, CancellationToken cancel = default)
    {
        var parsed = Commands(terminal).Parse(arguments);
        if (parsed.Errors.Count > 0)
        {
            foreach (var error in parsed.Errors)
            {
                await terminal.Error.WriteLineAsync($"static-edition: {error.Message}");
            }

            await terminal.Error.WriteLineAsync("static-edition --help lists the commands and options.");
            return ExitCode.Failed;
        }

        try
        {
            var configuration = new InvocationConfiguration
            {
                Output = terminal.Out,
                Error = terminal.Error,
                EnableDefaultExceptionHandler = false,
            };
            return await parsed.InvokeAsync(configuration, cancel);
        }
        catch (CannotRunException fault)
        {
            await terminal.Error.WriteLineAsync($"static-edition: {fault.Message}");
            return ExitCode.Failed;
        }
        catch (PlatformNotSupportedException fault)
        {
            await terminal.Error.WriteLineAsync($"static-edition: {fault.Message}");
            return ExitCode.Failed;
        }
        catch (OperationCanceledException)
        {
            await terminal.Error.WriteLineAsync("static-edition: interrupted; the output is as it was");
            return ExitCode.Interrupted;
        }
    }

    private static RootCommand Commands(Terminal terminal)
    {
        var options = new SharedOptions();
        var build = new BuildCommand(options, terminal);
        var root = new RootCommand(Help);
        options.AddTo(root);
        build.AddTo(root);
        root.Subcommands.Add(build.AsSubcommand());
        root.Subcommands.Add(new CheckCommand(options, terminal).AsSubcommand());
        root.Subcommands.Add(new ExplainCommand(terminal).AsSubcommand());
        root.Subcommands.Add(new NewCommand(terminal).AsSubcommand());
        return root;
    }
}
