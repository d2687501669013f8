using StaticEdition.Model.Findings;
using StaticEdition.Reading.Findings;

namespace StaticEdition.Reading.Formats.Keys;

/// <summary>A place as an editor wrote it, not yet looked up: an address and perhaps words there.</summary>
/// <param name="At">The address; null where the record around it says in which text the words are (sides of a change, testimonies).</param>
/// <param name="Words">The quoted words, line ends folded to spaces; null for the whole segment. The span covers the words themselves.</param>
/// <param name="Nth">Which of several matches, from 1; null when not written.</param>
/// <param name="Span">Where findings about the place as a whole are shown.</param>
internal sealed record ParsedPlace(Parsed<Address>? At, Parsed<string>? Words, Parsed<int>? Nth, SourceSpan Span);

/// <summary>The places and pairings that <c>at</c> of a record names.</summary>
internal sealed record ParsedTargets(ImmutableArray<ParsedPlace> Places, ImmutableArray<Parsed<Id>> Pairings);

/// <summary>
/// The keys <c>at</c>, <c>words</c> and <c>nth</c>, by which every record points at words of a text. Findings: SE152–SE156, SE165.
/// </summary>
/// <param name="acceptsPairings">True where <c>at</c> may name pairings, too.</param>
/// <param name="meaning">What <c>at</c> says, for the documentation.</param>
internal sealed class PlaceKeys(bool acceptsPairings, string meaning)
{
    private static readonly Key<Parsed<int>?> Nth =
        new("nth", ScalarTypes.Number, Needed.No, "which of the matches is meant, where the words occur more than once");

    private static readonly Key<Parsed<string>?> Words = new("words", TextTypes.Quotation, Needed.No, "the words meant, letter for letter")
    {
        Default = "the whole segment",
    };

    private static readonly Key<Parsed<string>?> NeededWords =
        new("words", TextTypes.Quotation, Needed.Yes, "the words meant, letter for letter; ` … ` joins the first and the last of them");

    private static readonly Key<Parsed<Address>?> Address = new("at", ReferenceTypes.Address, Needed.Yes, "the segment, or the text");

    private static readonly RecordFormat<ParsedPlace> PlaceFormat = new("place", [Address, Words, Nth], ParsePlace);

    /// <summary>The keys of words that are looked for in a text which the record around them gives.</summary>
    public static readonly ImmutableArray<Key> OfQuotation = [NeededWords, Nth];

    /// <summary>A list of places: addresses, and mappings with <c>at</c>, <c>words</c> and <c>nth</c>.</summary>
    public static readonly FieldType<ImmutableArray<ParsedPlace>> List = new(
        "list of [places](places.md)",
        "[charter/1, {at: accord/1, words: الميناء}]",
        context => FormatSchema.ListSchema(PlaceSchema(context)),
        field => ReadList(field, acceptsPairings: false).Places,
        PlaceFormat);

    /// <summary>The three keys.</summary>
    public ImmutableArray<Key> All => [At, Words, Nth];

    private Key<Field> At { get; } = new(
        "at",
        new FieldType<Field>(
            "[place](places.md) or list of places",
            "charter/1",
            context => FormatSchema.EitherSchema(FormatSchema.TextSchema(), FormatSchema.ListSchema(PlaceSchema(context))),
            field => field),
        Needed.Yes,
        meaning);

    /// <summary>Reads the keys of a record.</summary>
    public ParsedTargets Read(Fields fields)
    {
        var at = fields.Read(At);
        if (at.IsList)
        {
            ReportWords(fields, RecordFindings.WordsBesideSeveralPlaces);
            return ReadList(at, acceptsPairings);
        }

        if (acceptsPairings && ReferenceTypes.FindPairing(at) is { } pairing)
        {
            ReportWords(fields, (span, key) => RecordFindings.WordsWithoutPlace(span, key, "beside a pairing, which has no words of its own"));
            return new ParsedTargets([], [pairing]);
        }

        var place = PlaceAt(ReferenceTypes.Address.Read(at), fields);
        return new ParsedTargets(place is null ? [] : [place], []);
    }

    /// <summary>Reads words that are looked for at an address which the record around them gives, or null if it gives none.</summary>
    public static ParsedPlace? ReadQuotation(Fields fields, Parsed<Address>? at)
    {
        var words = fields.Read(NeededWords);
        var nth = ReadNth(fields, fields.Has(NeededWords));
        return words is null ? null : new ParsedPlace(at, words, nth, words.Span);
    }

    private static ParsedTargets ReadList(Field list, bool acceptsPairings)
    {
        var places = ImmutableArray.CreateBuilder<ParsedPlace>();
        var pairings = ImmutableArray.CreateBuilder<Parsed<Id>>();
        foreach (var item in list.ReadItems())
        {
            if (acceptsPairings && ReferenceTypes.FindPairing(item) is { } pairing)
            {
                pairings.Add(pairing);
            }
            else if (ReadPlace(item) is { } place)
            {
                places.Add(place);
            }
        }

        return new ParsedTargets(places.ToImmutable(), pairings.ToImmutable());
    }

    private static ParsedPlace? ReadPlace(Field item)
    {
        if (item.IsMapping)
        {
            return item.ReadRecord(PlaceFormat);
        }

        return ReferenceTypes.Address.Read(item) is { } address ? new ParsedPlace(address, null, null, address.Span) : null;
    }

    private static ParsedPlace? ParsePlace(Fields fields) => PlaceAt(fields.Read(Address), fields);

    // Null when the address or the words cannot be read.
    private static ParsedPlace? PlaceAt(Parsed<Address>? address, Fields fields)
    {
        var words = fields.Read(Words);
        var nth = ReadNth(fields, fields.Has(Words));
        return address is null || (words is null && fields.Has(Words)) ? null : new ParsedPlace(address, words, nth, words?.Span ?? address.Span);
    }

    private static Parsed<int>? ReadNth(Fields fields, bool hasWords)
    {
        var nth = fields.Read(Nth);
        if (nth is not null && !hasWords)
        {
            fields.Context.Findings.Add(RecordFindings.WordsWithoutPlace(fields.SpanOf(Nth), Nth.Name, "without words to choose among"));
        }

        return nth;
    }

    private static void ReportWords(Fields fields, Func<SourceSpan, string, Finding> findingFor)
    {
        foreach (var key in (ReadOnlySpan<Key>)[Words, Nth])
        {
            if (fields.Has(key))
            {
                fields.Context.Findings.Add(findingFor(fields.SpanOf(key), key.Name));
            }
        }
    }

    private static System.Text.Json.Nodes.JsonObject PlaceSchema(ReadingContext context) =>
        FormatSchema.EitherSchema(FormatSchema.TextSchema(), FormatSchema.SchemaOf(PlaceFormat, context));
}
