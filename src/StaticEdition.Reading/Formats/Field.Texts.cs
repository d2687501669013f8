namespace StaticEdition.Reading;

// Words: what an editor writes for people to read, or quotes from a text.
internal sealed partial class Field
{
    private const string CurlyMarks = "“”„‟«»‘’‚‹›";

    /// <summary>Words of the editor on one line. Findings: SE113, SE114, SE121–SE123, SE154.</summary>
    public Parsed<string>? Text()
    {
        if (Scalar("a text") is not { } scalar)
        {
            return null;
        }

        if (scalar.Style == ScalarStyle.Plain && CurlyMarks.Contains(scalar.Value[0], StringComparison.Ordinal)
            && CurlyMarks.Contains(scalar.Value[^1], StringComparison.Ordinal))
        {
            context.Findings.Add(YamlFindings.CurlyQuotes(Span, name));
        }

        return Readable(scalar);
    }

    /// <summary>Words quoted from a text of the edition. Findings: SE113, SE114, SE122, SE123, SE154.</summary>
    public Parsed<string>? Words() => Scalar("a text") is { } scalar ? Readable(scalar) : null;

    /// <summary>
    /// Characters of a capture or of what replaces them, spaces included; an empty text is written <c>''</c>. Escapes may name
    /// characters that nobody can see. Findings: SE122, SE154.
    /// </summary>
    public Parsed<string>? Verbatim(bool mayBeEmpty, string? remedyWhenEmpty = null)
    {
        if (node is YamlScalar { IsNothing: true } nothing && nothing.Value.Length == 0)
        {
            context.Findings.Add(RecordFindings.EmptyValue(Span, Name, remedyWhenEmpty));
            return null;
        }

        if (Scalar("a text") is not { } scalar)
        {
            return null;
        }

        ReportComment(scalar);
        if (scalar.Value.Length == 0 && !mayBeEmpty)
        {
            context.Findings.Add(RecordFindings.EmptyValue(Span, Name));
            return null;
        }

        return scalar.Style == ScalarStyle.Block ? ScalarText.Folded(scalar) : new Parsed<string>(scalar.Value, Span);
    }

    /// <summary>Markdown. Findings: SE113, SE114, SE116, SE121, SE122, SE140–SE144, SE154.</summary>
    public ParsedProse? Prose()
    {
        if (Text() is null)
        {
            return null;
        }

        var text = ScalarText.Lines((YamlScalar)node!);
        return ProseReader.Read(text, Span, isPage: false, context.Findings);
    }

    /// <summary>One text for each language. Findings: SE151–SE153 and those of <see cref="Text"/>.</summary>
    public Localized<string>? Localized()
    {
        if (node is YamlScalar { IsNothing: false })
        {
            var languages = string.Join(", ", context.Languages.Select(language => $"{language}: …"));
            ReportKind("a text for each language", $"Write {{{languages}}}.");
            return null;
        }

        return Record(fields => fields.RequiredTexts());
    }

    private Parsed<string>? Readable(YamlScalar scalar)
    {
        ReportComment(scalar);
        ReportSuspect(scalar);
        if (YamlTraps.TakenFor(scalar) is { } taken)
        {
            context.Findings.Add(YamlFindings.AmbiguousBareWord(Span, scalar.Value, taken));
        }

        var text = ScalarText.Folded(scalar);
        if (text.Value.Length > 0)
        {
            return text;
        }

        context.Findings.Add(RecordFindings.EmptyValue(Span, Name));
        return null;
    }

    private void ReportSuspect(YamlScalar scalar)
    {
        if (scalar.Style == ScalarStyle.DoubleQuoted && TextDecoder.FindSuspect(scalar.Value) is { } suspect)
        {
            context.Findings.Add(TextDecoder.FindingFor(suspect, Span));
        }
    }

    private void ReportComment(YamlScalar scalar)
    {
        if (scalar.Style != ScalarStyle.Plain)
        {
            return;
        }

        var content = scalar.Source.Content;
        var at = scalar.End;
        while (at < content.Length && content[at] is ' ' or '\t')
        {
            at++;
        }

        if (at > scalar.End && at < content.Length && content[at] == '#')
        {
            context.Findings.Add(YamlFindings.CommentAfterValue(scalar.Source.Span(at, at + 1), name));
        }
    }
}
