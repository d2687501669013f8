using System.Collections;
using System.Collections.Immutable;
using System.Reflection;
using System.Text.RegularExpressions;
using StaticEdition.Model;
using StaticEdition.Wording;

namespace StaticEdition.Tests.Wording;

/// <summary>Every interface language has every text, with the same slots, in its own script and punctuation.</summary>
public sealed partial class InterfaceTextTests
{
    private static readonly InterfaceText English = InterfaceText.ForLanguage(new Language("en"));
    private static readonly InterfaceText Arabic = InterfaceText.ForLanguage(new Language("ar"));

    /// <summary>Names of formats and checksums are the same in every language.</summary>
    private static readonly HashSet<string> Shared = ["BibTeX", "Ris", "CslJson", "Checksum"];

    public static TheoryData<string> Languages => [.. InterfaceText.All.Select(texts => texts.Language.Tag)];

    [Theory]
    [MemberData(nameof(Languages))]
    public void No_text_is_empty(string language)
    {
        Assert.All(Texts(In(language)), text => Assert.False(string.IsNullOrEmpty(text.Value), text.Path));
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Every_language_has_the_slots_of_English(string language)
    {
        var slots = Texts(In(language)).Where(text => text.IsPhrase).ToDictionary(text => text.Path, text => SlotsOf(text.Value));
        Assert.All(Texts(English).Where(text => text.IsPhrase), text => Assert.Equal(SlotsOf(text.Value), slots[text.Path]));
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Every_language_describes_the_files_and_keys_of_English(string language)
    {
        Assert.Equal(English.Files.Keys, In(language).Files.Keys);
        Assert.Equal(English.Keys.Keys, In(language).Keys.Keys);
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Every_file_and_every_key_of_the_data_is_described(string language)
    {
        var described = DataFiles.Described;
        Assert.All(described, file => Assert.Contains(file.Name[..file.Name.IndexOf('.')], In(language).Files.Keys));
        Assert.All(described.SelectMany(file => file.Keys), key => Assert.Contains(key.Meaning, In(language).Keys.Keys));
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Every_language_is_written_in_its_own_script(string language)
    {
        var texts = In(language);
        var own = texts.Language.Script;
        Assert.All(Texts(texts).Where(text => !Shared.Contains(text.Path.Split('.')[^1]) && text.Value.Any(char.IsLetter)), text =>
        {
            var scripts = text.Value.Where(char.IsLetter).Select(ScriptOf).ToHashSet();
            Assert.True(scripts.Contains(own), $"{text.Path}: {text.Value}");
            Assert.True(own != "Latn" || scripts.Count == 1, $"{text.Path}: {text.Value}");
        });
    }

    [Fact]
    public void Arabic_has_its_own_punctuation()
    {
        Assert.All(Texts(Arabic), text => Assert.DoesNotMatch(ForeignPunctuation(), text.Value));
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Every_language_names_every_language_of_the_interface_and_itself_by_its_own_name(string language)
    {
        Assert.All(InterfaceText.All, other => Assert.Contains(other.Language.Tag, In(language).LanguageNames.Keys));
        Assert.Equal(English.LanguageNames.Keys, In(language).LanguageNames.Keys);
        Assert.Equal(In(language).LanguageNames[language], LanguageEndonyms.NameOf(new Language(language)));
    }

    [Fact]
    public void Every_named_language_has_an_own_name()
    {
        Assert.All(English.LanguageNames.Keys, tag => Assert.NotEqual(tag, LanguageEndonyms.NameOf(new Language(tag))));
    }

    [Theory]
    [InlineData(0, "لا حواشي")]
    [InlineData(1, "حاشية واحدة")]
    [InlineData(2, "حاشيتان")]
    [InlineData(3, "3 حواشٍ")]
    [InlineData(10, "10 حواشٍ")]
    [InlineData(11, "11 حاشيةً")]
    [InlineData(99, "99 حاشيةً")]
    [InlineData(100, "100 حاشية")]
    [InlineData(102, "102 حاشية")]
    [InlineData(103, "103 حواشٍ")]
    [InlineData(111, "111 حاشيةً")]
    public void Arabic_counts_in_six_forms(int number, string expected)
    {
        var language = InterfaceLanguage.ForLanguage(new Language("ar"), DigitSystem.Western);
        Assert.Equal(expected, language.FormatCount(number, language.Texts.Counts.Notes));
    }

    [Theory]
    [InlineData("2024-07-03", "3 July 2024", "3 يوليو 2024")]
    [InlineData("2025-04", "April 2025", "أبريل 2025")]
    [InlineData("1992", "1992", "1992")]
    [InlineData("2025-04-22/2025-04-24", "22 to 24 April 2025", "من 22 إلى 24 أبريل 2025")]
    [InlineData("2024-12/2025-01", "December 2024 to January 2025", "من ديسمبر 2024 إلى يناير 2025")]
    [InlineData("2025-04?", "[April 2025?]", "[أبريل 2025؟]")]
    [InlineData("2025~", "[about 2025]", "[نحو 2025]")]
    [InlineData("2025-04%", "[about April 2025?]", "[نحو أبريل 2025؟]")]
    public void Dates_are_said_in_words(string written, string english, string arabic)
    {
        Assert.True(EdtfDate.TryParse(written, out var date));
        Assert.Equal(english, InterfaceLanguage.ForLanguage(new Language("en"), DigitSystem.Western).FormatDate(date!));
        Assert.Equal(arabic, InterfaceLanguage.ForLanguage(new Language("ar"), DigitSystem.Western).FormatDate(date!));
    }

    [Fact]
    public void Digits_are_the_editions()
    {
        Assert.True(EdtfDate.TryParse("2024-07-03", out var date));
        Assert.Equal("٣ يوليو ٢٠٢٤", InterfaceLanguage.ForLanguage(new Language("ar"), DigitSystem.ArabicIndic).FormatDate(date!));
        Assert.Equal("3 July 2024", InterfaceLanguage.ForLanguage(new Language("en"), DigitSystem.ArabicIndic).FormatDate(date!));
    }

    [Fact]
    public void A_slot_that_runs_another_way_is_isolated()
    {
        Assert.Equal("ما قاله \u2068Ana\u2069", Arabic.Voices.Marker.FillPlain("Ana"));
        Assert.Equal("note 3", English.Notes.Marker.FillPlain("3"));
    }

    private static InterfaceText In(string language) => InterfaceText.ForLanguage(new Language(language));

    private static string ScriptOf(char letter) => letter is >= '\u0600' and <= '\u06FF' ? "Arab" : "Latn";

    private static string SlotsOf(string template) => string.Join(' ', Slot().Matches(template).Select(match => match.Value).Order(StringComparer.Ordinal));

    private static IEnumerable<(string Path, string Value, bool IsPhrase)> Texts(object record, string path = "")
    {
        foreach (var property in record.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(property => property.Name is not ("EqualityContract" or "Key")))
        {
            var here = path.Length == 0 ? property.Name : $"{path}.{property.Name}";
            var value = property.GetValue(record);
            var found = value switch
            {
                Language or DigitSystem or ImmutableSortedDictionary<string, string> => [],
                string written => [(here, written, false)],
                Phrase phrase => [(here, phrase.Template, true)],
                PluralForms plural => plural.All.Select((form, i) => ($"{here}[{i}]", form, false)),
                IEnumerable list => list.Cast<object>().SelectMany((item, i) => item is string one ? [($"{here}[{i}]", one, false)] : Texts(item, $"{here}[{i}]")),
                null => [(here, "", false)],
                _ => Texts(value, here),
            };
            foreach (var text in found)
            {
                yield return text;
            }
        }
    }

    [GeneratedRegex(@"\{[0-9]\}", RegexOptions.CultureInvariant)]
    private static partial Regex Slot();

    [GeneratedRegex(@"[\u0600-\u06FF][,;?]", RegexOptions.CultureInvariant)]
    private static partial Regex ForeignPunctuation();
}
