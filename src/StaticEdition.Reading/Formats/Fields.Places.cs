namespace StaticEdition.Reading;

// Places: `at`, `words` and `nth`, one idea wherever a record points at words of a text.
internal sealed partial class Fields
{
    private static readonly ImmutableArray<string> PlaceKeys = ["words", "nth"];

    /// <summary>
    /// The places of <c>at</c>, which is an address, or a list of addresses and <c>{at, words, nth}</c>. Findings: SE152–SE156, SE165.
    /// </summary>
    /// <param name="pairings">Takes items <c>pairing/id</c>; null where a pairing is no place.</param>
    public ImmutableArray<ParsedPlace> Places(ICollection<Parsed<Id>>? pairings = null)
    {
        var at = Required("at");
        if (at.IsList)
        {
            foreach (var key in PlaceKeys.Where(key => Optional(key).IsWritten))
            {
                context.Findings.Add(RecordFindings.WordsBesideSeveralPlaces(SpanOf(key), key));
            }

            return PlaceList(at, pairings);
        }

        if (TakePairing(at, pairings))
        {
            foreach (var key in PlaceKeys.Where(key => Optional(key).IsWritten))
            {
                context.Findings.Add(
                    RecordFindings.WordsWithoutPlace(SpanOf(key), key, "beside a pairing, which has no words of its own"));
            }

            return [];
        }

        return Place(at) is { } place ? [place] : [];
    }

    /// <summary>A list of places under a key: addresses and <c>{at, words, nth}</c>.</summary>
    public static ImmutableArray<ParsedPlace> PlaceList(Field list, ICollection<Parsed<Id>>? pairings = null) =>
    [
        .. from item in list.Items()
           where !TakePairing(item, pairings)
           let place = item.IsMapping ? item.Record(fields => fields.Place(fields.Required("at"))) : OnlyAddress(item)
           where place is not null
           select place,
    ];

    /// <summary>The place that this record's <c>at</c>, <c>words</c> and <c>nth</c> make; null when its address cannot be read.</summary>
    public ParsedPlace? Place(Field at)
    {
        var address = at.Address();
        var words = Optional("words").Words();
        var nth = Nth(words);
        return address is null || (words is null && Optional("words").IsWritten)
            ? null
            : new ParsedPlace(address, words, nth, words?.Span ?? address.Span);
    }

    /// <summary>Words that are looked for in a place the record's context gives.</summary>
    public ParsedPlace? WordsOnly(Parsed<Address>? at)
    {
        var words = Required("words").Words();
        var nth = Nth(words);
        return words is null ? null : new ParsedPlace(at, words, nth, words.Span);
    }

    private Parsed<int>? Nth(Parsed<string>? words)
    {
        var nth = Optional("nth").Number();
        if (nth is not null && words is null && !Optional("words").IsWritten)
        {
            context.Findings.Add(RecordFindings.WordsWithoutPlace(SpanOf("nth"), "nth", "without words to choose among"));
        }

        return nth;
    }

    private static ParsedPlace? OnlyAddress(Field item) =>
        item.Address() is { } address ? new ParsedPlace(address, null, null, address.Span) : null;

    private static bool TakePairing(Field at, ICollection<Parsed<Id>>? pairings)
    {
        if (pairings is null || at.Pairing() is not { } pairing)
        {
            return false;
        }

        pairings.Add(pairing);
        return true;
    }
}
