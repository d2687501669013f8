namespace StaticEdition.Reading;

internal sealed record ParsedIntervention(
    Id Text, Parsed<int> Line, Parsed<string> Reads, Parsed<string> Becomes, Parsed<int>? Nth,
    InterventionReason Why, Localized<ParsedProse> Comment, SourceSpan Span);

/// <summary><c>interventions/&lt;text&gt;.yml</c>: the recorded differences between a witness and its text.</summary>
internal static class InterventionFormat
{
    public static ImmutableArray<ParsedIntervention> Read(RecordFile file) => file.Many(fields => ReadIntervention(fields, file.Id));

    private static ParsedIntervention? ReadIntervention(Fields intervention, Id text)
    {
        var line = intervention.Required("line").Number();
        var reads = intervention.Required("reads").Verbatim(mayBeEmpty: false);
        var becomes = intervention.Required("becomes").Verbatim(mayBeEmpty: true, "Write '' to remove the words of the witness.");
        var nth = intervention.Optional("nth").Number();
        var why = intervention.Required("why").Choice<InterventionReason>();
        var comment = intervention.RequiredProse();
        return line is null || reads is null || becomes is null || why is null || comment is null
            ? null
            : new ParsedIntervention(text, line, reads, becomes, nth, why.Value, comment, intervention.Span);
    }
}
