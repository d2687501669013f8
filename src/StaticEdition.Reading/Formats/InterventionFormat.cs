using StaticEdition.Reading.Formats.Keys;
using StaticEdition.Reading.Input;

namespace StaticEdition.Reading.Formats;

internal sealed record ParsedIntervention(
    Id Text, Parsed<int> Line, Parsed<string> Reads, Parsed<string> Becomes, Parsed<int>? Nth,
    InterventionReason Why, Localized<ParsedProse> Comment, SourceSpan Span);

/// <summary><c>interventions/&lt;text&gt;.yml</c>: the recorded differences between a witness and its text.</summary>
internal static class InterventionFormat
{
    private static readonly Key<Parsed<int>?> Line = new("line", ScalarTypes.Number, Needed.Yes, "the line of the witness");

    private static readonly Key<Parsed<string>?> Reads =
        new("reads", TextTypes.Characters, Needed.Yes, "what the capture reads there, exactly");

    private static readonly Key<Parsed<string>?> Becomes =
        new("becomes", TextTypes.CharactersOrNone, Needed.Yes, "what the text reads instead; `''` removes");

    private static readonly Key<Parsed<int>?> Nth =
        new("nth", ScalarTypes.Number, Needed.No, "which of the matches in the line, where there are several");

    private static readonly Key<InterventionReason?> Why =
        new("why", ChoiceType.Of<InterventionReason>(), Needed.Yes, "what is wrong in the capture");

    private static readonly LanguageKeys<ParsedProse> Comment = new(TextTypes.Prose, Needed.OneOf, "a comment for readers");

    public static readonly FileFormat<ParsedIntervention> File = new(
        FileKind.Interventions,
        "interventions/<text>.yml",
        FileShape.List,
        new("intervention", [Line, Reads, Becomes, Nth, Why, Comment], Parse));

    private static ParsedIntervention? Parse(Fields fields)
    {
        var line = fields.Read(Line);
        var reads = fields.Read(Reads);
        var becomes = fields.Read(Becomes);
        var nth = fields.Read(Nth);
        var why = fields.Read(Why);
        var comment = fields.Read(Comment);
        return line is null || reads is null || becomes is null || why is null || comment.IsEmpty
            ? null
            : new ParsedIntervention(fields.FileId, line, reads, becomes, nth, why.Value, comment, fields.Span);
    }
}
