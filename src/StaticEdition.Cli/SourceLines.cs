using System.Text;
using StaticEdition.Model;

namespace StaticEdition.Cli;

/// <summary>Where findings point: paths as the person named the folders, and the lines of input files, read again for printing.</summary>
/// <param name="inputPath">The folder of the input.</param>
/// <param name="sitePath">The folder of the site, written or not.</param>
internal sealed class SourceLines(string inputPath, string sitePath)
{
    private const int MaximumBytes = 4 << 20;

    private readonly Dictionary<string, string[]> files = new(StringComparer.Ordinal);

    /// <summary>The path of a finding's file as a person at the prompt would name it, with <c>/</c>.</summary>
    public string Display(Finding finding)
    {
        var path = Path.Combine(finding.Rule.IsOfSite ? sitePath : inputPath, finding.Span.File);
        return (Path.IsPathRooted(path) ? Path.GetRelativePath(Environment.CurrentDirectory, path) : path).Replace('\\', '/');
    }

    /// <summary>The line a finding points at, or null when it cannot be shown: pages need not be written, and their lines are long.</summary>
    public string? Line(Finding finding)
    {
        var span = finding.Span;
        if (finding.Rule.IsOfSite || span.Line < 1)
        {
            return null;
        }

        if (!files.TryGetValue(span.File, out var lines))
        {
            files[span.File] = lines = Read(Path.Combine(inputPath, span.File));
        }

        return span.Line <= lines.Length ? lines[span.Line - 1] : null;
    }

    private static string[] Read(string path)
    {
        try
        {
            var file = new FileInfo(path);
            // A pipe has no length, and to open one could wait for ever.
            return file.Exists && file.LinkTarget is null && file.Length is > 0 and <= MaximumBytes
                ? File.ReadAllText(path, Encoding.UTF8).Split('\n')
                : [];
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return [];
        }
    }
}
