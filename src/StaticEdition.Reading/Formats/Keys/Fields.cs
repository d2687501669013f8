using StaticEdition.Reading.Findings;
using StaticEdition.Reading.Input;
using StaticEdition.Reading.Yaml;

namespace StaticEdition.Reading.Formats.Keys;

/// <summary>A record while it is read: its values by the keys that its format declares.</summary>
internal sealed class Fields
{
    private readonly RecordFormat format;
    private readonly YamlMapping mapping;
    private readonly bool isWholeFile;
    private readonly ImmutableArray<Key> keys;
    private readonly ImmutableArray<Entry> entries;
    private readonly HashSet<Key> used = [];

    /// <param name="format">The keys; a key that it does not declare cannot be read.</param>
    /// <param name="mapping">The record in the file.</param>
    /// <param name="context">Where findings go.</param>
    /// <param name="isWholeFile">True when the file holds this record alone, so that the file name is its id.</param>
    public Fields(RecordFormat format, YamlMapping mapping, ReadingContext context, bool isWholeFile)
    {
        (this.format, this.mapping, this.isWholeFile, Context) = (format, mapping, isWholeFile, context);
        keys = isWholeFile ? format.Keys.RemoveAll(key => key.Name == RecordFormat.IdName) : format.Keys;
        entries = [.. mapping.Entries.Select(entry => new Entry(entry.Key, entry.Value, OwnerOf(entry.Key.Value)))];
    }

    public ReadingContext Context { get; }

    /// <summary>The path of the file.</summary>
    public string File => mapping.Source.File;

    /// <summary>The file name as an id; only in files whose name must be one.</summary>
    public Id FileId => Id.Of(InputLayout.StemOf(File));

    /// <summary>The place where findings about the record as a whole are shown: its first key.</summary>
    public SourceSpan Span => mapping.Entries.Count > 0 ? mapping.Entries[0].Key.Span : mapping.Span;

    /// <summary>The declared keys that the format has not read.</summary>
    public IEnumerable<Key> UnusedKeys => format.Keys.Where(key => key is not RefusedKeys && !used.Contains(key));

    /// <summary>The value of a key.</summary>
    public T Read<T>(Key<T> key)
    {
        Use(key);
        return key.Type.Read(new Field(key.Name, Find(key)?.Value, Context));
    }

    /// <summary>The values by language, in the order of the edition's languages.</summary>
    public Localized<T> Read<T>(LanguageKeys<T> key)
        where T : class
    {
        Use(key);
        var values = new List<KeyValuePair<Language, T>>();
        foreach (var language in Context.Languages)
        {
            var node = entries.FirstOrDefault(entry => entry.Key.Value == language.Tag)?.Value;
            if (key.Type.Read(new Field(language.Tag, node, Context)) is { } value)
            {
                values.Add(KeyValuePair.Create(language, value));
            }
        }

        return new Localized<T>(values);
    }

    /// <summary>The value under the language in the file's name.</summary>
    public T Read<T>(FileLanguageKey<T> key)
    {
        Use(key);
        return key.Type.Read(new Field(key.NamesIn(Context).FirstOrDefault(""), Find(key)?.Value, Context));
    }

    /// <summary>The values by instrument, in the order written: two at most.</summary>
    public ImmutableArray<(Parsed<Id> Instrument, T Value)> Read<T>(InstrumentKeys<T> key)
    {
        Use(key);
        var values = ImmutableArray.CreateBuilder<(Parsed<Id>, T)>();
        foreach (var entry in entries.Where(entry => entry.Owner == key).Take(2))
        {
            var name = entry.Key.Value;
            values.Add((new Parsed<Id>(Id.Of(name), entry.Key.Span), key.Type.Read(new Field(name, entry.Value, Context))));
        }

        return values.ToImmutable();
    }

    /// <summary>The record's id: the file name where the file holds this record alone, otherwise the value of the key.</summary>
    public Parsed<Id>? ReadId(Key<Parsed<Id>?> key)
    {
        if (!isWholeFile)
        {
            return Read(key);
        }

        Use(key);
        return new Parsed<Id>(FileId, SourceSpan.Of(File));
    }

    /// <summary>True when the editor wrote the key.</summary>
    public bool Has(Key key)
    {
        Use(key);
        return Find(key) is not null;
    }

    /// <summary>The place of a key in the file; that of the record when the key is not written.</summary>
    public SourceSpan SpanOf(Key key) => Find(key)?.Key.Span ?? Span;

    /// <summary>
    /// Reports keys that are not declared or refused, and needed keys that are missing. A key is not reported as missing when an
    /// unknown one looks like a misspelling of it. Findings: SE151, SE152, SE163 and those of refused keys.
    /// </summary>
    public void ReportKeys()
    {
        var names = keys.SelectMany(key => key.NamesIn(Context)).ToList();
        var misspelt = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (key, _, owner) in entries)
        {
            if (isWholeFile && key.Value == RecordFormat.IdName)
            {
                Context.Findings.Add(RecordFindings.RedundantId(key.Span, InputLayout.StemOf(File)));
            }
            else if (owner is null)
            {
                var compared = Context.Findings.HasRoomFor(File) ? names : [];
                var nearest = NearestSpelling.FindNearest(LookAlikes.ToLatin(key.Value), compared);
                Context.Findings.Add(RecordFindings.UnknownKey(key.Span, key.Value, nearest, names, LookAlikes.ExplainLetters(key.Value)));
                misspelt.Add(nearest ?? "");
            }
            else if (owner is RefusedKeys refused)
            {
                Context.Findings.Add(refused.FindingFor(key.Span, key.Value, Context));
            }
        }

        ReportMissing(misspelt);
    }

    private void ReportMissing(HashSet<string> misspelt)
    {
        var alternatives = keys.Where(key => key.Needed == Needed.OneOf).ToList();
        var groups = keys.Where(key => key.Needed == Needed.Yes).Select(key => new List<Key> { key });
        foreach (var group in alternatives.Count > 0 ? groups.Append(alternatives) : groups)
        {
            if (group.TrueForAll(key => Find(key) is null))
            {
                ImmutableArray<string> names = [.. group.SelectMany(key => key.NamesIn(Context))];
                Context.Findings.AddRange(group[0].FindingsWhenMissing(Span, names, isMisspelt: names.Any(misspelt.Contains)));
            }
        }
    }

    private Entry? Find(Key key) => entries.FirstOrDefault(entry => entry.Owner == key);

    // A key with this very name goes before one that has many names.
    private Key? OwnerOf(string written)
    {
        Key? owner = null;
        foreach (var key in keys)
        {
            if (key.Accepts(written, Context))
            {
                owner = key.Name == written ? key : owner ?? key;
            }
        }

        return owner;
    }

    private void Use(Key key)
    {
        if (!format.Keys.Contains(key))
        {
            throw new InvalidOperationException($"The format of a {format.Name} declares no key “{key.Name}”.");
        }

        used.Add(key);
    }

    /// <summary>A key as written, its value, and the declared key that it is; null for one that is not declared.</summary>
    private sealed record Entry(YamlScalar Key, YamlNode Value, Key? Owner);
}
