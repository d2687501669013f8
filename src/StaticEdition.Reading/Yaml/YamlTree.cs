using StaticEdition.Model.Findings;
using StaticEdition.Model.Matching;
using StaticEdition.Reading.Findings;
using StaticEdition.Reading.Formats.Keys;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace StaticEdition.Reading.Yaml;

/// <summary>
/// YAML of a file, or of a part of it, as nodes with places. Built from parser events with a stack of its own, so that no file can
/// exhaust the program's stack. Findings: SE115–SE120, SE150, SE153.
/// </summary>
internal sealed class YamlTree
{
    /// <summary>The deepest nesting of lists and mappings.</summary>
    public const int MaximumDepth = 64;

    private readonly SourceText source;
    private readonly int origin;
    private readonly FindingList findings;
    private readonly Stack<OpenNode> open = new();
    private YamlNode? root;
    private int documents;
    private int lastAliasLine;

    private YamlTree(SourceText source, int origin, FindingList findings) =>
        (this.source, this.origin, this.findings) = (source, origin, findings);

    /// <summary>The root of the YAML between two offsets; null when there is none, or when it cannot be read.</summary>
    /// <param name="source">The file.</param>
    /// <param name="start">Offset of the first character of a line.</param>
    /// <param name="end">Offset after the last character.</param>
    /// <param name="findings">Where findings go.</param>
    /// <param name="isSound">False when a finding says why there is no root.</param>
    public static YamlNode? ReadTree(SourceText source, int start, int end, FindingList findings, out bool isSound)
    {
        FindDirectives(source, start, end, findings);
        isSound = IndentationIsSound(source, start, end, findings);
        if (!isSound)
        {
            return null;
        }

        var tree = new YamlTree(source, start, findings);
        try
        {
            var parser = new Parser(new Scanner(new StringReader(source.Content[start..end])));
            while (isSound && parser.MoveNext())
            {
                isSound = tree.AcceptEvent(parser.Current!);
            }
        }
        catch (Exception exception) when (exception is YamlException or InvalidOperationException or ArgumentException)
        {
            tree.StopAt(YamlErrorExplainer.ExplainError(exception as YamlException, source, start, end));
            isSound = false;
        }

        return isSound ? tree.root : null;
    }

    // The parser passes over directives that it does not know, so they are looked for in the lines before the first value.
    private static void FindDirectives(SourceText source, int start, int end, FindingList findings)
    {
        for (var number = source.LineOf(start); number <= source.LineCount && source.LineAt(number).Start < end; number++)
        {
            var (lineStart, lineEnd) = source.LineAt(number);
            var line = source.Content.AsSpan(lineStart, lineEnd - lineStart);
            if (line.StartsWith('%'))
            {
                findings.Add(YamlFindings.Directive(source.LineSpan(number)));
            }
            else if (!line.IsWhiteSpace() && !line.StartsWith('#'))
            {
                return;
            }
        }
    }

    private static bool IndentationIsSound(SourceText source, int start, int end, FindingList findings)
    {
        var sound = true;
        for (var number = source.LineOf(start); number <= source.LineCount && source.LineAt(number).Start < end; number++)
        {
            var (lineStart, lineEnd) = source.LineAt(number);
            var line = source.Content.AsSpan(lineStart, lineEnd - lineStart);
            var indentation = line.Length - line.TrimStart([' ', '\t']).Length;
            var tab = line[..indentation].IndexOf('\t');
            if (tab >= 0 && indentation < line.Length)
            {
                findings.Add(YamlFindings.TabInIndentation(source.SpanOf(lineStart + tab, lineStart + tab + 1)));
                sound = false;
            }
        }

        return sound;
    }

    // After *emphasis* that was taken for an alias, the parser stops at what follows: that is one fault, not two.
    private void StopAt(Finding fault)
    {
        if (fault.Span.Line != lastAliasLine)
        {
            findings.Add(fault);
        }
    }

