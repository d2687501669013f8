using StaticEdition.Model.Findings;

namespace StaticEdition.Cli.Printing;

/// <summary>The files of findings as a person at the prompt would name them.</summary>
/// <param name="inputPath">The folder of the input.</param>
/// <param name="sitePath">The folder of the site, written or not.</param>
internal sealed class FindingPaths(string inputPath, string sitePath)
{
    /// <summary>The path of a finding's file, relative to the current folder, with <c>/</c>.</summary>
    public string PathOf(Finding finding)
    {
        var path = Path.Combine(finding.Rule.IsOfSite ? sitePath : inputPath, finding.Span.File);
        return (Path.IsPathRooted(path) ? Path.GetRelativePath(Environment.CurrentDirectory, path) : path).Replace('\\', '/');
    }
}
