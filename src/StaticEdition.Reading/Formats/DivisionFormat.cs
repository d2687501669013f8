using StaticEdition.Model.Findings;
using StaticEdition.Reading.Findings;
using StaticEdition.Reading.Formats.Keys;

namespace StaticEdition.Reading.Formats;

/// <summary>An item of <c>divisions</c> in the front matter of a text.</summary>
internal static class DivisionFormat
{
    private static readonly Key<Parsed<Id>?> Id = new("id", ReferenceTypes.SegmentId, Needed.Yes, "the id that division lines name")
    {
        Example = "opening",
    };

    private static readonly LanguageKeys<string> Heading = new(TextTypes.PlainText, Needed.OneOf, "the heading");

    public static readonly RecordFormat<Division> Record = new("division", [Id, Heading], Parse);

    /// <summary>Each division once. Finding: SE164.</summary>
    public static ImmutableArray<Division> WithoutDuplicates(ParsedList<Division> list, FindingList findings) =>
        DistinctIds.WithoutDuplicates("division", list.Records, division => new Parsed<Id>(division.Id, division.Span), findings);

    private static Division? Parse(Fields fields)
    {
        var id = fields.Read(Id);
        var heading = fields.Read(Heading);
        return id is null || heading.IsEmpty ? null : new Division(id.Value, heading, id.Span);
    }
}
