using System.Collections.Immutable;
using StaticEdition.Model;
using StaticEdition.Reading;
using StaticEdition.Tests.Support;
using StaticEdition.Theme;

namespace StaticEdition.Tests.Hostile;

/// <summary>What came of an input: its errors, and what the product did wrong (empty: nothing).</summary>
internal sealed record Verdict(IReadOnlyList<Finding> Errors, string Fault);

/// <summary>
/// One input through the whole product: it ends in time, throws nothing, and gives either errors or a site that passes its own proof.
/// </summary>
internal static class Ordeal
{
    /// <summary>Builds; where nothing is wrong, proves the site.</summary>
    /// <param name="files">The input.</param>
    /// <param name="cancel">Ends the run.</param>
    /// <param name="isBuilt">False: the input is read and checked, and no site is made of it.</param>
    public static async Task<Verdict> UndergoAsync(IReadOnlyDictionary<string, byte[]> files, CancellationToken cancel, bool isBuilt = true)
    {
        try
        {
            return await Task.Run(() => Undergo(files, isBuilt, cancel), cancel).WaitAsync(RunLimit.Left, cancel);
        }
        catch (TimeoutException)
        {
            return new Verdict([], "no end within the limit of the whole run");
        }
    }

    private static Verdict Undergo(IReadOnlyDictionary<string, byte[]> files, bool isBuilt, CancellationToken cancel)
    {
        try
        {
            var input = InputFolder.InMemory(files);
            var result = isBuilt
                ? EditionBuild.Run(input, new EditionTheme(), new BuildOptions(), cancel)
                : EditionBuild.Check(input, new BuildOptions(), cancel);
            var errors = result.Findings.Where(finding => finding.Severity == Severity.Error).ToImmutableArray();
            return new Verdict(errors, errors.Length > 0 ? FaultOfRefusal(result) : isBuilt ? FaultOfSite(result, cancel) : "");
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            return new Verdict([], fault.ToString());
        }
    }

    private static string FaultOfRefusal(BuildResult result) =>
        !result.HasErrors ? "errors were found, and the result says there are none"
        : result.Findings.Any(finding => finding.Message.Length == 0 || finding.Span.File.Length == 0) ? "a finding has no message or place"
        : "";

    private static string FaultOfSite(BuildResult result, CancellationToken cancel)
    {
        if (result.Files.Length == 0)
        {
            return "no error was found and nothing was written";
        }

        var proof = EditionBuild.CheckSite(result.Files, new BuildOptions(), cancel);
        return string.Join('\n', proof.Findings);
    }
}
