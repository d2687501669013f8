namespace StaticEdition.Rendering;

/// <summary>What the edition holds.</summary>
public sealed record Counts(
    int Segments, int Pairings, int Silences, int Changes, int Notes, int Voices, int Testimonies, int Entries, int Interventions);

/// <summary>The status of the records of one kind.</summary>
/// <param name="Kind">Which records.</param>
/// <param name="Total">How many.</param>
/// <param name="Reviewed">How many were read by a second person.</param>
/// <param name="Draft">How many are still being worked on.</param>
public sealed record ReviewCount(RecordKind Kind, int Total, int Reviewed, int Draft);

/// <summary>Kinds of records that are counted.</summary>
public enum RecordKind
{
    /// <summary>Pairings with two sides.</summary>
    Pairings,

    /// <summary>Silences.</summary>
    Silences,

    /// <summary>Notes.</summary>
    Notes,

    /// <summary>Testimonies.</summary>
    Testimonies,

    /// <summary>Entries.</summary>
    Entries,

    /// <summary>Interventions.</summary>
    Interventions,

    /// <summary>Renderings of segments.</summary>
    Renderings,

    /// <summary>Dated events.</summary>
    Chronology,
}
