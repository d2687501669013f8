namespace StaticEdition.Reading;

internal sealed record ParsedChronologyItem(
    EdtfDate Date, ImmutableArray<ParsedPlace> Places, Localized<ParsedProse> Body, SourceSpan Span);

/// <summary><c>chronology.yml</c>: dated events, each with the words that state it.</summary>
internal static class ChronologyFormat
{
    public static ImmutableArray<ParsedChronologyItem> Read(RecordFile file) => file.Many(ReadItem);

    private static ParsedChronologyItem? ReadItem(Fields item)
    {
        var date = item.Required("date").Date();
        var places = item.Places();
        var body = item.RequiredProse();
        return date is null || places.IsEmpty || body is null ? null : new ParsedChronologyItem(date, places, body, item.Span);
    }
}
