using StaticEdition.Reading.Formats.Keys;

namespace StaticEdition.Reading.Formats;

/// <summary>An id that no segment has any more.</summary>
/// <param name="Id">The id.</param>
/// <param name="Became">Where its words are now; empty when they are gone.</param>
internal sealed record ParsedRetiredId(Parsed<Id> Id, ImmutableArray<Parsed<Address>> Became);

/// <summary>An item of <c>retired</c> in the front matter of a text.</summary>
internal static class RetiredIdFormat
{
    private static readonly Key<Parsed<Id>?> Id = new("id", ReferenceTypes.SegmentId, Needed.Yes, "the id") { Example = "0.9" };

    private static readonly Key<ImmutableArray<Parsed<Address>>> Became = new(
        "became", RecordTypes.ListOf(ReferenceTypes.Address, "list of [addresses](places.md)"), Needed.Yes, "the segments that have its words now");

    public static readonly RecordFormat<ParsedRetiredId> Record = new("retired id", [Id, Became], Parse);

    private static ParsedRetiredId? Parse(Fields fields)
    {
        var id = fields.Read(Id);
        var became = fields.Read(Became);
        return id is null ? null : new ParsedRetiredId(id, became);
    }
}
