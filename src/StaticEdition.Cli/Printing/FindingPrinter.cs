using StaticEdition.Model.Findings;
using StaticEdition.Wording.Names;

namespace StaticEdition.Cli.Printing;

/// <summary>Prints findings in one form; the records are the same for all of them.</summary>
internal abstract class FindingPrinter
{
    /// <summary>The names of the forms.</summary>
    public static readonly ImmutableArray<string> Formats = ["text", "json", "sarif", "github"];

    /// <summary>Prints all findings of a run.</summary>
    public abstract void Print(IReadOnlyCollection<Finding> findings);

    /// <summary>The printer for one of <see cref="Formats"/>.</summary>
    /// <param name="format">One of the names.</param>
    /// <param name="terminal">Where it prints.</param>
    /// <param name="paths">The names of files.</param>
    /// <param name="sources">The lines of the input, which the text form shows.</param>
    public static FindingPrinter Of(string format, Terminal terminal, FindingPaths paths, SourceFiles sources) => format switch
    {
        "json" => new JsonPrinter(terminal.Out, paths),
        "sarif" => new SarifPrinter(terminal.Out, paths),
        "github" => new GitHubPrinter(terminal.Out, paths),
        _ => new TextPrinter(terminal, paths, sources),
    };

    /// <summary>The remedy for this finding: its own, or its rule's.</summary>
    protected static string Remedy(Finding finding) => finding.Remedy ?? finding.Rule.Remedy;

    /// <summary><c>error</c> or <c>review</c>.</summary>
    protected static string Name(Severity severity) => severity == Severity.Error ? "error" : "review";
}
