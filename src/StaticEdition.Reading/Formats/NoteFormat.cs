namespace StaticEdition.Reading;

internal sealed record ParsedNote
{
    public required Parsed<Id> Id { get; init; }
    public required Parsed<Id> Kind { get; init; }
    public required ImmutableArray<ParsedPlace> Places { get; init; }
    public required ImmutableArray<Parsed<Id>> Pairings { get; init; }
    public required Localized<ParsedProse> Body { get; init; }
    public required ParsedResponsibility Responsibility { get; init; }
    public required EdtfDate? Changed { get; init; }
    public required SourceSpan Span { get; init; }
}

/// <summary><c>notes/&lt;id&gt;.yml</c>: one note, or a list of notes with ids.</summary>
internal static class NoteFormat
{
    public static ImmutableArray<ParsedNote> Read(RecordFile file) =>  file.OneOrMany(ReadNote);

    private static ParsedNote? ReadNote(Fields note, Parsed<Id>? id)
    {
        var pairings = new List<Parsed<Id>>();
        var places = note.Places(pairings);
        var kind = note.Optional("kind").Id();
        var body = note.RequiredProse();
        var responsibility = note.Responsibility();
        var changed = note.Optional("date").Day();
        if (id is null || body is null || (places.IsEmpty && pairings.Count == 0))
        {
            return null;
        }

        return new ParsedNote
        {
            Id = id,
            Kind = kind ?? new Parsed<Id>(BuiltInNoteKinds.Explanatory, note.Span),
            Places = places,
            Pairings = [.. pairings],
            Body = body,
            Responsibility = responsibility,
            Changed = changed,
            Span = note.Span,
        };
    }
}
