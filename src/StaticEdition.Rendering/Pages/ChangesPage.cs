namespace StaticEdition.Rendering;

/// <summary>What the versions of the edition brought, and which records have changed.</summary>
public sealed record ChangesPage : Page
{
    /// <summary>The days on which something changed, the newest first.</summary>
    public required ImmutableArray<ChangesOfDay> Days { get; init; }

    /// <summary>Who answers for the edition, or null where it names nobody.</summary>
    public required Person? Editor { get; init; }
}

/// <summary>What changed on one day.</summary>
/// <param name="Date">The date of a version, or the day that records carry.</param>
/// <param name="Versions">The versions of that date.</param>
/// <param name="Records">The records of that day, by kind; those of a kind in the order in which they stand in the edition.</param>
public sealed record ChangesOfDay(EdtfDate Date, ImmutableArray<VersionLine> Versions, ImmutableArray<ChangedRecords> Records);

/// <summary>A version.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="HtmlId">Its unique id.</param>
/// <param name="Body">What it brought, or empty.</param>
public sealed record VersionLine(VersionName Name, string HtmlId, Localized<Prose> Body);

/// <summary>The records of one kind.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Records">The records.</param>
public sealed record ChangedRecords(RecordKind Kind, ImmutableArray<ChangedRecord> Records);

/// <summary>A record that has changed.</summary>
/// <param name="Target">The record.</param>
/// <param name="HtmlId">The unique id of its line.</param>
/// <param name="Link">What it is called, and its relative address.</param>
/// <param name="Body">What it says, or empty.</param>
public sealed record ChangedRecord(Reference Target, string HtmlId, NamedLink Link, Localized<Prose> Body);
