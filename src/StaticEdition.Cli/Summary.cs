using System.Text;
using StaticEdition.Model.Findings;
using StaticEdition.Model.Queries;

namespace StaticEdition.Cli;

/// <summary>The summary that ends a run.</summary>
internal static class Summary
{
    /// <summary>Counts of what a build read, paired, annotated, proved and wrote, and the time it took.</summary>
    public static string OfBuild(BuildResult result, string output, TimeSpan time)
    {
        var summary = result.Summary;
        var lines = new StringBuilder();
        AppendEdition(lines, summary.Edition);
        AppendProof(lines, summary);
        AppendLine(lines, "wrote", $"{result.Files.Length:N0} files, {result.Files.Sum(file => (long)file.Content.Length) / 1024:N0} KB, to {output}");
        AppendLine(lines, "findings", CountFindings(result.Findings));
        lines.Append(Invariant($"done in {time.TotalSeconds:0.00} s"));
        return lines.ToString();
    }

    /// <summary>Counts of what a check read and found.</summary>
    public static string OfCheck(BuildResult result, TimeSpan time)
    {
        var lines = new StringBuilder();
        AppendEdition(lines, result.Summary.Edition);
        AppendLine(lines, "findings", CountFindings(result.Findings));
        lines.Append(Invariant($"checked in {time.TotalSeconds:0.00} s"));
        return lines.ToString();
    }

    /// <summary>Counts of what the check of a finished site proved and found.</summary>
    public static string OfSite(BuildResult result, TimeSpan time)
    {
        var lines = new StringBuilder();
        AppendProof(lines, result.Summary);
        AppendLine(lines, "findings", CountFindings(result.Findings));
        lines.Append(Invariant($"checked in {time.TotalSeconds:0.00} s"));
        return lines.ToString();
    }

    /// <summary>The number of errors, and what follows from them.</summary>
    public static string OfRefusal(IReadOnlyCollection<Finding> findings, string consequence) => $"{CountFindings(findings)}: {consequence}";

    private static void AppendEdition(StringBuilder lines, EditionCounts counts)
    {
        AppendLine(lines, "read", $"{counts.Texts:N0} texts, {counts.Segments:N0} segments, {counts.Interventions:N0} interventions");
        AppendLine(lines, "paired", $"{counts.Pairings:N0} pairings with {counts.Changes:N0} changes, {counts.Silences:N0} silences");
        AppendLine(lines, "annotated", $"{counts.Notes:N0} notes, {counts.Testimonies:N0} testimonies, {counts.Entries:N0} entries");
    }

    private static void AppendProof(StringBuilder lines, BuildSummary summary) =>
        AppendLine(lines, "proved", $"{summary.Proofs:N0} quoted passages on {summary.Pages:N0} pages match letter for letter");

    private static void AppendLine(StringBuilder lines, string what, FormattableString figures) =>
        lines.Append(what.PadRight(10)).Append(Invariant(figures)).Append('\n');

    private static void AppendLine(StringBuilder lines, string what, string figures) =>
        lines.Append(what.PadRight(10)).Append(figures).Append('\n');

    private static string CountFindings(IReadOnlyCollection<Finding> findings)
    {
        var errors = findings.Count(finding => finding.Severity == Severity.Error);
        return Invariant($"{errors:N0} errors, {findings.Count - errors:N0} to review");
    }

    private static string Invariant(FormattableString text) => FormattableString.Invariant(text);
}
