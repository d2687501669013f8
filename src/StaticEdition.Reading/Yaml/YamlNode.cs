namespace StaticEdition.Reading.Yaml;

/// <summary>A node of a YAML file with its place.</summary>
/// <param name="source">The file.</param>
/// <param name="start">Offset of its first character.</param>
/// <param name="end">Offset after its last character (of a list or mapping: of its first part).</param>
internal abstract class YamlNode(SourceText source, int start, int end)
{
    public SourceText Source => source;

    public int Start => start;

    public int End => end;

    /// <summary>The place where findings about the node are shown.</summary>
    public SourceSpan Span => source.SpanOf(start, end);
}

/// <summary>The notation of a scalar.</summary>
internal enum ScalarStyle
{
    Plain,
    SingleQuoted,
    DoubleQuoted,
    Block,
}

/// <summary>A text.</summary>
internal sealed class YamlScalar(SourceText source, int start, int end, string value, ScalarStyle style)
    : YamlNode(source, start, end)
{
    /// <summary>The value as YAML has it.</summary>
    public string Value => value;

    public ScalarStyle Style => style;

    /// <summary>True when nothing is written, or one of the words that YAML has for nothing.</summary>
    public bool IsNothing => value.Length == 0 && style != ScalarStyle.SingleQuoted && style != ScalarStyle.DoubleQuoted
        || (style == ScalarStyle.Plain && value is "~" or "null" or "Null" or "NULL");
}

/// <summary>A list.</summary>
internal sealed class YamlSequence(SourceText source, int start) : YamlNode(source, start, start + 1)
{
    public List<YamlNode> Items { get; } = [];
}

/// <summary>A mapping; its keys are texts and stand once.</summary>
internal sealed class YamlMapping(SourceText source, int start, int end) : YamlNode(source, start, end)
{
    public List<KeyValuePair<YamlScalar, YamlNode>> Entries { get; } = [];
}

/// <summary>A value that could not be read and has its finding already.</summary>
internal sealed class YamlHole(SourceText source, int start) : YamlNode(source, start, start + 1);
