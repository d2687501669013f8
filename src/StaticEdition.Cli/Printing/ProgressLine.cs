
namespace StaticEdition.Cli.Printing;

/// <summary>
/// One line that is redrawn in place: <c>drawing pages  1,203 of 6,400</c>. It is written over with spaces rather than erased by a control
/// sequence, so that it works on every terminal.
/// </summary>
internal sealed class ProgressLine(TextWriter output, TimeProvider time) : IDisposable
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);

    private readonly Lock gate = new();
    private string stage = "";
    private int shownLength;
    private long shownAt;

    /// <summary>Shows how far a stage is: at once when it begins, later ten times a second at most. Called from any thread.</summary>
    /// <param name="name">The name of the stage.</param>
    /// <param name="done">How many of its steps are done.</param>
    /// <param name="total">How many there are; 0 when they are not counted.</param>
    public void Report(string name, int done, int total)
    {
        lock (gate)
        {
            if (name == stage && time.GetElapsedTime(shownAt) < Pause)
            {
                return;
            }

            stage = name;
            shownAt = time.GetTimestamp();
            Show(total == 0 ? name : FormattableString.Invariant($"{name}  {done:N0} of {total:N0}"));
        }
    }

    /// <summary>Removes the line.</summary>
    public void Dispose()
    {
        lock (gate)
        {
            Show("");
            output.Write('\r');
        }
    }

    private void Show(string text)
    {
        output.Write('\r' + text.PadRight(shownLength));
        shownLength = text.Length;
    }
}
