using StaticEdition.Model.Findings;
using StaticEdition.Reading.Findings;
using StaticEdition.Reading.Yaml;

namespace StaticEdition.Reading.Formats.Keys;

/// <summary>A value in a file, or a missing one. Reading a missing value gives null or nothing, without a finding.</summary>
/// <param name="key">The key that the value belongs to.</param>
/// <param name="node">The value; null when it is missing.</param>
/// <param name="context">Where findings go.</param>
/// <param name="shown">What findings call the value; null for its key in quotation marks.</param>
internal sealed class Field(string key, YamlNode? node, ReadingContext context, string? shown = null)
{
    public string Key => key;

    /// <summary>The value; null when it is missing.</summary>
    public YamlNode? Node => node;

    /// <summary>True when the editor wrote a value.</summary>
    public bool IsWritten => node is not null;

    public bool IsList => node is YamlSequence;

    public bool IsMapping => node is YamlMapping;

    /// <summary>The place where findings about the value are shown; only of a written value.</summary>
    public SourceSpan Span => node is YamlScalar scalar ? ScalarText.SpanOf(scalar) : node!.Span;

    public ReadingContext Context => context;

    /// <summary>The name that findings give the value.</summary>
    public string Shown => shown ?? $"“{key}”";

    public void Report(Finding finding) => context.Findings.Add(finding);

    /// <summary>The items of a list. Findings: SE153, SE154.</summary>
    public ImmutableArray<Field> ReadItems()
    {
        var remedy = node is YamlScalar ? "Write each item on a line of its own, after a hyphen and a space." : null;
        var list = ReadNode<YamlSequence>("a list", remedy);
        return list is null ? [] : [.. list.Items.Select(item => new Field(key, item, context, $"an item of {Shown}"))];
    }

    /// <summary>The entries of a mapping whose keys are free, in the order written. Findings: SE153, SE154.</summary>
    public ImmutableArray<(YamlScalar Key, Field Value)> ReadEntries(string? remedy = null)
    {
        var mapping = ReadNode<YamlMapping>("a mapping", remedy);
        return mapping is null ? [] : [.. mapping.Entries.Select(entry => (entry.Key, new Field(entry.Key.Value, entry.Value, context)))];
    }

    /// <summary>A mapping with the keys of a format. Findings: SE151–SE154, SE163 and those of the format.</summary>
    /// <param name="format">Its keys and its reading.</param>
    /// <param name="isWholeFile">True when the file holds this record alone, so that the file name is its id.</param>
    public T? ReadRecord<T>(RecordFormat<T> format, bool isWholeFile = false)
        where T : class
    {
        var isGlued = node is YamlScalar { Style: ScalarStyle.Plain } scalar
            && scalar.Value.IndexOf(':', StringComparison.Ordinal) is > 0 and < 40;
        if (ReadNode<YamlMapping>("a mapping with keys", isGlued ? "Write a space after the colon of a key." : null) is not { } mapping)
        {
            return null;
        }

        var fields = new Fields(format, mapping, context, isWholeFile);
        var record = format.Parse(fields);
        fields.ReportKeys();
        return record;
    }

    /// <summary>A single value that is not empty. Findings: SE153, SE154.</summary>
    /// <param name="expected">What is expected here, with its article, for the finding.</param>
    public YamlScalar? ReadScalar(string expected) => ReadNode<YamlScalar>(expected, null);

    /// <summary>Reports that the value is of the wrong kind. Finding: SE153.</summary>
    public void ReportKind(string expected, string? remedy)
    {
        var found = node switch
        {
            YamlSequence => "a list",
            YamlMapping => "a mapping",
            _ => "a text",
        };
        Report(RecordFindings.WrongKind(Span, Shown, found, expected, remedy));
    }

    private TNode? ReadNode<TNode>(string expected, string? remedy)
        where TNode : YamlNode
    {
        if (node is YamlScalar { IsNothing: true })
        {
            Report(RecordFindings.EmptyValue(node.Span, Shown));
            return null;
        }

        // A hole has its finding already.
        if (node is not (null or YamlHole or TNode))
        {
            ReportKind(expected, remedy);
        }

        return node as TNode;
    }
}
