using StaticEdition.Model.Findings;
using StaticEdition.Model.Matching;
using StaticEdition.Reading.Formats.Keys;

namespace StaticEdition.Reading.Formats;

/// <summary>A change: words by the id of the text they stand in.</summary>
internal sealed record ParsedChange(
    ImmutableArray<(Parsed<Id> Text, ParsedPlace Words)> Sides, ChangeKind Kind, bool IsOfSubstance, Localized<string> Literally, SourceSpan Span);

/// <summary>A change of a pairing: words of one instrument or of both, and how they differ. Finding: SE166.</summary>
internal static class ChangeFormat
{
    private static readonly RecordFormat<ParsedPlace> QuotationFormat =
        new("quotation", PlaceKeys.OfQuotation, fields => PlaceKeys.ReadQuotation(fields, at: null));

    private static readonly InstrumentKeys<ParsedPlace?> Sides = new(
        new FieldType<ParsedPlace?>(
            "words of a text, or [mapping](places.md#words-with-nth)",
            "open to all ships",
            context => FormatSchema.EitherSchema(FormatSchema.TextSchema(), FormatSchema.SchemaOf(QuotationFormat, context)),
            ReadSide,
            QuotationFormat),
        "the words of this instrument; without the other instrument they are added or dropped");

    private static readonly Key<ChangeKind?> Kind = new("how", ChoiceType.Of<ChangeKind>(), Needed.Yes, "how the second instrument differs");

    private static readonly Key<bool?> Weight = new(
        "weight",
        ChoiceType.Of(("substance", true), ("wording", false)),
        Needed.No,
        "`wording` where only the wording or the translation differs")
    {
        Default = "`substance`",
    };

    private static readonly Key<Localized<string>?> Literally =
        new("literally", TextTypes.Localized, Needed.No, "the literal sense of the other side’s words")
        {
            Example = "{en: and boats, ar: والقوارب}",
        };

    public static readonly RecordFormat<ParsedChange> Record = new("change", [Kind, Weight, Literally, Sides], Parse);

    private static ParsedChange? Parse(Fields fields)
    {
        var kind = fields.Read(Kind);
        var isOfSubstance = fields.Read(Weight);
        var literally = fields.Read(Literally);
        var sides = ImmutableArray.CreateBuilder<(Parsed<Id>, ParsedPlace)>();
        foreach (var (instrument, words) in fields.Read(Sides))
        {
            if (words is not null)
            {
                sides.Add((instrument, words));
            }
        }

        return kind is null || sides.Count == 0
            ? null
            : new ParsedChange(sides.ToImmutable(), kind.Value, isOfSubstance ?? true, literally ?? Localized<string>.Empty, fields.Span);
    }

    private static ParsedPlace? ReadSide(Field side)
    {
        if (side.IsMapping)
        {
            return side.ReadRecord(QuotationFormat);
        }

        return TextTypes.Quotation.Read(side) is { } words ? new ParsedPlace(null, words, null, words.Span) : null;
    }
}
