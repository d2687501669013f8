using StaticEdition.Wording.Texts;

namespace StaticEdition.Wording;

/// <summary>The name of each language in the language itself.</summary>
public static class LanguageEndonyms
{
    private static readonly ImmutableSortedDictionary<string, string> Names = ImmutableSortedDictionary.CreateRange(StringComparer.Ordinal,
    [
        KeyValuePair.Create("ar", "العربية"), KeyValuePair.Create("az", "azərbaycanca"), KeyValuePair.Create("de", "Deutsch"),
        KeyValuePair.Create("el", "Ελληνικά"), KeyValuePair.Create("en", "English"), KeyValuePair.Create("es", "español"),
        KeyValuePair.Create("fa", "فارسی"), KeyValuePair.Create("fr", "français"), KeyValuePair.Create("he", "עברית"),
        KeyValuePair.Create("hi", "हिन्दी"), KeyValuePair.Create("hu", "magyar"), KeyValuePair.Create("hy", "հայերեն"),
        KeyValuePair.Create("id", "Indonesia"), KeyValuePair.Create("it", "italiano"), KeyValuePair.Create("ja", "日本語"),
        KeyValuePair.Create("ka", "ქართული"), KeyValuePair.Create("ko", "한국어"), KeyValuePair.Create("ku", "kurdî"),
        KeyValuePair.Create("la", "Latina"), KeyValuePair.Create("nl", "Nederlands"), KeyValuePair.Create("pl", "polski"),
        KeyValuePair.Create("pt", "português"), KeyValuePair.Create("ro", "română"), KeyValuePair.Create("ru", "русский"),
        KeyValuePair.Create("sv", "svenska"), KeyValuePair.Create("sw", "Kiswahili"), KeyValuePair.Create("tr", "Türkçe"),
        KeyValuePair.Create("uk", "українська"), KeyValuePair.Create("ur", "اردو"), KeyValuePair.Create("uz", "o‘zbekcha"),
        KeyValuePair.Create("zh", "中文"),
    ]);

    /// <summary>The own name of a language; its tag where it has none in the table.</summary>
    public static string NameOf(Language language) => Names.GetValueOrDefault(language.Tag.Split('-')[0], language.Tag);
}
