namespace StaticEdition.Model;

/// <summary>A file of <c>data/</c>, described so that the site can document it.</summary>
/// <param name="Name">The file name, e.g. <c>segments.jsonl</c>.</param>
/// <param name="Keys">Its keys in the order in which they are written.</param>
public sealed record DataFile(string Name, ImmutableArray<DataKey> Keys)
{
    /// <summary>The path of the file in the site.</summary>
    public string Path => "data/" + Name;
}

/// <summary>A key of a data file.</summary>
/// <param name="Name">The key; keys of a list's objects are written <c>targets[].exact</c>, of an object <c>source.text</c>.</param>
/// <param name="Meaning">The id under which the interface's wording says what it holds.</param>
public readonly record struct DataKey(string Name, string Meaning);
