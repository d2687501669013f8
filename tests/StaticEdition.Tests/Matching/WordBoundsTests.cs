using FsCheck;
using FsCheck.Fluent;
using StaticEdition.Model;
using Xunit;

namespace StaticEdition.Tests.Matching;

public sealed class WordBoundsTests
{
    [Theory]
    [InlineData("the people’s land-locked sea.", "the|people’s|land-locked|sea")]
    [InlineData("'Belt and Road' (2025)", "Belt|and|Road|2025")]
    [InlineData("from 1,000 to 3.5; 2020-2024", "from|1,000|to|3.5|2020|2024")]
    [InlineData("وكِتَابٌ، ثم كتـــاب", "وكِتَابٌ|ثم|كتـــاب")]
    [InlineData("می\u200Cخواهد\u200F كتاب", "می\u200Cخواهد\u200F|كتاب")]
    [InlineData("“One” … two", "One|two")]
    [InlineData("e\u0301t\u00E9", "e\u0301t\u00E9")]
    [InlineData("COVID-19", "COVID-19")]
    [InlineData("中文 a中", "中|文|a|中")]
    [InlineData("\U00010400\U00010401 x", "\U00010400\U00010401|x")]
    public void Words_are_found(string text, string words) =>
        Assert.Equal(words.Replace("\u200F", "", StringComparison.Ordinal), string.Join('|', WordBounds.LetterRuns(text).Select(word => text[word.Start..word.End])));

    [Theory]
    [InlineData("a وكِتَابٌ b", 4, 6, "وكِتَابٌ")]
    [InlineData("the people’s sea", 6, 7, "people’s")]
    [InlineData("a b", 1, 1, "")]
    public void A_stretch_is_widened_to_whole_words(string text, int start, int end, string words)
    {
        var widened = WordBounds.Widen(text, start, end);

        Assert.Equal(words, text[widened.Start..widened.End]);
    }

    [Theory]
    [InlineData("Norway’s", 6)]
    [InlineData("Norway-Sweden", 6)]
    [InlineData("Norway-Sweden", 7)]
    public void A_name_ends_where_a_word_goes_on(string text, int offset)
    {
        Assert.True(WordBounds.IsNameBoundary(text, offset));
        Assert.False(WordBounds.IsBoundary(text, offset));
    }

    [Fact]
    public void No_bound_splits_a_pair_or_parts_a_mark_from_its_letter() =>
        Prop.ForAll(MixedText.Arbitrary, text => Enumerable.Range(1, Math.Max(0, text.Length - 1))
            .Where(offset => WordBounds.IsBoundary(text, offset))
            .All(offset => !char.IsSurrogatePair(text[offset - 1], text[offset])
                && char.GetUnicodeCategory(text[offset]) != System.Globalization.UnicodeCategory.NonSpacingMark))
            .QuickCheckThrowOnFailure();

    [Fact]
    public void The_bounds_of_names_include_those_of_words() =>
        Prop.ForAll(MixedText.Arbitrary, text => Enumerable.Range(0, text.Length + 1)
            .All(offset => !WordBounds.IsBoundary(text, offset) || WordBounds.IsNameBoundary(text, offset))).QuickCheckThrowOnFailure();
}
