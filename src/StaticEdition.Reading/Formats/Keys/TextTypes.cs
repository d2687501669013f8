using StaticEdition.Reading.Findings;
using StaticEdition.Reading.Input;
using StaticEdition.Reading.Markdown;
using StaticEdition.Reading.Yaml;

namespace StaticEdition.Reading.Formats.Keys;

/// <summary>Types of values that are text for people: of the editors, or quoted.</summary>
internal static class TextTypes
{
    private const string CurlyMarks = "“”„‟«»‘’‚‹›";

    /// <summary>Words of the editor on one line. Findings: SE113, SE114, SE121–SE123, SE153, SE154.</summary>
    public static readonly FieldType<Parsed<string>?> Text = new("text", "Harbour Papers", _ => FormatSchema.TextSchema(), ReadText);

    /// <summary>The same without its place.</summary>
    public static readonly FieldType<string?> PlainText = Text.Select(text => text?.Value);

    /// <summary>Words quoted from a text of the edition. Findings: SE113, SE114, SE122, SE123, SE153, SE154.</summary>
    public static readonly FieldType<Parsed<string>?> Quotation =
        new("words of a text", "open to all ships", _ => FormatSchema.TextSchema(), ReadQuotation);

    /// <summary>
    /// Characters of a capture, with every space. Escapes may name characters that nobody can see. Findings: SE122, SE153, SE154.
    /// </summary>
    public static readonly FieldType<Parsed<string>?> Characters =
        new("characters", "harb?ur", _ => FormatSchema.TextSchema(), field => ReadCharacters(field, mayBeEmpty: false));

    /// <summary>The same; an empty text is written <c>''</c>.</summary>
    public static readonly FieldType<Parsed<string>?> CharactersOrNone =
        new("characters", "harbour", _ => new() { ["type"] = "string" }, field => ReadCharacters(field, mayBeEmpty: true));

    /// <summary>Markdown. Findings: SE113, SE114, SE116, SE121, SE122, SE140–SE144, SE153, SE154.</summary>
    public static readonly FieldType<ParsedProse?> Prose = new("[prose](prose.md)", "A note.", _ => FormatSchema.TextSchema(), ReadProse);

    private static readonly LanguageKeys<string> Texts = new(PlainText, Needed.OneOf, "the text in that language");

    private static readonly RecordFormat<Localized<string>> LocalizedFormat =
        new("localized text", [Texts], fields => fields.Read(Texts) is { IsEmpty: false } texts ? texts : null);

    /// <summary>One text for each language. Findings: SE151–SE154.</summary>
    public static readonly FieldType<Localized<string>?> Localized = new(
        "[localized](edition.md#localized-texts)",
        "{en: Harbour Papers, ar: أوراق الميناء}",
        context => FormatSchema.SchemaOf(LocalizedFormat, context),
        ReadLocalized,
        LocalizedFormat);

    private static Parsed<string>? ReadText(Field field)
    {
        if (field.ReadScalar("a text") is not { } scalar)
        {
            return null;
        }

        if (scalar.Style == ScalarStyle.Plain && CurlyMarks.Contains(scalar.Value[0], StringComparison.Ordinal)
            && CurlyMarks.Contains(scalar.Value[^1], StringComparison.Ordinal))
        {
            field.Report(YamlFindings.CurlyQuotes(field.Span, field.Key));
        }

        return ReadWords(field, scalar);
    }

    private static Parsed<string>? ReadQuotation(Field field) =>
        field.ReadScalar("a text") is { } scalar ? ReadWords(field, scalar) : null;

    private static Parsed<string>? ReadCharacters(Field field, bool mayBeEmpty)
    {
        if (field.Node is YamlScalar { IsNothing: true, Value.Length: 0 })
        {
            field.Report(RecordFindings.EmptyValue(field.Span, field.Shown, mayBeEmpty ? "Write '' to remove the words of the witness." : null));
            return null;
        }

        if (field.ReadScalar("a text") is not { } scalar)
        {
            return null;
        }

        ReportComment(field, scalar);
        if (scalar.Value.Length == 0 && !mayBeEmpty)
        {
            field.Report(RecordFindings.EmptyValue(field.Span, field.Shown));
            return null;
        }

        return scalar.Style == ScalarStyle.Block ? ScalarText.ReadFolded(scalar) : new Parsed<string>(scalar.Value, field.Span);
    }

    private static ParsedProse? ReadProse(Field field) => ReadText(field) is null
        ? null
        : ProseReader.ReadProse(ScalarText.ReadLines((YamlScalar)field.Node!), field.Span, isPage: false, field.Context.Findings);

    private static Localized<string>? ReadLocalized(Field field)
    {
        if (field.Node is YamlScalar { IsNothing: false })
        {
            var languages = string.Join(", ", field.Context.Languages.Select(language => $"{language}: …"));
            field.ReportKind("a text for each language", $"Write {{{languages}}}.");
            return null;
        }

        return field.ReadRecord(LocalizedFormat);
    }

    private static Parsed<string>? ReadWords(Field field, YamlScalar scalar)
    {
        ReportComment(field, scalar);
        if (scalar.Style == ScalarStyle.DoubleQuoted && TextDecoder.FindSuspect(scalar.Value) is { } suspect)
        {
            field.Report(TextDecoder.FindingFor(suspect, field.Span));
        }

        if (YamlTraps.TakenFor(scalar) is { } taken)
        {
            field.Report(YamlFindings.AmbiguousBareWord(field.Span, scalar.Value, taken));
        }

        var text = ScalarText.ReadFolded(scalar);
        if (text.Value.Length > 0)
        {
            return text;
        }

        field.Report(RecordFindings.EmptyValue(field.Span, field.Shown));
        return null;
    }

    private static void ReportComment(Field field, YamlScalar scalar)
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
            field.Report(YamlFindings.CommentAfterValue(scalar.Source.SpanOf(at, at + 1), field.Key));
        }
    }
}
