using StaticEdition.Model.Findings;
using StaticEdition.Model.Queries;

namespace StaticEdition;

/// <summary>The result of a run.</summary>
/// <param name="Files">The files of the site, by path; empty where there are errors or nothing was built.</param>
/// <param name="Findings">The findings without the accepted ones; a strict run has raised them to errors.</param>
/// <param name="Summary">The figures of the run.</param>
public sealed record BuildResult(ImmutableArray<OutputFile> Files, ImmutableArray<Finding> Findings, BuildSummary Summary)
{
    /// <summary>The input, to show the lines that findings point at; none where a finished site was checked.</summary>
    public SourceFiles Sources { get; init; } = SourceFiles.None;

    /// <summary>True where there is an error: nothing is published.</summary>
    public bool HasErrors => Findings.Any(finding => finding.Severity == Severity.Error);
}

/// <summary>The figures of a run.</summary>
public sealed record BuildSummary
{
    /// <summary>The records that were read; all 0 where the edition could not be read.</summary>
    public EditionCounts Edition { get; init; } = new();

    /// <summary>Pages that were written or checked.</summary>
    public int Pages { get; init; }

    /// <summary>Passages of source words that were proved on pages.</summary>
    public int Proofs { get; init; }
}
