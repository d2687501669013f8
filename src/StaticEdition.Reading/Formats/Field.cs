namespace StaticEdition.Reading;

/// <summary>
/// A value of a record as an editor wrote it, or none. Each method reads it as one kind of thing; where that fails there is a
/// finding and the result is null. A field without a value gives null in silence: who needs it has complained already.
/// </summary>
/// <param name="name">The key, as findings name it.</param>
/// <param name="node">The value, or null.</param>
/// <param name="context">Where findings go.</param>
/// <param name="shown">How findings speak of the value; null for its key.</param>
internal sealed partial class Field(string name, YamlNode? node, ReadingContext context, string? shown = null)
{
    /// <summary>True when the editor wrote something here.</summary>
    public bool IsWritten => node is not null;

    /// <summary>True when a list stands here.</summary>
    public bool IsList => node is YamlSequence;

    /// <summary>True when a mapping stands here.</summary>
    public bool IsMapping => node is YamlMapping;

    /// <summary>Where findings about the value are shown; only of a written field.</summary>
    public SourceSpan Span => node is YamlScalar scalar ? ScalarText.SpanOf(scalar) : node!.Span;

    public ReadingContext Context => context;

    private string Name => shown ?? $"“{name}”";

    /// <summary>The items of a list. Finding: SE153.</summary>
    public IEnumerable<Field> Items()
    {
        if (node is YamlSequence sequence)
        {
            return sequence.Items.Select(item => new Field(name, item, context, $"an item of {Name}"));
        }

        var remedy = node is YamlScalar ? "Write each item on a line of its own, after a hyphen and a space." : null;
        _ = IsNothing() || ReportKind("a list", remedy);
        return [];
    }

    /// <summary>The entries of a mapping, in the order written. Finding: SE153.</summary>
    public IEnumerable<(YamlScalar Key, Field Value)> Entries(string? remedy = null)
    {
        if (node is YamlMapping mapping)
        {
            return mapping.Entries.Select(entry => (entry.Key, new Field(entry.Key.Value, entry.Value, context)));
        }

        _ = IsNothing() || ReportKind("a mapping", remedy);
        return [];
    }

    /// <summary>A mapping read by its keys; keys that the reader did not ask for are findings (SE151).</summary>
    public T? Record<T>(Func<Fields, T?> read)
        where T : class
    {
        if (node is not YamlMapping mapping)
        {
            _ = IsNothing() || ReportKind("a mapping with keys", SpaceAfterColon());
            return null;
        }

        var fields = new Fields(mapping, context);
        var record = read(fields);
        fields.Finish();
        return record;
    }

    /// <summary>A list of mappings; an item with a fault is left out and the others go on.</summary>
    public ImmutableArray<T> Records<T>(Func<Fields, T?> read)
        where T : class =>
        [.. Items().Select(item => item.Record(read)).OfType<T>()];

    /// <summary>The scalar here; null with a finding where there is none, or nothing in it (SE153, SE154).</summary>
    private YamlScalar? Scalar(string expected)
    {
        if (IsNothing())
        {
            return null;
        }

        if (node is YamlScalar scalar)
        {
            return scalar;
        }

        ReportKind(expected, null);
        return null;
    }

    private bool IsNothing()
    {
        if (node is YamlScalar { IsNothing: true })
        {
            context.Findings.Add(RecordFindings.EmptyValue(node.Span, Name));
        }

        return node is null or YamlHole or YamlScalar { IsNothing: true };
    }

    private bool ReportKind(string expected, string? remedy)
    {
        var found = node switch
        {
            YamlSequence => "a list",
            YamlMapping => "a mapping",
            _ => "a text",
        };
        context.Findings.Add(RecordFindings.WrongKind(Span, Name, found, expected, remedy));
        return true;
    }

    private string? SpaceAfterColon()
    {
        var isGlued = node is YamlScalar { Style: ScalarStyle.Plain } scalar
            && scalar.Value.IndexOf(':', StringComparison.Ordinal) is > 0 and < 40;
        return isGlued ? "Write a space after the colon of a key." : null;
    }
}
