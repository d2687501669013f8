using System.Text.Json.Nodes;

namespace StaticEdition.Reading.Formats.Keys;

/// <summary>A type of value: what the documentation calls it, its schema, and an example of it.</summary>
/// <param name="name">In Markdown.</param>
/// <param name="example">A value as an editor writes it, or null.</param>
/// <param name="nested">The format of the mapping, or of each mapping of the list, that such a value is; null for other values.</param>
internal abstract class FieldType(string name, string? example, RecordFormat? nested)
{
    public string Name => name;

    public string? Example => example;

    public RecordFormat? Nested => nested;

    /// <summary>The JSON schema of a value in an edition with these languages and instruments.</summary>
    public abstract JsonObject SchemaIn(ReadingContext context);

    /// <summary>Reads a value for its findings.</summary>
    public abstract void Check(Field field);
}

/// <summary>A type of value and its reading.</summary>
/// <typeparam name="T">What reading gives; for a missing value, or after a finding, null or an empty list.</typeparam>
/// <param name="name">What the documentation calls it, in Markdown.</param>
/// <param name="example">A value as an editor writes it, or null.</param>
/// <param name="schema">The JSON schema of a value.</param>
/// <param name="read">Reads a value; faults are findings.</param>
/// <param name="nested">The format of the mapping, or of each mapping of the list; null for other values.</param>
internal sealed class FieldType<T>(
    string name, string? example, Func<ReadingContext, JsonObject> schema, Func<Field, T> read, RecordFormat? nested = null)
    : FieldType(name, example, nested)
{
    public T Read(Field field) => read(field);

    public override JsonObject SchemaIn(ReadingContext context) => schema(context);

    public override void Check(Field field) => read(field);

    /// <summary>The same type under a narrower name.</summary>
    public FieldType<T> Named(string narrower) => new(narrower, Example, schema, read, Nested);

    /// <summary>The same type, of which reading gives something else.</summary>
    public FieldType<TOther> Select<TOther>(Func<T, TOther> select) => new(Name, Example, schema, field => select(read(field)), Nested);
}
