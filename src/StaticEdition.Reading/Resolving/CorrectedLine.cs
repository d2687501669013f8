using StaticEdition.Reading.Formats;

namespace StaticEdition.Reading.Resolving;

/// <summary>A run of a captured line, untouched or changed by one intervention.</summary>
internal sealed record MendedPiece(string Reads, string Becomes, ParsedIntervention? Intervention);

/// <summary>A captured line with its interventions applied.</summary>
/// <param name="Number">From 1.</param>
/// <param name="Reads">The line as captured.</param>
/// <param name="Pieces">The line cut where interventions begin and end.</param>
/// <param name="IsDoubtful">True when an intervention on it failed: that finding is enough for the line.</param>
internal sealed record CorrectedLine(int Number, string Reads, ImmutableArray<MendedPiece> Pieces, bool IsDoubtful)
{
    /// <summary>The line after its interventions.</summary>
    public string Becomes { get; } = string.Concat(Pieces.Select(piece => piece.Becomes));

    /// <summary>True for a line that no segment claims.</summary>
    public bool IsBlank { get; } = Pieces.All(piece => string.IsNullOrWhiteSpace(piece.Becomes));
}
