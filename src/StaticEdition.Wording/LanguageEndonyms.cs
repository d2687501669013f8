using StaticEdition.Wording.Texts;

namespace StaticEdition.Wording;

/// <summary>The name of each language in the language itself.</summary>
public static class LanguageEndonyms
{
    private static readonly ImmutableSortedDictionary<string, string> Names = ImmutableSortedDictionary.CreateRange(StringComparer.Ordinal,
    [
        KeyValuePair.Create("ar", "العربية"), KeyValuePair.Create("de", "Deutsch"),
        KeyValuePair.Create("en", "English"), KeyValuePair.Create("es", "español"), KeyValuePair.Create("fa", "فارسی"),
        KeyValuePair.Create("fr", "français"), KeyValuePair.Create("he", "עברית"), KeyValuePair.Create("la", "Latina"),
        KeyValuePair.Create("ru", "русский"), KeyValuePair.Create("tr", "Türkçe"),
    ]);

    /// <summary>The own name of a language; its tag where it has none in the table.</summary>
    public static string NameOf(Language language) => Names.GetValueOrDefault(language.Tag.Split('-')[0], language.Tag);
}
