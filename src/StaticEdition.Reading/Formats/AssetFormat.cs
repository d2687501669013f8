using System.Xml;
using StaticEdition.Model.Findings;
using StaticEdition.Reading.Findings;
using StaticEdition.Reading.Formats.Keys;
using StaticEdition.Reading.Input;

namespace StaticEdition.Reading.Formats;

/// <summary><c>assets/…</c>: copied as it is, once it is known to run nothing.</summary>
internal static class AssetFormat
{
    private static readonly HashSet<string> ActiveElements = new(StringComparer.OrdinalIgnoreCase)
        { "script", "foreignObject", "iframe", "object", "embed", "handler", "listener", "animate", "set" };

    private const string Html = "http://www.w3.org/1999/xhtml";

    private static readonly string[] SafeTargets = ["#", "data:image/png;", "data:image/jpeg;", "data:image/webp;"];

    private static readonly XmlReaderSettings Settings = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        IgnoreWhitespace = true,
        MaxCharactersInDocument = InputFolder.MaximumFileSize,
    };

    /// <summary>The file, its path relative to <c>assets</c>; null for a picture that holds script. Finding: SE124.</summary>
    public static OutputFile? Read(InputFile file, ReadingContext context)
    {
        if (file.Content.IsEmpty)
        {
            context.Findings.Add(FolderFindings.EmptyFile(file.Path));
            return null;
        }

        if (file.Path.EndsWith(".svg", StringComparison.Ordinal) && FaultOf(file) is { } fault)
        {
            context.Findings.Add(fault);
            return null;
        }

        return new OutputFile(file.Path["assets/".Length..], file.Content);
    }

    private static Finding? FaultOf(InputFile file)
    {
        using var reader = XmlReader.Create(new MemoryStream(file.Content.ToArray(), writable: false), Settings);
        try
        {
            while (reader.Read())
            {
                if (FindDanger(reader) is { } danger)
                {
                    var lines = (IXmlLineInfo)reader;
                    return FolderFindings.ActiveImage(SourceSpan.At(file.Path, lines.LineNumber, lines.LinePosition), danger);
                }
            }

            return null;
        }
        catch (XmlException exception)
        {
            return FolderFindings.ActiveImage(
                SourceSpan.At(file.Path, Math.Max(exception.LineNumber, 1), Math.Max(exception.LinePosition, 1)),
                "a document type declaration, an entity or invalid XML");
        }
    }

    private static string? FindDanger(XmlReader reader) => reader.NodeType switch
    {
        XmlNodeType.ProcessingInstruction => $"the instruction <?{reader.Name}?>",
        XmlNodeType.Text or XmlNodeType.CDATA when LeadsOut(reader.Value) => "a style that leads outside",
        XmlNodeType.Element when reader.NamespaceURI == Html || ActiveElements.Contains(reader.LocalName) => $"the element <{reader.LocalName}>",
        XmlNodeType.Element => DangerOfAttributes(reader),
        _ => null,
    };

    private static string? DangerOfAttributes(XmlReader reader)
    {
        string? danger = null;
        for (var more = reader.MoveToFirstAttribute(); more && danger is null; more = reader.MoveToNextAttribute())
        {
            var isLink = reader.LocalName is "href" or "src" && !SafeTargets.Any(reader.Value.StartsWith);
            var isHandler = reader.LocalName.StartsWith("on", StringComparison.OrdinalIgnoreCase);
            if (isHandler)
            {
                danger = $"the attribute {reader.Name}, which runs script";
            }
            else if (isLink || LeadsOut(reader.Value))
            {
                danger = $"the attribute {reader.Name}, which leads outside";
            }
        }

        reader.MoveToElement();
        return danger;
    }

    private static bool LeadsOut(string style) =>
        style.Contains("@import", StringComparison.OrdinalIgnoreCase)
        || style.Contains("image-set(", StringComparison.OrdinalIgnoreCase)
        || (style.Contains('\\', StringComparison.Ordinal) && style.Contains('(', StringComparison.Ordinal))
        || style.Replace("url(#", "", StringComparison.OrdinalIgnoreCase).Contains("url(", StringComparison.OrdinalIgnoreCase);
}
