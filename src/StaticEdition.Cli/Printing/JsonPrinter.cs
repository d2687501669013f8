using System.Text.Json;
using StaticEdition.Model.Escaping;
using StaticEdition.Model.Findings;
using StaticEdition.Rendering.Shared;
using StaticEdition.Wording.Names;

namespace StaticEdition.Cli.Printing;

/// <summary>A JSON array with one object a finding, for programs.</summary>
internal sealed class JsonPrinter(TextWriter output, FindingPaths paths) : FindingPrinter
{
    /// <summary>Indented JSON, names in camel case, no nulls.</summary>
    internal static readonly JsonSerializerOptions Readable = new()
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = MinimalJsonEncoder.Shared,
        DefaultIgnoreCondition = System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull,
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
    };

    /// <inheritdoc/>
    public override void Print(IReadOnlyCollection<Finding> findings) =>
        output.WriteLine(JsonSerializer.Serialize(findings.Select(finding => new
        {
            finding.Rule.Code,
            Severity = Name(finding.Severity),
            File = paths.PathOf(finding),
            finding.Span.Line,
            finding.Span.Column,
            finding.Span.EndLine,
            finding.Span.EndColumn,
            finding.Message,
            Remedy = Remedy(finding),
            finding.Patch,
        }), Readable));
}
