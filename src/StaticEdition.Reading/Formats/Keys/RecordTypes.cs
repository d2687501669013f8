namespace StaticEdition.Reading.Formats.Keys;

/// <summary>The records of a list, those that could not be read left out.</summary>
/// <param name="Records">In the order written.</param>
/// <param name="IsComplete">False when a record was left out.</param>
/// <param name="Span">The place of the list; null when it is not written.</param>
internal sealed record ParsedList<T>(ImmutableArray<T> Records, bool IsComplete, SourceSpan? Span);

/// <summary>Makes types whose values are mappings or lists.</summary>
internal static class RecordTypes
{
    /// <summary>A mapping with the keys of a format. Findings: SE151–SE154.</summary>
    public static FieldType<T?> Of<T>(RecordFormat<T> format)
        where T : class =>
        new(format.Name, null, context => FormatSchema.SchemaOf(format, context), field => field.ReadRecord(format), format);

    /// <summary>A list of such mappings. Findings: SE151–SE154.</summary>
    /// <param name="format">The format of each.</param>
    /// <param name="name">What the documentation calls the list.</param>
    public static FieldType<ParsedList<T>> ListOf<T>(RecordFormat<T> format, string name)
        where T : class =>
        new(name, null, context => FormatSchema.ListSchema(FormatSchema.SchemaOf(format, context)), field => ReadList(field, format), format);

    /// <summary>A list of values, those that cannot be read left out. Findings: SE153, SE154 and those of the items.</summary>
    /// <param name="item">The type of each.</param>
    /// <param name="name">What the documentation calls the list.</param>
    public static FieldType<ImmutableArray<T>> ListOf<T>(FieldType<T?> item, string name)
        where T : class =>
        new(
            name,
            item.Example is null ? null : $"[{item.Example}]",
            context => FormatSchema.ListSchema(item.SchemaIn(context)),
            field => [.. field.ReadItems().Select(item.Read).OfType<T>()],
            item.Nested);

    private static ParsedList<T> ReadList<T>(Field field, RecordFormat<T> format)
        where T : class
    {
        var items = field.ReadItems();
        ImmutableArray<T> records = [.. items.Select(item => item.ReadRecord(format)).OfType<T>()];
        return new ParsedList<T>(records, records.Length == items.Length, field.IsWritten ? field.Span : null);
    }
}
