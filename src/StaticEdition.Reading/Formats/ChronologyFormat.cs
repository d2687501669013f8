using StaticEdition.Reading.Formats.Keys;
using StaticEdition.Reading.Input;

namespace StaticEdition.Reading.Formats;

internal sealed record ParsedChronologyItem(
    EdtfDate Date, ImmutableArray<ParsedPlace> Places, Localized<ParsedProse> Body, SourceSpan Span);

/// <summary><c>chronology.yml</c>: dated events, each with the words that state it.</summary>
internal static class ChronologyFormat
{
    private static readonly Key<EdtfDate?> Date = new("date", ScalarTypes.Date, Needed.Yes, "when it happened");

    private static readonly PlaceKeys Place = new(acceptsPairings: false, "the words that state it");

    private static readonly LanguageKeys<ParsedProse> Body = new(TextTypes.Prose, Needed.OneOf, "what happened");

    public static readonly FileFormat<ParsedChronologyItem> File =
        new(FileKind.Chronology, "chronology.yml", FileShape.List, new("event", [Date, .. Place.All, Body], Parse));

    private static ParsedChronologyItem? Parse(Fields fields)
    {
        var date = fields.Read(Date);
        var places = Place.Read(fields).Places;
        var body = fields.Read(Body);
        return date is null || places.IsEmpty || body.IsEmpty ? null : new ParsedChronologyItem(date, places, body, fields.Span);
    }
}
