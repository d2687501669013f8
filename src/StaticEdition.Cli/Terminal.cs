using System.Text;

namespace StaticEdition.Cli;

/// <summary>Where the command line speaks: findings to <see cref="Out"/>, progress and summary to <see cref="Error"/>.</summary>
/// <param name="Out">Standard output.</param>
/// <param name="Error">Standard error.</param>
/// <param name="IsWatched">True when a person watches standard error: progress may then be redrawn in place.</param>
/// <param name="HasColour">True when findings may be coloured.</param>
public sealed record Terminal(TextWriter Out, TextWriter Error, bool IsWatched, bool HasColour)
{
    /// <summary>The terminal of this process. <c>NO_COLOR</c> and <c>CI</c> are honoured.</summary>
    public static Terminal OfProcess()
    {
        var utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        var plain = IsSet("CI") || IsSet("NO_COLOR");
        return new Terminal(
            new StreamWriter(Console.OpenStandardOutput(), utf8) { AutoFlush = true, NewLine = "\n" },
            new StreamWriter(Console.OpenStandardError(), utf8) { AutoFlush = true, NewLine = "\n" },
            IsWatched: !Console.IsErrorRedirected && !IsSet("CI"),
            HasColour: !Console.IsOutputRedirected && !plain);
    }

    private static bool IsSet(string variable) => !string.IsNullOrEmpty(Environment.GetEnvironmentVariable(variable));
}
