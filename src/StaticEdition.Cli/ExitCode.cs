
namespace StaticEdition.Cli;

/// <summary>The exit codes of the process.</summary>
internal static class ExitCode
{
    /// <summary>No findings, or review findings only.</summary>
    public const int Clean = 0;

    /// <summary>There are errors; the last good output is untouched.</summary>
    public const int Errors = 1;

    /// <summary>The command could not run.</summary>
    public const int Failed = 2;

    /// <summary>Interrupted (128 + SIGINT, as shells count).</summary>
    public const int Interrupted = 130;
}

/// <summary>The command cannot run; the message says why and what to do.</summary>
internal sealed class CannotRunException(string message, Exception? cause = null) : Exception(message, cause);
