using Spectre.Console;

namespace StaticEdition.Cli;

/// <summary>
/// Says what is being done: a bar for each stage while a person watches, a plain line a stage otherwise, nothing when quiet.
/// </summary>
internal sealed class Progress(Terminal terminal, bool isQuiet)
{
    /// <summary>Does the work and shows its stages.</summary>
    /// <param name="work">Takes what it calls to report a stage: its name, how many steps are done, how many there are (0: one step).</param>
    public T Watch<T>(Func<Action<string, int, int>, T> work) =>
        isQuiet ? work((_, _, _) => { }) : terminal.IsWatched ? WithBars(work) : work(PlainLine);

    /// <summary>Says the closing lines.</summary>
    public void Say(string lines)
    {
        if (!isQuiet)
        {
            terminal.Error.WriteLine(lines);
        }
    }

    private void PlainLine(string stage, int done, int total)
    {
        if (done == 0)
        {
            terminal.Error.WriteLine(stage);
        }
    }

    private T WithBars<T>(Func<Action<string, int, int>, T> work)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(terminal.Error) });
        return console.Progress()
            .AutoClear(true)
            .Columns(new SpinnerColumn(), new TaskDescriptionColumn(), new ProgressBarColumn(), new ElapsedTimeColumn())
            .Start(bars =>
            {
                ProgressTask? current = null;
                return work((stage, done, total) =>
                {
                    if (current?.Description != Markup.Escape(stage))
                    {
                        current?.Value(current.MaxValue);
                        current = bars.AddTask(Markup.Escape(stage), maxValue: Math.Max(1, total));
                        current.IsIndeterminate = total == 0;
                    }

                    current.Value(done);
                });
            });
    }
}
