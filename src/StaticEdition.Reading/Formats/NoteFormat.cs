using StaticEdition.Model.Matching;
using StaticEdition.Reading.Formats.Keys;
using StaticEdition.Reading.Input;

namespace StaticEdition.Reading.Formats;

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
    private static readonly Id DefaultKind = BuiltInNoteKinds.Explanatory;

    private static readonly PlaceKeys Place = new(
        acceptsPairings: true, "what it is on: a place, a pairing (`pairing/<id>`), or a list of places and pairings");

    private static readonly Key<Parsed<Id>?> Kind = new(
        "kind",
        ReferenceTypes.Id.Named("word"),
        Needed.No,
        "`explanatory`, `textual`, `comparative`, or a kind that [the edition](edition.md) names")
    {
        Default = $"`{DefaultKind}`",
        Example = "textual",
    };

    private static readonly LanguageKeys<ParsedProse> Body = new(TextTypes.Prose, Needed.OneOf, "the note");

    public static readonly FileFormat<ParsedNote> File = new(
        FileKind.Notes,
        "notes/<id>.yml",
        FileShape.OneOrList,
        new("note", [CommonKeys.Id, .. Place.All, Kind, Body, .. ResponsibilityKeys.All, CommonKeys.Changed], Parse));

    private static ParsedNote? Parse(Fields fields)
    {
        var id = fields.ReadId(CommonKeys.Id);
        var targets = Place.Read(fields);
        var kind = fields.Read(Kind);
        var body = fields.Read(Body);
        var responsibility = ResponsibilityKeys.Read(fields);
        var changed = fields.Read(CommonKeys.Changed);
        if (id is null || body.IsEmpty || (targets.Places.IsEmpty && targets.Pairings.IsEmpty))
        {
            return null;
        }

        return new ParsedNote
        {
            Id = id,
            Kind = kind ?? new Parsed<Id>(DefaultKind, fields.Span),
            Places = targets.Places,
            Pairings = targets.Pairings,
            Body = body,
            Responsibility = responsibility,
            Changed = changed,
            Span = fields.Span,
        };
    }
}
