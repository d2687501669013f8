using System.Text.Json;
using StaticEdition.Model.Findings;
using StaticEdition.Rendering.Shared;
using StaticEdition.Wording.Names;

namespace StaticEdition.Cli.Printing;

/// <summary>SARIF 2.1.0 (OASIS), for tools that collect results of analyses.</summary>
internal sealed class SarifPrinter(TextWriter output, FindingPaths paths) : FindingPrinter
{
    /// <inheritdoc/>
    public override void Print(IReadOnlyCollection<Finding> findings)
    {
        var rules = findings.Select(finding => finding.Rule).DistinctBy(rule => rule.Code)
            .OrderBy(rule => rule.Code, StringComparer.Ordinal).ToList();
        var log = new Dictionary<string, object>
        {
            ["$schema"] = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/schemas/sarif-schema-2.1.0.json",
            ["version"] = "2.1.0",
            ["runs"] = new[]
            {
                new
                {
                    Tool = new { Driver = new { Name = "static-edition", Rules = rules.Select(Describe) } },
                    ColumnKind = "utf16CodeUnits",
                    Results = findings.Select(finding => Result(finding, rules.FindIndex(rule => rule.Code == finding.Rule.Code))),
                },
            },
        };
        output.WriteLine(JsonSerializer.Serialize(log, JsonPrinter.Readable));
    }

    private static object Describe(FindingRule rule) => new
    {
        Id = rule.Code,
        ShortDescription = new { Text = rule.Title },
        FullDescription = new { Text = rule.Why },
        Help = new { Text = $"{rule.Remedy}\n\n{rule.Example}" },
        DefaultConfiguration = new { Level = Level(rule.Severity) },
    };

    private object Result(Finding finding, int ruleIndex) => new
    {
        RuleId = finding.Rule.Code,
        RuleIndex = ruleIndex,
        Level = Level(finding.Severity),
        Message = new { Text = $"{finding.Message}. Remedy: {Remedy(finding)}" },
        Locations = new[]
        {
            new
            {
                PhysicalLocation = new
                {
                    ArtifactLocation = new { Uri = string.Join('/', paths.PathOf(finding).Split('/').Select(Uri.EscapeDataString)) },
                    Region = Region(finding.Span),
                },
            },
        },
    };

    private static object? Region(SourceSpan span) => span.Line == 0
        ? null
        : new { StartLine = span.Line, StartColumn = span.Column, span.EndLine, EndColumn = Math.Max(span.EndColumn, 1) };

    private static string Level(Severity severity) => severity == Severity.Error ? "error" : "warning";
}
