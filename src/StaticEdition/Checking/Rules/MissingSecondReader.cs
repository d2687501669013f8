using StaticEdition.Model.Findings;
using StaticEdition.Wording.Names;

namespace StaticEdition.Checking.Rules;

/// <summary>A record that is marked as reviewed and names no reader, or its own author as reader.</summary>
internal static class MissingSecondReader
{
    public static readonly FindingRule Rule = new("SE306", Severity.Review, "Reviewed without a second reader")
    {
        Why = "The About page counts the records that a second person has read; without that person the count means nothing.",
        Remedy = "Name the second reader in reviewed-by, or set the status back to draft.",
        Example = """
            wrong: by: editor
                   status: reviewed
            right: by: editor
                   status: reviewed
                   reviewed-by: second-reader
            """,
    };

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
               select Rule.At(record.Span, responsibility.ReviewedBy is { } same
                   ? $"{record.What} is marked as reviewed by {same}, who wrote it"
                   : $"{record.What} is marked as reviewed and names no reader");
    }
}
