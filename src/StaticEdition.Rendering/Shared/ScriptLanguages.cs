namespace StaticEdition.Rendering.Shared;

/// <summary>The languages of an edition that are written in one script.</summary>
/// <param name="Script">The script as ISO 15924 has it: <c>Latn</c>.</param>
/// <param name="Languages">The languages of its texts, then those of its interface.</param>
public sealed record ScriptLanguages(string Script, ImmutableArray<Language> Languages)
{
    /// <summary>The scripts of an edition, Latin first.</summary>
    internal static ImmutableArray<ScriptLanguages> ForEdition(Edition edition) =>
    [
        .. edition.Texts.Select(text => text.Language).Concat(edition.Languages).Distinct().GroupBy(language => language.Script)
            .OrderBy(script => script.Key == "Latn" ? 0 : 1).ThenBy(script => script.Key, StringComparer.Ordinal)
            .Select(script => new ScriptLanguages(script.Key, [.. script])),
    ];
}
