using System.Text.Encodings.Web;
using System.Text.Json;
using StaticEdition.Model;

namespace StaticEdition.Cli.Printing;

/// <summary>A JSON array with one object a finding, for programs.</summary>
internal sealed class JsonPrinter(TextWriter output, SourceLines lines) : FindingPrinter
{
    /// <summary>Readable JSON that leaves letters of every script as they are; it is printed to a terminal or file, never into a page.</summary>
    internal static readonly JsonSerializerOptions Readable = new()
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        DefaultIgnoreCondition = System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull,
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
    };

    /// <inheritdoc/>
    public override void Print(IReadOnlyCollection<Finding> findings) =>
        output.WriteLine(JsonSerializer.Serialize(findings.Select(finding => new
        {
            finding.Rule.Code,
            Severity = Name(finding.Severity),
            File = lines.Display(finding),
            finding.Span.Line,
            finding.Span.Column,
            finding.Span.EndLine,
            finding.Span.EndColumn,
            finding.Message,
            Remedy = Remedy(finding),
            finding.Patch,
        }), Readable));
}
