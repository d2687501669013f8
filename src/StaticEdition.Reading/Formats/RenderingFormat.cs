using StaticEdition.Reading.Findings;
using StaticEdition.Reading.Formats.Keys;
using StaticEdition.Reading.Input;

namespace StaticEdition.Reading.Formats;

internal sealed record ParsedRendering(Id Text, Language Language, Parsed<Address> At, Parsed<string> Content);

/// <summary><c>renderings/&lt;text&gt;.&lt;language&gt;.yml</c>: the editor's translation of each segment.</summary>
internal static class RenderingFormat
{
    private static readonly Key<Parsed<Address>?> At = new("at", ReferenceTypes.Address, Needed.Yes, "the segment");

    private static readonly FileLanguageKey<Parsed<string>?> Content = new(TextTypes.Text, Needed.Yes, "its complete translation");

    private static readonly RefusedKeys OtherLanguages = new(
        context => [.. context.Languages.Where(language => language != context.FileLanguage).Select(language => language.Tag)],
        (span, name, context) => RecordFindings.UnknownKey(
            span, name, null, [At.Name, .. Content.NamesIn(context)], $": the name of the file says {context.FileLanguage}"));

    public static readonly FileFormat<ParsedRendering> File = new(
        FileKind.Renderings,
        "renderings/<text>.<language>.yml",
        FileShape.List,
        new("rendering", [At, Content, OtherLanguages], Parse));

    private static ParsedRendering? Parse(Fields fields)
    {
        var at = fields.Read(At);
        var content = fields.Read(Content);
        var (text, language) = InputLayout.SplitLanguage(InputLayout.StemOf(fields.File))!.Value;
        return at is null || content is null ? null : new ParsedRendering(text, language, at, content);
    }
}
