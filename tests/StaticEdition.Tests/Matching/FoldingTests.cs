using System.Text;
using FsCheck;
using FsCheck.Fluent;
using StaticEdition.Model;
using Xunit;

namespace StaticEdition.Tests.Matching;

public sealed class FoldingTests
{
    private static readonly FoldLevel[] Levels = [FoldLevel.Typographic, FoldLevel.Folded];

    [Fact]
    public void Unicode_data_is_there() => Assert.True(Folding.IsAvailable);

    [Theory]
    [InlineData("‘a’ “b” «c» 'd' \"e\" ′f″", "'a' 'b' 'c' 'd' 'e' 'f'")]
    [InlineData("a-b–c—d‐e‑f−g", "a-b-c-d-e-f-g")]
    [InlineData("a -- b", "a - b")]
    [InlineData("a \t\r\n\u00A0\u2003b", "a b")]
    [InlineData("and so on…", "and so on...")]
    [InlineData("cafe\u0301", "café")]
    [InlineData("أحمد", "أحمد")]
    public void Typography_is_levelled(string text, string folded) => Assert.Equal(folded, Folding.Fold(text, FoldLevel.Typographic).Value);

    [Theory]
    [InlineData("ﻛﺘﺎﺏ", "كتاب")]
    [InlineData("ﻻ", "لا")]
    [InlineData("\u200Fكتاب\u200E", "كتاب")]
    [InlineData("می\u200Cخواهد", "ميخواهد")]
    [InlineData("co\u00ADoperation", "cooperation")]
    [InlineData("كِتَابٌ", "كتاب")]
    [InlineData("الرَّحْمٰن", "الرحمن")]
    [InlineData("كتـــاب", "كتاب")]
    [InlineData("أإآٱا", "اااا" + "ا")]
    [InlineData("ا\u0654ا\u0655ا\u0653", "ااا")]
    [InlineData("مصطفى", "مصطفي")]
    [InlineData("شراكة", "شراكه")]
    [InlineData("كیک", "كيك")]
    [InlineData("ھہ", "هه")]
    [InlineData("٢٠٢٥ ۲۰۲۵", "2025 2025")]
    [InlineData("٣٫٥", "3.5")]
    [InlineData("١٬٠٠٠", "1000")]
    [InlineData("القرءان", "القران")]
    [InlineData("القرآن", "القران")]
    [InlineData("Café Élan ŁÓDŹ straße İstanbul ısı", "cafe elan lodz strasse istanbul isi")]
    [InlineData("ﬁne", "fine")]
    public void Spelling_is_levelled(string text, string folded) => Assert.Equal(folded, Folding.Fold(text, FoldLevel.Folded).Value);

    [Theory]
    [InlineData("سؤال", "سوال")]
    [InlineData("سئل", "سيل")]
    [InlineData("سماء", "سما")]
    [InlineData("على", "علا")]
    public void Hamza_carriers_and_alef_maksura_keep_apart(string one, string other) =>
        Assert.NotEqual(Folding.SortKey(one), Folding.SortKey(other));

    [Fact]
    public void Carriers_composed_and_decomposed_are_one() => Assert.Equal(Folding.SortKey("مسؤول"), Folding.SortKey("مسؤول".Normalize(NormalizationForm.FormD)));

    [Theory]
    [InlineData("قال كِتَابٌ هنا", "كتاب", "كِتَابٌ")]
    [InlineData("قال ـكتـاب هنا", "كتاب", "ـكتـاب")]
    [InlineData("a “b” c", "'b'", "“b”")]
    [InlineData("und so weiter…", "weiter...", "weiter…")]
    [InlineData("x  \n y", "x y", "x  \n y")]
    [InlineData("القرءان", "القران", "القرءان")]
    public void A_place_in_the_fold_leads_back(string text, string sought, string original)
    {
        var folded = Folding.Fold(text, FoldLevel.Folded);
        var start = folded.Value.IndexOf(sought, StringComparison.Ordinal);

        Assert.Equal(original, text[folded.OriginalStart(start)..folded.OriginalEnd(start + sought.Length)]);
    }

    [Fact]
    public void The_map_covers_the_text_in_order() =>
        Prop.ForAll(MixedText.Arbitrary, text => Levels.All(level =>
        {
            var folded = Folding.Fold(text, level);
            return Enumerable.Range(0, folded.Value.Length).All(offset =>
                folded.OriginalStart(offset) < folded.OriginalEnd(offset + 1)
                && folded.OriginalEnd(offset + 1) <= text.Length
                && folded.OriginalStart(offset) <= folded.OriginalStart(offset + 1)
                && folded.OriginalEnd(offset) <= folded.OriginalEnd(offset + 1));
        })).QuickCheckThrowOnFailure();

    [Fact]
    public void What_a_place_leads_back_to_folds_to_it_again() =>
        Prop.ForAll(MixedText.Words, text =>
        {
            var folded = Folding.Fold(text, FoldLevel.Folded);
            return WordBounds.LetterRuns(folded.Value).Where(word => folded.IsWhole(word.Start) && folded.IsWhole(word.End)).All(word =>
                Folding.SortKey(text[folded.OriginalStart(word.Start)..folded.OriginalEnd(word.End)]) == folded.Value[word.Start..word.End]);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Folding_twice_is_folding_once() =>
        Prop.ForAll(MixedText.Arbitrary, text => Folding.SortKey(Folding.SortKey(text)) == Folding.SortKey(text)).QuickCheckThrowOnFailure();

    [Fact]
    public void Decomposed_text_folds_like_composed_text() =>
        Prop.ForAll(MixedText.Words, text => Folding.SortKey(text.Normalize(NormalizationForm.FormD)) == Folding.SortKey(text.Normalize(NormalizationForm.FormC)))
            .QuickCheckThrowOnFailure();
}
