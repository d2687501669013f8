namespace StaticEdition.Reading.Formats.Keys;

/// <summary>The keys that a kind of record has, in the order in which findings and the documentation list them.</summary>
/// <param name="name">What the documentation calls such a record.</param>
/// <param name="keys">All its keys.</param>
internal abstract class RecordFormat(string name, ImmutableArray<Key> keys)
{
    /// <summary>The key of records in a list; the only record of a file takes its id from the file name instead.</summary>
    public const string IdName = "id";

    public string Name => name;

    public ImmutableArray<Key> Keys => keys;

    /// <summary>The formats of mappings inside such a record, directly.</summary>
    public IEnumerable<RecordFormat> Nested => keys.Select(key => key.ValueType.Nested).OfType<RecordFormat>();

    /// <summary>Parses a record for its findings alone.</summary>
    public abstract void Check(Fields fields);
}

/// <summary>A kind of record: its keys and its reading.</summary>
/// <param name="name">What the documentation calls such a record.</param>
/// <param name="keys">All its keys.</param>
/// <param name="parse">Makes a record of the fields; null, after findings, when they lack what the record needs.</param>
internal sealed class RecordFormat<T>(string name, ImmutableArray<Key> keys, Func<Fields, T?> parse) : RecordFormat(name, keys)
    where T : class
{
    public T? Parse(Fields fields) => parse(fields);

    public override void Check(Fields fields) => parse(fields);
}
