using FsCheck;
using FsCheck.Fluent;
using StaticEdition.Model;
using Xunit;

namespace StaticEdition.Tests.Matching;

public sealed class AnchoringTests
{
    private static readonly Language English = new("en");
    private static readonly Language Arabic = new("ar");

    [Theory]
    [InlineData("The Parties establish a partnership.", "establish a partnership", null, "establish a partnership", MatchKind.Exact)]
    [InlineData("on the “Open Seas” plan", "the 'Open Seas' plan", null, "the “Open Seas” plan", MatchKind.Typographic)]
    [InlineData("land–locked\u00A0states", "land-locked states", null, "land–locked\u00A0states", MatchKind.Typographic)]
    [InlineData("The Parties agree.", "the parties", null, "The Parties", MatchKind.Folded)]
    [InlineData("We agree: we agree.", "we agree", null, "we agree", MatchKind.Exact)]
    [InlineData("a b c. a b d.", "a b", 2, "a b", MatchKind.Exact)]
    [InlineData("one two three four two five", "one … two", null, "one two", MatchKind.Exact)]
    [InlineData("one two three four five", "one … three … five", null, "one two three four five", MatchKind.Exact)]
    [InlineData("last first mid last", "first … last", null, "first mid last", MatchKind.Exact)]
    public void Words_are_found(string text, string words, int? nth, string standing, MatchKind match) => AssertFound(English, text, words, nth, standing, match);

    [Theory]
    [InlineData("إقامة شراكةٍ استراتيجية", "شراكة استراتيجية", "شراكةٍ استراتيجية", MatchKind.Folded)]
    [InlineData("الحكومة الى المدرسه", "إلى المدرسة", "الى المدرسه", MatchKind.Folded)]
    [InlineData("مبدأ “صين واحدة”", "«صين واحدة»", "“صين واحدة”", MatchKind.Typographic)]
    [InlineData("في عام ٢٠٢٥ تم", "عام 2025", "عام ٢٠٢٥", MatchKind.Folded)]
    [InlineData("تعزيز التعاون وبالشراكة الكاملة", "شراكة الكاملة", "وبالشراكة الكاملة", MatchKind.Widened)]
    [InlineData("تعزيز التعاون والشراكة الكاملة", "شراكة الكاملة", "والشراكة الكاملة", MatchKind.Widened)]
    [InlineData("الطريق للبحر مفتوح", "البحر مفتوح", "للبحر مفتوح", MatchKind.Widened)]
    [InlineData("الطريق للبحر مفتوح", "بحر مفتوح", "للبحر مفتوح", MatchKind.Widened)]
    [InlineData("وأشادا بالإنجازات التي تحققت", "أشادا … تحققت", "وأشادا بالإنجازات التي تحققت", MatchKind.Widened)]
    public void Arabic_is_found(string text, string words, string standing, MatchKind match) => AssertFound(Arabic, text, words, null, standing, match);

    [Fact]
    public void A_particle_is_no_word_of_a_text_in_another_language() =>
        Assert.IsType<AnchorResult.InsideWord>(Find(English, "والشراكة", "شراكة"));

    [Fact]
    public void Several_places_are_told_with_their_number()
    {
        var result = Assert.IsType<AnchorResult.Ambiguous>(Find(English, "a b c. a b d. A b", "a b"));

        Assert.Equal(2, result.Count);
        Assert.Equal([0, 7], result.Places.Select(place => place.Start));
    }

    [Fact]
    public void A_whole_with_a_join_counts_as_one_place()
    {
        Assert.IsType<AnchorResult.Found>(Find(English, "from a to b, from c", "from … b"));
        Assert.Equal(2, Assert.IsType<AnchorResult.Ambiguous>(Find(English, "from a to b, from c to b", "from … b")).Count);
    }

    [Fact]
    public void An_nth_too_great_is_told() =>
        Assert.Equal(2, Assert.IsType<AnchorResult.TooFew>(Find(English, "a b a", "a", 3)).Count);

    [Theory]
    [InlineData("a comprehensive partnership", "partner", "partnership")]
    [InlineData("a comprehensive partnership of all", "hensive … art", "comprehensive … partnership")]
    [InlineData("the people’s land", "people", "people’s")]
    [InlineData("non-interference", "interference", "non-interference")]
    public void Words_inside_a_word_lead_to_the_whole_word(string text, string words, string whole) =>
        Assert.Equal(whole, Assert.IsType<AnchorResult.InsideWord>(Find(English, text, words)).Place.Quotation);

    [Fact]
    public void An_arabic_word_that_goes_on_is_an_error() =>
        Assert.Equal("شراكتهما", Assert.IsType<AnchorResult.InsideWord>(Find(Arabic, "في شراكتهما معاً", "شراكت")).Place.Quotation);

    [Fact]
    public void Words_that_moved_are_found_elsewhere()
    {
        var elsewhere = Text("a/2", English, "They agree on peace.");
        var result = Anchoring.FindQuote([SearchScope.Whole(Text("a/1", English, "Nothing."))], "agree on peace", null, [elsewhere]);

        Assert.Equal(elsewhere, Assert.IsType<AnchorResult.Moved>(result).Place.Text);
    }

