using StaticEdition.Model;

namespace StaticEdition.Cli.Printing;

/// <summary>Prints findings in one form; the records are the same for all of them.</summary>
internal abstract class FindingPrinter
{
    /// <summary>The names of the forms.</summary>
    public static readonly ImmutableArray<string> Formats = ["text", "json", "sarif", "github"];

    /// <summary>Prints all findings of a run.</summary>
    public abstract void Print(IReadOnlyCollection<Finding> findings);

    /// <summary>The printer for one of <see cref="Formats"/>.</summary>
    public static FindingPrinter Of(string format, Terminal terminal, SourceLines lines) => format switch
    {
        "json" => new JsonPrinter(terminal.Out, lines),
        "sarif" => new SarifPrinter(terminal.Out, lines),
        "github" => new GitHubPrinter(terminal.Out, lines),
        _ => new TextPrinter(terminal, lines),
    };

    /// <summary>The remedy for this finding: its own, or its rule's.</summary>
    protected static string Remedy(Finding finding) => finding.Remedy ?? finding.Rule.Remedy;

    /// <summary><c>error</c> or <c>review</c>.</summary>
    protected static string Name(Severity severity) => severity == Severity.Error ? "error" : "review";
}
