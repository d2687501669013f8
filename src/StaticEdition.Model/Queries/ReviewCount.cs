using StaticEdition.Model.Matching;

namespace StaticEdition.Model.Queries;

/// <summary>Kinds of records that are counted by their review or their languages.</summary>
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

/// <summary>The number of records of one kind that a second person has read.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Total">All records.</param>
/// <param name="Reviewed">Those that a second person read.</param>
/// <param name="Draft">Those that are still being worked on.</param>
public sealed record ReviewCount(RecordKind Kind, int Total, int Reviewed, int Draft)
{
    /// <summary>The counts of the kinds that state their review, in the order of the kinds.</summary>
    public static ImmutableArray<ReviewCount> PerKind(Edition edition) =>
    [
        CountOf(RecordKind.Pairings, edition.Pairings.Where(pairing => !pairing.IsSilence).Select(pairing => pairing.Responsibility)),
        CountOf(RecordKind.Silences, edition.Pairings.Where(pairing => pairing.IsSilence).Select(pairing => pairing.Responsibility)),
        CountOf(RecordKind.Notes, edition.Notes.Select(note => note.Responsibility)),
        CountOf(RecordKind.Testimonies, edition.Testimonies.Select(testimony => testimony.Responsibility)),
    ];

    private static ReviewCount CountOf(RecordKind kind, IEnumerable<Responsibility> records)
    {
        var byStatus = records.CountBy(record => record.Status).ToDictionary();
        return new ReviewCount(
            kind, byStatus.Values.Sum(), byStatus.GetValueOrDefault(RecordStatus.Reviewed), byStatus.GetValueOrDefault(RecordStatus.Draft));
    }
}