    private bool AcceptEvent(ParsingEvent parsed)
    {
        switch (parsed)
        {
            case DocumentStart document:
                return BeginDocument(document);
            case MappingStart mapping:
                return PushNode(mapping, new YamlMapping(source, OffsetOf(mapping.Start), OffsetOf(mapping.Start) + 1));
            case SequenceStart sequence:
                return PushNode(sequence, new YamlSequence(source, OffsetOf(sequence.Start)));
            case MappingEnd or SequenceEnd:
                open.Pop();
                return true;
            case AnchorAlias alias:
                findings.Add(YamlFindings.Alias(SpanOf(alias), alias.Value.Value));
                lastAliasLine = SpanOf(alias).Line;
                PlaceNode(new YamlHole(source, OffsetOf(alias.Start)));
                return true;
            case YamlDotNet.Core.Events.Scalar scalar:
                ReportUnsupported(scalar);
                PlaceNode(ScalarOf(scalar));
                return true;
            default:
                return true;
        }
    }

    private bool BeginDocument(DocumentStart document)
    {
        if (++documents > 1)
        {
            findings.Add(YamlFindings.SecondDocument(SpanOf(document)));
        }

        return documents == 1;
    }

    private bool PushNode(NodeEvent parsed, YamlNode node)
    {
        ReportUnsupported(parsed);
        PlaceNode(node);
        open.Push(new OpenNode(node));
        if (open.Count <= MaximumDepth)
        {
            return true;
        }

        findings.Add(SourceFindings.NestedTooDeeply(node.Span, MaximumDepth));
        return false;
    }

    private void ReportUnsupported(NodeEvent parsed)
    {
        if (!parsed.Anchor.IsEmpty)
        {
            findings.Add(YamlFindings.Anchor(SpanOf(parsed), parsed.Anchor.Value));
        }

        if (!parsed.Tag.IsEmpty)
        {
            findings.Add(YamlFindings.Tag(SpanOf(parsed)));
        }
    }

    private void PlaceNode(YamlNode node)
    {
        if (!open.TryPeek(out var parent))
        {
            root ??= node;
        }
        else if (parent.Node is YamlSequence sequence)
        {
            sequence.Items.Add(node);
        }
        else if (parent.Key is { } key)
        {
            PlaceValue(parent, key, node);
        }
        else
        {
            parent.Key = KeyOf(node);
        }
    }

    private static void PlaceValue(OpenNode parent, YamlNode key, YamlNode value)
    {
        parent.Key = null;
        if (key is YamlScalar name)
        {
            ((YamlMapping)parent.Node).Entries.Add(KeyValuePair.Create(name, value));
        }
    }

    private YamlNode KeyOf(YamlNode node)
    {
        if (node is YamlScalar { Value: "<<", Style: ScalarStyle.Plain })
        {
            findings.Add(YamlFindings.MergeKey(node.Span));
        }
        else if (node is YamlScalar scalar)
        {
            var first = open.Peek().Keys.TryAdd(scalar.Value, scalar);
            if (first)
            {
                return scalar;
            }

            var line = source.LineOf(open.Peek().Keys[scalar.Value].Start);
            findings.Add(YamlFindings.DuplicateKey(scalar.Span, scalar.Value, line));
        }
        else if (node is not YamlHole)
        {
            findings.Add(RecordFindings.WrongKind(node.Span, "a key", node is YamlMapping ? "a mapping" : "a list", "a word"));
        }

        return new YamlHole(source, node.Start);
    }

    private YamlScalar ScalarOf(YamlDotNet.Core.Events.Scalar scalar)
    {
        var style = scalar.Style switch
        {
            YamlDotNet.Core.ScalarStyle.SingleQuoted => ScalarStyle.SingleQuoted,
            YamlDotNet.Core.ScalarStyle.DoubleQuoted => ScalarStyle.DoubleQuoted,
            YamlDotNet.Core.ScalarStyle.Folded or YamlDotNet.Core.ScalarStyle.Literal => ScalarStyle.Block,
            _ => ScalarStyle.Plain,
        };
        return new YamlScalar(source, OffsetOf(scalar.Start), OffsetOf(scalar.End), scalar.Value, style);
    }

    private int OffsetOf(in Mark mark) => origin + (int)mark.Index;

    private SourceSpan SpanOf(ParsingEvent parsed) => source.SpanOf(OffsetOf(parsed.Start), OffsetOf(parsed.End));

    /// <summary>A list or mapping that is not ended yet, with the key whose value comes next.</summary>
    private sealed class OpenNode(YamlNode node)
    {
        public YamlNode Node => node;

        public YamlNode? Key { get; set; }

        public Dictionary<string, YamlScalar> Keys { get; } = new(StringComparer.Ordinal);
    }
}
