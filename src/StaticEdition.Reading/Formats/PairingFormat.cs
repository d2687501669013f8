using StaticEdition.Reading.Formats.Keys;
using StaticEdition.Reading.Input;

namespace StaticEdition.Reading.Formats;

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

/// <summary><c>pairings/&lt;subject&gt;.yml</c>: which passages of the two instruments correspond, and how the words change.</summary>
internal static class PairingFormat
{
    private static readonly Key<ImmutableArray<ParsedPlace>> Members = new("pair", PlaceKeys.List, Needed.Yes, "the places that are related");

    private static readonly Key<Parsed<Id>?> Relation = new(
        "relation",
        ReferenceTypes.Id.Named("word"),
        Needed.Yes,
        "`translation`, `restated`, `expanded`, `narrowed`, `changed`, `absent`, or a relation that [the edition](edition.md) names")
    {
        Example = "expanded",
    };

    private static readonly Key<bool?> Confidence = new(
        "confidence",
        ChoiceType.Of(("firm", true), ("arguable", false)),
        Needed.No,
        "`firm`: any competent editor must pair them; `arguable`: one may")
    {
        Default = "`firm`",
    };

    private static readonly Key<Parsed<Id>?> AbsentFrom =
        new("absent-from", ReferenceTypes.Id, Needed.No, "the instrument that has nothing corresponding")
        {
            Example = "accord",
        };

    private static readonly Key<ParsedList<ParsedChange>> Changes = new(
        "changes", RecordTypes.ListOf(ChangeFormat.Record, "list of [changes](#changes)"), Needed.No, "the steps of the comparison, in order");

    private static readonly LanguageKeys<ParsedProse> Comment = new(TextTypes.Prose, Needed.No, "what the reader should see");

    public static readonly FileFormat<ParsedPairing> File = new(
        FileKind.Pairings,
        "pairings/<subject>.yml",
        FileShape.OneOrList,
        new(
            "pairing",
            [CommonKeys.Id, Members, Relation, Confidence, AbsentFrom, Changes, Comment, .. ResponsibilityKeys.All, CommonKeys.Changed],
            Parse));

    private static ParsedPairing? Parse(Fields fields)
    {
        var id = fields.ReadId(CommonKeys.Id);
        var members = fields.Read(Members);
        var relation = fields.Read(Relation);
        var confidence = fields.Read(Confidence);
        var absentFrom = fields.Read(AbsentFrom);
        var changes = fields.Read(Changes);
        var comment = fields.Read(Comment);
        var responsibility = ResponsibilityKeys.Read(fields);
        var changed = fields.Read(CommonKeys.Changed);
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
            Changes = changes.Records,
            Comment = comment,
            Responsibility = responsibility,
            Changed = changed,
            Span = fields.Span,
        };
    }
}
