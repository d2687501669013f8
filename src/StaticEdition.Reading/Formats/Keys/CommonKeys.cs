namespace StaticEdition.Reading.Formats.Keys;

/// <summary>Keys that several kinds of records have.</summary>
internal static class CommonKeys
{
    /// <summary>The id of a record in a list; the only record of a file takes it from the file name.</summary>
    public static readonly Key<Parsed<Id>?> Id = new(
        RecordFormat.IdName, ReferenceTypes.Id, Needed.Yes, "its id, in a file that holds a list; otherwise the file name is the id");

    /// <summary>The day of the last change that readers should hear of.</summary>
    public static readonly Key<EdtfDate?> Changed = new(
        "date",
        ScalarTypes.Day,
        Needed.No,
        "the day of the last change that readers should hear of: [the page of changes](edition.md#versions) lists the record under it");
}
