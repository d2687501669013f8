using StaticEdition.Model.Findings;
using StaticEdition.Rendering.Shared;

namespace StaticEdition.Cli.Printing;

/// <summary>GitHub's workflow commands, which the forge shows as annotations beside the changed lines.</summary>
internal sealed class GitHubPrinter(TextWriter output, FindingPaths paths) : FindingPrinter
{
    /// <inheritdoc/>
    public override void Print(IReadOnlyCollection<Finding> findings)
    {
        foreach (var finding in findings)
        {
            var command = finding.Severity == Severity.Error ? "error" : "warning";
            var span = finding.Span;
            var place = span.Line == 0
                ? ""
                : FormattableString.Invariant($",line={span.Line},col={span.Column},endLine={span.EndLine},endColumn={span.EndColumn}");
            var message = $"{finding.Message}\nremedy: {Remedy(finding)}" + (finding.Patch is { } patch ? "\n" + patch : "");
            output.WriteLine(
                $"::{command} file={Property(paths.PathOf(finding))}{place},title={Property(finding.Rule.Code)}::{Data(message)}");
        }
    }

    private static string Data(string value) =>
        value.Replace("%", "%25", StringComparison.Ordinal)
            .Replace("\r", "%0D", StringComparison.Ordinal)
            .Replace("\n", "%0A", StringComparison.Ordinal);

    private static string Property(string value) =>
        Data(value).Replace(":", "%3A", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal);
}
