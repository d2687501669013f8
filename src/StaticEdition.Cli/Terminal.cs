using System.Text;

namespace StaticEdition.Cli;

/// <summary>The two streams of the process. Everything the command line says goes through here.</summary>
/// <param name="Out">Standard output: findings, and what a command was asked to print.</param>
/// <param name="Error">Standard error: progress, summary and messages.</param>
/// <param name="IsInteractive">True when a person watches standard error, so that a line may be redrawn in place.</param>
/// <param name="HasColour">True when standard output shows colours.</param>
public sealed record Terminal(TextWriter Out, TextWriter Error, bool IsInteractive, bool HasColour)
{
    /// <summary>
    /// The terminal of this process. A stream that goes to a file or a pipe is never coloured or redrawn, nor is any stream where
    /// <c>CI</c> is set or <c>TERM</c> is <c>dumb</c>; <c>NO_COLOR</c> (no-color.org) turns colours off.
    /// </summary>
    public static Terminal OfProcess()
    {
        var utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        var isPlain = Variable("CI").Length > 0 || Variable("TERM") == "dumb";
        return new Terminal(
            new StreamWriter(Console.OpenStandardOutput(), utf8) { AutoFlush = true, NewLine = "\n" },
            new StreamWriter(Console.OpenStandardError(), utf8) { AutoFlush = true, NewLine = "\n" },
            IsInteractive: !Console.IsErrorRedirected && !isPlain,
            HasColour: !Console.IsOutputRedirected && !isPlain && Variable("NO_COLOR").Length == 0);
    }

    private static string Variable(string name) => Environment.GetEnvironmentVariable(name) ?? "";
}
