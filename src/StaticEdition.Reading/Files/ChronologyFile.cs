namespace StaticEdition.Reading;

/// <summary><c>chronology.yml</c>: dated events, each with the words that state it.</summary>
internal static class ChronologyFile
{
    public static ImmutableArray<WrittenChronologyItem> Read(RecordFile file) => file.Many(ReadItem);

    private static WrittenChronologyItem? ReadItem(Fields item)
    {
        var date = item.Required("date").Date();
        var places = item.Places();
        var body = item.RequiredProse();
        return date is null || places.IsEmpty || body is null ? null : new WrittenChronologyItem(date, places, body, item.Span);
    }
}
