namespace StaticEdition.Cli.Printing;

/// <summary>Standard error for a person: a progress line while work runs, then the summary. Nothing with <c>--quiet</c>.</summary>
internal sealed class StatusOutput(Terminal terminal, bool isQuiet)
{
    /// <summary>Does the work; a terminal that a person watches shows its progress, which is gone when the work ends.</summary>
    /// <param name="work">Takes the callback of <see cref="BuildOptions.Progress"/>.</param>
    public T ShowProgress<T>(Func<Action<string, int, int>?, T> work)
    {
        if (isQuiet || !terminal.IsInteractive)
        {
            return work(null);
        }

        using var line = new ProgressLine(terminal.Error, TimeProvider.System);
        return work(line.Report);
    }

    /// <summary>Prints the summary.</summary>
    public void WriteLine(string text)
    {
        if (!isQuiet)
        {
            terminal.Error.WriteLine(text);
        }
    }
}
