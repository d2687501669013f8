using StaticEdition.Cli;

namespace StaticEdition.Tests.Support;

/// <summary>The command line run inside the test, with what it said.</summary>
internal sealed record CommandLineRun(int ExitCode, string Output, string Error)
{
    /// <summary>Runs one command.</summary>
    public static async Task<CommandLineRun> OfAsync(params string[] arguments)
    {
        var output = new StringWriter { NewLine = "\n" };
        var error = new StringWriter { NewLine = "\n" };
        var exitCode = await CommandLine.RunAsync(arguments, new Terminal(output, error, IsInteractive: false, HasColour: false));
        return new CommandLineRun(exitCode, output.ToString(), error.ToString());
    }
}
