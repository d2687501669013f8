namespace StaticEdition.Cli;

/// <summary>What the process says when it ends.</summary>
internal static class ExitCode
{
    /// <summary>Nothing to mend: no finding, or review findings only.</summary>
    public const int Clean = 0;

    /// <summary>There are errors; the last good output is untouched.</summary>
    public const int Errors = 1;

    /// <summary>The tool could not do its job.</summary>
    public const int Failed = 2;

    /// <summary>Interrupted (128 + SIGINT, as shells count).</summary>
    public const int Interrupted = 130;
}

/// <summary>The tool cannot do its job; the message says why and what to do, for a person.</summary>
internal sealed class CannotRunException(string message, Exception? cause = null) : Exception(message, cause);
