namespace StaticEdition.Reading;

internal sealed record ParsedPairing
{
    public required Parsed<Id> Id { get; init; }
    public required ImmutableArray<ParsedPlace> Members { get; init; }
    public required Parsed<Id> Relation { get; init; }
    public required bool IsFirm { get; init; }
    public required Parsed<Id>? AbsentFrom { get; init; }
    public required ImmutableArray<ParsedChange> Changes { get; init; }
    public required Localized<ParsedProse> Comment { get; init; }
    public required ParsedResponsibility Responsibility { get; init; }
    public required EdtfDate? Changed { get; init; }
    public required SourceSpan Span { get; init; }
}

/// <summary>A change: words by the id of the text they stand in.</summary>
internal sealed record ParsedChange(
    ImmutableArray<(Parsed<Id> Text, ParsedPlace Words)> Sides, ChangeKind Kind, bool IsOfSubstance, Localized<string> Literally, SourceSpan Span);

/// <summary><c>pairings/&lt;subject&gt;.yml</c>: what answers to what in the two instruments, and how it changes.</summary>
internal static class PairingFormat
{
    public static ImmutableArray<ParsedPairing> Read(RecordFile file) =>  file.OneOrMany(ReadPairing);

    private static ParsedPairing? ReadPairing(Fields pairing, Parsed<Id>? id)
    {
        var members = Fields.PlaceList(pairing.Required("pair"));
        var relation = pairing.Required("relation").Id();
        var confidence = pairing.Optional("confidence").Choice(("firm", true), ("arguable", false));
        var absentFrom = pairing.Optional("absent-from").Id();
        var changes = pairing.Optional("changes").Records(ReadChange);
        var comment = pairing.Prose();
        var responsibility = pairing.Responsibility();
        var changed = pairing.Optional("date").Day();
        if (id is null || members.IsEmpty || relation is null)
        {
            return null;
        }

        return new ParsedPairing
        {
            Id = id,
            Members = members,
            Relation = relation,
            IsFirm = confidence ?? true,
            AbsentFrom = absentFrom,
            Changes = changes,
            Comment = comment,
            Responsibility = responsibility,
            Changed = changed,
            Span = pairing.Span,
        };
    }

    private static ParsedChange? ReadChange(Fields change)
    {
        var kind = change.Required("how").Choice<ChangeKind>();
        var isOfSubstance = change.Optional("weight").Choice(("substance", true), ("wording", false));
        var literally = change.Optional("literally").Localized() ?? Localized<string>.Empty;
        foreach (var instrument in change.Context.Instruments)
        {
            change.Know(instrument.Value);
        }

        var sides = ImmutableArray.CreateBuilder<(Parsed<Id>, ParsedPlace)>();
        var texts = TextsOf(change);
        foreach (var text in texts)
        {
            if (Side(change.Optional(text.Value.Value)) is { } words)
            {
                sides.Add((text, words));
            }
        }

        if (texts.Count == 0)
        {
            change.Context.Findings.Add(PairingFindings.ChangeWithoutWords(change.Span, change.Context.Instruments.Select(id => id.Value)));
        }

        return kind is null || sides.Count == 0
            ? null
            : new ParsedChange(sides.ToImmutable(), kind.Value, isOfSubstance ?? true, literally, change.Span);
    }

    // The keys that are instruments; without edition.yml, the first two that could be.
    private static List<Parsed<Id>> TextsOf(Fields change)
    {
        var instruments = change.Context.Instruments;
        var texts = from key in change.Keys
                    where key.Value is not ("how" or "weight" or "literally")
                    let id = Id.TryParse(key.Value, out var text) ? text : (Id?)null
                    where id is not null && (instruments.IsEmpty || instruments.Contains(id.Value))
                    select new Parsed<Id>(id.Value, key.Span);
        return [.. texts.Take(2)];
    }

    private static ParsedPlace? Side(Field side)
    {
        if (side.IsMapping)
        {
            return side.Record(fields => fields.WordsOnly(at: null));
        }

        return side.Words() is { } words ? new ParsedPlace(null, words, null, words.Span) : null;
    }
}
