namespace StaticEdition.Reading;

internal sealed record ParsedRendering(Id Text, Language Language, Parsed<Address> At, Parsed<string> Content);

/// <summary><c>renderings/&lt;text&gt;.&lt;language&gt;.yml</c>: the editor's translation of each segment.</summary>
internal static class RenderingFormat
{
    public static ImmutableArray<ParsedRendering> Read(RecordFile file)
    {
        var (text, language) = InputLayout.SplitLanguage(file.Stem)!.Value;
        return file.Many(fields => ReadRendering(fields, text, language));
    }

    private static ParsedRendering? ReadRendering(Fields rendering, Id text, Language language)
    {
        var at = rendering.Required("at").Address();
        var content = rendering.Required(language.Tag).Text();
        foreach (var other in rendering.Context.Languages.Where(other => other != language && rendering.Optional(other.Tag).IsWritten))
        {
            rendering.Context.Findings.Add(RecordFindings.UnknownKey(
                rendering.SpanOf(other.Tag), other.Tag, null, ["at", language.Tag], $": the name of the file says {language}"));
        }

        return at is null || content is null ? null : new ParsedRendering(text, language, at, content);
    }
}