    [Fact]
    public void Lost_words_lead_to_the_nearest_passage()
    {
        var result = Assert.IsType<AnchorResult.Lost>(Find(English, "They uphold the open seas principle everywhere.", "the open sees principle"));

        Assert.Equal("the open seas principle", result.Nearest!.Words);
        Assert.Equal("“e” (U+0065) where the text has “a” (U+0061)", Assert.Single(result.Nearest.Differences).ToString());
    }

    [Fact]
    public void Differing_characters_are_named()
    {
        var result = Assert.IsType<AnchorResult.Lost>(Find(Arabic, "عن المسؤولية المشتركة", "عن المسئولية المشتركة"));

        Assert.Equal("“ئ” (U+0626 ARABIC LETTER YEH WITH HAMZA ABOVE) where the text has “ؤ” (U+0624 ARABIC LETTER WAW WITH HAMZA ABOVE)", Assert.Single(result.Nearest!.Differences).ToString());
    }

    [Fact]
    public void The_nearest_passage_keeps_the_joins() =>
        Assert.Equal(
            "accelerate the signing … multimodal transport",
            Assert.IsType<AnchorResult.Lost>(Find(
                English,
                "to accelerate the signing of the agreement on multimodal transport between them",
                "accelerate the singing … multimodel transport")).Nearest!.Words);

    [Fact]
    public void Nothing_is_near_to_nonsense() =>
        Assert.Null(Assert.IsType<AnchorResult.Lost>(Find(English, "They uphold the principle.", "xyzzy quux")).Nearest);

    [Fact]
    public void A_stretch_limits_the_search()
    {
        var text = Text("a/1", English, "we agree and we agree");

        Assert.Equal(13, Assert.IsType<AnchorResult.Found>(Anchoring.FindQuote([new SearchScope(text, 9, 21)], "we agree", null)).Place.Start);
    }

    [Theory]
    [InlineData("one two three", 4, 7, "one ", " three")]
    [InlineData("two", 0, 3, "", "")]
    public void Context_stands_on_both_sides(string text, int start, int end, string prefix, string suffix) =>
        Assert.Equal((prefix, suffix), Anchoring.ContextOf(text, new TextRange(start, end)));

    [Fact]
    public void Context_keeps_to_its_bounds() =>
        Assert.Equal(("two ", " four"), Anchoring.ContextOf("one two three four five", new TextRange(8, 13), new TextRange(4, 18)));

    [Fact]
    public void Context_is_cut_at_words_and_counts_code_points()
    {
        var text = string.Concat(Enumerable.Repeat("\U00010400\U00010401\U00010402 ", 20)) + "here";

        Assert.Equal(32, Offsets.ToCodePoints(Anchoring.ContextOf(text, new TextRange(text.Length - 4, text.Length)).Prefix, 56));
    }

    [Fact]
    public void Words_at_bounds_that_stand_once_are_found_where_they_stand() =>
        Prop.ForAll(Quotations(), sample =>
        {
            var (text, start, end) = sample;
            var words = text[start..end];
            return words.Trim() != words || words.Length == 0
                || Count(text, words) != 1
                || (Find(Arabic, text, words) is AnchorResult.Found { Place: var place } && (place.Start, place.End, place.Match) == (start, end, MatchKind.Exact));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Whatever_is_sought_what_is_found_stands_at_word_bounds() =>
        Prop.ForAll(MixedText.Arbitrary, MixedText.Arbitrary, (text, words) => Find(Arabic, text + " " + words, words) switch
        {
            AnchorResult.Found { Place: var place } =>
                WordBounds.IsBoundary(place.Text.Content, place.Start) && WordBounds.IsBoundary(place.Text.Content, place.End) && place.Start < place.End,
            _ => true,
        }).QuickCheckThrowOnFailure();

    private static Arbitrary<(string Text, int Start, int End)> Quotations() =>
        (from text in MixedText.Words.Generator
         let bounds = Enumerable.Range(0, text.Length + 1).Where(offset => WordBounds.IsBoundary(text, offset)).ToArray()
         from one in Gen.Elements(bounds)
         from other in Gen.Elements(bounds)
         select (text, Math.Min(one, other), Math.Max(one, other))).ToArbitrary();

    private static int Count(string text, string words) =>
        Occurrences.FindAll(words, text).Count(start => WordBounds.IsBoundary(text, start) && WordBounds.IsBoundary(text, start + words.Length));

    private static void AssertFound(Language language, string text, string words, int? nth, string standing, MatchKind match)
    {
        var place = Assert.IsType<AnchorResult.Found>(Find(language, text, words, nth)).Place;

        Assert.Equal((standing, match), (place.Words, place.Match));
    }

    private static AnchorResult Find(Language language, string text, string words, int? nth = null) =>
        Anchoring.FindQuote([SearchScope.Whole(Text("a/1", language, text))], words, nth);

    private static SearchText Text(string address, Language language, string content) =>
        new(Address.TryParse(address, out var parsed) ? parsed : throw new FormatException(address), content, language);
}
