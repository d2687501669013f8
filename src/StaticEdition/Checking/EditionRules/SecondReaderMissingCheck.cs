namespace StaticEdition;

/// <summary>A reviewed record names a reader who is not its author (SE306).</summary>
internal static class SecondReaderMissingCheck
{
    public static IEnumerable<Finding> Check(CheckedEdition subject)
    {
        var edition = subject.Edition;
        IEnumerable<(SourceSpan Span, string What, Responsibility Responsibility)> records =
        [
            .. edition.Pairings.Select(pairing => (pairing.Span, $"the pairing {pairing.Id}", pairing.Responsibility)),
            .. edition.Notes.Select(note => (note.Span, $"the note {note.Id}", note.Responsibility)),
            .. edition.Voices.SelectMany(voice => voice.Testimonies)
                .Select(testimony => (testimony.Span, $"the testimony {testimony.Id}", testimony.Responsibility)),
        ];
        return from record in records
               let responsibility = record.Responsibility
               where responsibility.Status == RecordStatus.Reviewed
                   && (responsibility.ReviewedBy is not { } reader || reader == responsibility.By)
               select SecondReaderMissing.At(record.Span, record.What, responsibility);
    }
}
