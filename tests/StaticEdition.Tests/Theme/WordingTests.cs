using System.Collections;
using System.Collections.Immutable;
using System.Reflection;
using System.Text.RegularExpressions;
using StaticEdition.Model;
using StaticEdition.Theme;

namespace StaticEdition.Tests;

/// <summary>Every word of the interface stands in every language, with the same slots, in its own script and punctuation.</summary>
public sealed partial class WordingTests
{
    private static readonly Wording English = Wording.For(new Language("en"));
    private static readonly Wording Arabic = Wording.For(new Language("ar"));

    /// <summary>Names of formats and checksums are the same in every language.</summary>
    private static readonly HashSet<string> Shared = ["BibTeX", "Ris", "CslJson", "Checksum"];

    [Fact]
    public void No_word_is_empty()
    {
        Assert.All(Words(English).Concat(Words(Arabic)), word => Assert.False(string.IsNullOrEmpty(word.Value), word.Path));
    }

    [Fact]
    public void Both_languages_have_the_same_slots()
    {
        var slots = Words(Arabic).Where(word => word.IsPhrase).ToDictionary(word => word.Path, word => SlotsOf(word.Value));
        Assert.All(Words(English).Where(word => word.IsPhrase), word => Assert.Equal(SlotsOf(word.Value), slots[word.Path]));
    }

    [Fact]
    public void Both_languages_describe_the_same_files() => Assert.Equal(English.Files.Keys, Arabic.Files.Keys);

    [Fact]
    public void Every_file_and_every_key_of_the_data_is_described()
    {
        var described = DataFiles.Described;
        Assert.All(described, file => Assert.Contains(file.Name[..file.Name.IndexOf('.')], English.Files.Keys));
        Assert.All(described.SelectMany(file => file.Keys), key =>
        {
            Assert.Contains(key.Meaning, English.Keys.Keys);
            Assert.Contains(key.Meaning, Arabic.Keys.Keys);
        });
    }

    [Fact]
    public void Arabic_is_written_in_Arabic()
    {
        Assert.All(Words(Arabic).Where(word => !Shared.Contains(word.Path.Split('.')[^1]) && word.Value.Any(char.IsLetter)),
            word => Assert.True(word.Value.Any(letter => letter is >= '\u0600' and <= '\u06FF'), $"{word.Path}: {word.Value}"));
    }

    [Fact]
    public void Arabic_has_its_own_punctuation()
    {
        Assert.All(Words(Arabic), word => Assert.DoesNotMatch(ForeignPunctuation(), word.Value));
    }

    [Fact]
    public void English_has_no_Arabic_letters()
    {
        Assert.All(Words(English), word => Assert.DoesNotContain(word.Value, letter => letter is >= '\u0600' and <= '\u06FF'));
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
        var tongue = Tongue.Of(new Language("ar"), DigitSystem.Western);
        Assert.Equal(expected, tongue.Count(number, tongue.Words.Counts.Notes));
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
        Assert.Equal(english, Tongue.Of(new Language("en"), DigitSystem.Western).Date(date!));
        Assert.Equal(arabic, Tongue.Of(new Language("ar"), DigitSystem.Western).Date(date!));
    }

    [Fact]
    public void Digits_are_the_editions()
    {
        Assert.True(EdtfDate.TryParse("2024-07-03", out var date));
        Assert.Equal("٣ يوليو ٢٠٢٤", Tongue.Of(new Language("ar"), DigitSystem.ArabicIndic).Date(date!));
        Assert.Equal("3 July 2024", Tongue.Of(new Language("en"), DigitSystem.ArabicIndic).Date(date!));
    }

    [Fact]
    public void A_slot_that_runs_another_way_is_isolated()
    {
        Assert.Equal("ما قاله \u2068Ana\u2069", Arabic.Voices.Marker.Plain("Ana"));
        Assert.Equal("note 3", English.Notes.Marker.Plain("3"));
    }

    private static string SlotsOf(string template) => string.Join(' ', Slot().Matches(template).Select(match => match.Value).Order(StringComparer.Ordinal));

    private static IEnumerable<(string Path, string Value, bool IsPhrase)> Words(object record, string path = "")
    {
        foreach (var property in record.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(property => property.Name != "EqualityContract"))
        {
            var here = path.Length == 0 ? property.Name : $"{path}.{property.Name}";
            var value = property.GetValue(record);
            var found = value switch
            {
                Language or ImmutableSortedDictionary<string, string> => [],
                string text => [(here, text, false)],
                Phrase phrase => [(here, phrase.Template, true)],
                PluralForms plural => plural.All.Select((form, i) => ($"{here}[{i}]", form, false)),
                IEnumerable list => list.Cast<string>().Select((item, i) => ($"{here}[{i}]", item, false)),
                null => [(here, "", false)],
                _ => Words(value, here),
            };
            foreach (var word in found)
            {
                yield return word;
            }
        }
    }

    [GeneratedRegex(@"\{[0-9]\}", RegexOptions.CultureInvariant)]
    private static partial Regex Slot();

    [GeneratedRegex(@"[\u0600-\u06FF][,;?]", RegexOptions.CultureInvariant)]
    private static partial Regex ForeignPunctuation();
}
