namespace StaticEdition.Reading;

/// <summary><c>notes/&lt;id&gt;.yml</c>: one note, or a list of notes with ids.</summary>
internal static class NotesFile
{
    private static readonly Id DefaultKind = Id.Of("explanatory");

    public static ImmutableArray<WrittenNote> Read(RecordFile file) =>  file.OneOrMany(ReadNote);

    private static WrittenNote? ReadNote(Fields note, Written<Id>? id)
    {
        var pairings = new List<Written<Id>>();
        var places = note.Places(pairings);
        var kind = note.Optional("kind").Id();
        var body = note.RequiredProse();
        var responsibility = note.Responsibility();
        var changed = note.Optional("date").Day();
        if (id is null || body is null || (places.IsEmpty && pairings.Count == 0))
        {
            return null;
        }

        return new WrittenNote
        {
            Id = id,
            Kind = kind ?? new Written<Id>(DefaultKind, note.Span),
            Places = places,
            Pairings = [.. pairings],
            Body = body,
            Responsibility = responsibility,
            Changed = changed,
            Span = note.Span,
        };
    }
}
