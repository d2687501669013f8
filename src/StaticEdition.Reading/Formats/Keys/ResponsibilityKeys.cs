namespace StaticEdition.Reading.Formats.Keys;

/// <summary>The person responsible for a record, its status and its reviewer; a person is null where not written.</summary>
internal sealed record ParsedResponsibility(Parsed<Id>? By, RecordStatus Status, Parsed<Id>? ReviewedBy);

/// <summary>The keys <c>by</c>, <c>status</c> and <c>reviewed-by</c>.</summary>
internal static class ResponsibilityKeys
{
    private static readonly Key<Parsed<Id>?> By = new("by", ReferenceTypes.Id.Named("id of `people/`"), Needed.No, "who is responsible for it")
    {
        Default = "`by` of the edition",
    };

    private static readonly Key<RecordStatus?> Status = new(
        "status",
        ChoiceType.Of(("draft", RecordStatus.Draft), ("reviewed", RecordStatus.Reviewed)),
        Needed.No,
        "whether someone else has reviewed it");

    private static readonly Key<Parsed<Id>?> ReviewedBy =
        new("reviewed-by", ReferenceTypes.Id.Named("id of `people/`"), Needed.No, "who reviewed it");

    public static readonly ImmutableArray<Key> All = [By, Status, ReviewedBy];

    public static ParsedResponsibility Read(Fields fields) =>
        new(fields.Read(By), fields.Read(Status) ?? RecordStatus.Unstated, fields.Read(ReviewedBy));
}
