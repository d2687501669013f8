using StaticEdition.Reading.Findings;
using StaticEdition.Reading.Formats.Keys;

namespace StaticEdition.Reading.Formats;

/// <summary>The type of <c>languages</c> in <c>edition.yml</c>. Findings: SE153, SE154, SE158, SE164.</summary>
internal static class LanguageList
{
    // Every record is asked for every language.
    private const int MostLanguages = 16;

    public static readonly FieldType<ImmutableArray<Language>> Type = new(
        "list of [languages](https://www.w3.org/International/articles/language-tags/)",
        "[en, ar]",
        context => FormatSchema.ListSchema(ScalarTypes.Language.SchemaIn(context)),
        Read);

    /// <summary>Keys of records that have a key for each language, too: a language of that tag could not be told from them.</summary>
    private static ImmutableArray<string> ReservedTags() =>
    [
        .. from format in FileFormats.ListRecords()
           where format.Keys.Any(key => key.IsForEachLanguage)
           from key in format.Keys
           where !key.IsForEachLanguage && Language.TryParse(key.Name, out _)
           select key.Name,
    ];

    // One that cannot be read makes all unknown: every text in it would be a false finding.
    private static ImmutableArray<Language> Read(Field list)
    {
        var reserved = ReservedTags();
        var languages = new Dictionary<Language, SourceSpan>();
        foreach (var item in list.ReadItems())
        {
            if (ScalarTypes.Language.Read(item) is not { } language)
            {
                return [];
            }

            if (reserved.Contains(language.Tag))
            {
                item.Report(ValueFindings.ReservedLanguageTag(item.Span, language.Tag));
                return [];
            }

            if (languages.Count == MostLanguages)
            {
                item.Report(ValueFindings.TooManyLanguages(item.Span, MostLanguages));
                break;
            }

            if (!languages.TryAdd(language, item.Span))
            {
                item.Report(RecordFindings.DuplicateId(item.Span, "language", language.Tag, languages[language]));
            }
        }

        return [.. languages.Keys];
    }
}
