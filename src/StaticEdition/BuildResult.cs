namespace StaticEdition;

/// <summary>What came of a run.</summary>
/// <param name="Files">The files of the site, by path; none where there are errors or nothing was built.</param>
/// <param name="Findings">What stands: accepted findings are taken out, and a strict run has raised the others to errors.</param>
/// <param name="Summary">What was read and done, counted.</param>
public sealed record BuildResult(ImmutableArray<OutputFile> Files, ImmutableArray<Finding> Findings, BuildSummary Summary)
{
    /// <summary>The input, to show the lines that findings point at; none where a finished site was checked.</summary>
    public SourceFiles Sources { get; init; } = SourceFiles.None;

    /// <summary>True where something must be mended: nothing is published.</summary>
    public bool HasErrors => Findings.Any(finding => finding.Severity == Severity.Error);
}

/// <summary>A run in numbers.</summary>
public sealed record BuildSummary
{
    /// <summary>Texts read.</summary>
    public int Texts { get; init; }

    /// <summary>Segments read.</summary>
    public int Segments { get; init; }

    /// <summary>Recorded differences between witnesses and texts.</summary>
    public int Interventions { get; init; }

    /// <summary>Pairings with two sides.</summary>
    public int Pairings { get; init; }

    /// <summary>The changes in them.</summary>
    public int Changes { get; init; }

    /// <summary>Pairings of which an editor found only one side.</summary>
    public int Silences { get; init; }

    /// <summary>Notes.</summary>
    public int Notes { get; init; }

    /// <summary>Passages of voices.</summary>
    public int Testimonies { get; init; }

    /// <summary>Entries.</summary>
    public int Entries { get; init; }

    /// <summary>Passages of source words that were proved on pages.</summary>
    public int Proofs { get; init; }

    /// <summary>Pages.</summary>
    public int Pages { get; init; }

    /// <summary>What an edition holds; nothing where it could not be read.</summary>
    internal static BuildSummary Of(Edition? edition) => edition is null ? new BuildSummary() : new BuildSummary
    {
        Texts = edition.Texts.Length,
        Segments = edition.Texts.Sum(text => text.Segments.Length),
        Interventions = edition.Texts.Sum(text => text.Witness.Interventions.Count()),
        Pairings = edition.Pairings.Count(pairing => !pairing.IsSilence),
        Changes = edition.Pairings.Sum(pairing => pairing.Changes.Length),
        Silences = edition.Pairings.Count(pairing => pairing.IsSilence),
        Notes = edition.Notes.Length,
        Testimonies = edition.Voices.Sum(voice => voice.Testimonies.Length),
        Entries = edition.Entries.Length,
    };
}
