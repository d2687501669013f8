namespace StaticEdition.Reading;

/// <summary><c>pairings/&lt;subject&gt;.yml</c>: what answers to what in the two instruments, and how it changes.</summary>
internal static class PairingsFile
{
    public static ImmutableArray<WrittenPairing> Read(RecordFile file) => 
        file.OneOrMany("pairing", ReadPairing, pairing => pairing.Id);

    private static WrittenPairing? ReadPairing(Fields pairing, Written<Id>? id)
    {
        var members = Fields.PlaceList(pairing.Required("pair"));
        var relation = pairing.Required("relation").Id();
        var confidence = pairing.Optional("confidence").Choice(("firm", true), ("arguable", false));
        var absentFrom = pairing.Optional("absent-from").Id();
        var changes = pairing.Optional("changes").Records(ReadChange);
        var comment = pairing.Prose();
        var responsibility = pairing.Responsibility();
        if (id is null || members.IsEmpty || relation is null)
        {
            return null;
        }

        return new WrittenPairing
        {
            Id = id,
            Members = members,
            Relation = relation,
            IsFirm = confidence ?? true,
            AbsentFrom = absentFrom,
            Changes = changes,
            Comment = comment,
            Responsibility = responsibility,
            Span = pairing.Span,
        };
    }

    private static WrittenChange? ReadChange(Fields change)
    {
        var kind = change.Required("how").Choice<ChangeKind>();
        var isOfSubstance = change.Optional("weight").Choice(("substance", true), ("wording", false));
        var literally = change.Optional("literally").Localized() ?? Localized<string>.Empty;
        change.Know(change.Context.Instruments.Select(id => id.Value));
        var sides = ImmutableArray.CreateBuilder<(Written<Id>, WrittenPlace)>();
        foreach (var (text, span) in TextsOf(change))
        {
            if (Side(change.Optional(text.Value)) is { } words)
            {
                sides.Add((new Written<Id>(text, span), words));
            }
        }

        if (!TextsOf(change).Any())
        {
            change.Context.Findings.Add(ChangeWithoutSides.At(change.Span, change.Context.Instruments.Select(id => id.Value)));
        }

        return kind is null || sides.Count == 0
            ? null
            : new WrittenChange(sides.ToImmutable(), kind.Value, isOfSubstance ?? true, literally, change.Span);
    }

    // The keys that are instruments; without edition.yml, any that could be one.
    private static IEnumerable<(Id Text, SourceSpan Span)> TextsOf(Fields change)
    {
        var instruments = change.Context.Instruments;
        foreach (var key in change.Keys)
        {
            var isOwnKey = key.Value is "how" or "weight" or "literally";
            if (!isOwnKey && Id.TryParse(key.Value, out var id) && (instruments.IsEmpty || instruments.Contains(id)))
            {
                yield return (id, key.Span);
            }
        }
    }

    private static WrittenPlace? Side(Field side)
    {
        if (side.IsMapping)
        {
            return side.Record(fields => fields.WordsOnly(at: null));
        }

        return side.Words() is { } words ? new WrittenPlace(null, words, null, words.Span) : null;
    }
}
