using System.Diagnostics;

namespace StaticEdition.Tests.Support;

/// <summary>The command line as a process of its own, for what only a process can show: environment, signals, limits.</summary>
internal static class StaticEditionProcess
{
    /// <summary>The program, built beside the tests.</summary>
    public static readonly string Program = System.IO.Path.Combine(AppContext.BaseDirectory, "static-edition.dll");

    /// <summary>Starts it.</summary>
    public static Process Start(string workingFolder, IEnumerable<string> arguments, params (string Name, string Value)[] environment) =>
        StartCommand("dotnet", workingFolder, [Program, .. arguments], environment);

    /// <summary>Starts it by a shell script that ends in <c>exec "$@"</c>, so that limits can be set first.</summary>
    public static Process StartIn(string script, string workingFolder, IEnumerable<string> arguments) =>
        StartCommand("bash", workingFolder, ["-c", script, "bash", "dotnet", Program, .. arguments], []);

    /// <summary>Runs it to its end.</summary>
    public static async Task<ProcessResult> RunAsync(
        string workingFolder, IEnumerable<string> arguments, params (string Name, string Value)[] environment)
    {
        using var process = Start(workingFolder, arguments, environment);
        return await EndAsync(process);
    }

    /// <summary>Waits for the end and takes what it said.</summary>
    public static async Task<ProcessResult> EndAsync(Process process)
    {
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        try
        {
            await process.WaitForExitAsync().WaitAsync(RunLimit.Left);
        }
        catch (TimeoutException)
        {
            process.Kill();
            throw;
        }

        return new ProcessResult(process.ExitCode, await output, await error);
    }

    private static Process StartCommand(
        string command, string workingFolder, IEnumerable<string> arguments, IEnumerable<(string Name, string Value)> environment)
    {
        var start = new ProcessStartInfo(command, arguments)
        {
            WorkingDirectory = workingFolder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["DOTNET_gcServer"] = "0";
        start.Environment["DOTNET_TieredPGO"] = "0"; // counting calls for a later optimisation costs a short run more than it gains
        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        return Process.Start(start)!;
    }
}

/// <summary>What a process said and how it ended.</summary>
internal sealed record ProcessResult(int ExitCode, string Output, string Error);
