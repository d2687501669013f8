using StaticEdition.Model;
using StaticEdition.Rendering;
using Xunit;

namespace StaticEdition.Tests.Rendering;

/// <summary>Facing texts: one column continuous, the other excerpts.</summary>
public sealed class FacingTests
{
    private static readonly FacingRoute LedByOne = new FacingRoute(Id.Of("one"));
    private static readonly FacingRoute LedByTwo = new FacingRoute(Id.Of("two"));

    [Fact]
    public void A_firm_pairing_is_home_before_an_arguable_one_with_more_words()
    {
        var page = new EditionInCode()
            .Text("one", "en", "1|1|alpha beta gamma", "2|2|delta epsilon zeta")
            .Text("two", "ar", "1|1|one two three four five six seven eight")
            .Pair("arguable", false, "changed", ("one/1", null), ("two/1", "three four five six seven eight"))
            .Pair("firm", true, "changed", ("one/2", null), ("two/1", "one two"))
            .Pages().The<FacingPage>(LedByOne);

        var away = Answer(page.Row("1"));
        Assert.False(away.IsPrimary);
        Assert.Equal("#f-1", away.PrimaryHref);
        Assert.Null(away.Whole);
        Assert.Equal("three four five six seven eight", away.Parts.Words());
        var home = Answer(page.Row("2"));
        Assert.Equal("f-1", home.PrimaryId);
        Assert.Equal("one two", home.Parts.Words());
        Assert.Equal("one two three four five six seven eight", home.Whole!.Words);
        Assert.Equal(["one/2", "two/1"], page.Row("2").Panels.Select(panel => panel.Segment.Address.ToString()));
        Assert.Empty(page.Bands());
    }

    [Fact]
    public void Several_parts_of_one_paragraph_are_one_card_and_several_pairings_are_lettered_where_they_begin()
    {
        var page = new EditionInCode()
            .Text("one", "en", "1|1|alpha beta gamma delta")
            .Text("two", "ar", "1|1|a1 b2 c3 d4 e5 f6 g7", "2|2|h8")
            .Pair("later", ("one/1", "gamma delta"), ("two/2", null))
            .Pair("earlier", ("one/1", "alpha beta"), ("two/1", "a1 b2"), ("two/1", "f6 g7"))
            .Pages().The<FacingPage>(LedByOne);

        var row = page.Row("1");
        Assert.Equal(["earlier", "later"], row.Cards.Cast<AnswerCard>().Select(card => card.Line.Pairing.Id.Value));
        Assert.Equal([1, 2], row.Cards.Select(card => card.Letter!.Value));
        Assert.Equal("a1 b2 | f6 g7", Answer(row).Parts.Words());
        var begins = row.Passage.Runs.Where(run => run.Covering.Any(mark => mark.Start == run.Start && mark.Subject is PartAnnotation))
            .Select(run => run.Content.Trim());
        Assert.Equal(["alpha beta", "gamma delta"], begins);
    }

    [Fact]
    public void One_card_has_no_letter()
    {
        var row = new EditionInCode().Text("one", "en", "1|1|alpha").Text("two", "ar", "1|1|beta")
            .Pair("p", ("one/1", null), ("two/1", null)).Pages().The<FacingPage>(LedByOne).Row("1");

        Assert.Null(Assert.Single(row.Cards).Letter);
        Assert.DoesNotContain(row.Passage.Runs, run => run.Covering.Any());
    }

    [Fact]
    public void What_has_no_counterpart_has_a_card_that_says_whether_it_was_examined()
    {
        var page = new EditionInCode()
            .Text("one", "en", "1|1|alpha beta gamma. delta epsilon zeta eta.", "2|2|theta", "3!||frame")
            .Text("two", "ar", "1|1|iota")
            .Pair("silence", ("one/1", "alpha beta gamma"))
            .Pages().The<FacingPage>(LedByOne);

        var cards = page.Row("1").Cards.Cast<SilentCard>().ToList();
        Assert.Equal("silence", cards[0].Silence!.Pairing.Id.Value);
        Assert.Equal("alpha beta gamma", cards[0].Words.Words());
        Assert.Null(cards[1].Silence);
        Assert.Equal("delta epsilon zeta eta.", cards[1].Words.Words());
        Assert.Empty(Assert.IsType<SilentCard>(Assert.Single(page.Row("2").Cards)).Words);
        Assert.Empty(page.Row("3").Cards);
        Assert.Equal(new Coverage(8, 0, 3), page.Coverage);
    }

    [Fact]
    public void What_no_pairing_claims_stands_after_the_row_where_it_or_its_predecessor_is_at_home()
    {
        var page = new EditionInCode()
            .Text("one", "en", "1|1|alpha", "2|2|beta", "3|3|gamma")
            .Text("two", "ar", "0!||frame", "1|1|first", "2|2|claimed words. these words are left over.", "3|3|alone", "4|4|here", "5|5|last")
            .Pair("p", ("one/3", null), ("two/2", "claimed words"))
            .Pair("q", ("one/1", null), ("two/4", null))
            .Pair("nothing", ("two/3", null))
            .Pages().The<FacingPage>(LedByOne);

        Assert.Equal("band 0, band 1, row 1, band 5, row 2, row 3, rest 2, band 3", page.Order());
        var rest = page.Bands().Single(band => !band.IsPrimary);
        Assert.Equal("these words are left over.", rest.Passages.Words());
        Assert.Equal("nothing", page.Bands().Single(band => band.Segment.Id.Value == "3").Silences.Single().Pairing.Id.Value);
        Assert.False(page.Bands().Single(band => band.Segment.Id.Value == "5").IsExamined);
    }

    [Fact]
    public void Crossing_orders_show_seams_and_each_card_leads_to_the_next()
    {
        var page = new EditionInCode()
            .Text("one", "en", "1|1|alpha", "2|2|beta", "3|3|gamma")
            .Text("two", "ar", "1|1|uno", "2|2|due", "3|3|tre")
            .Pair("a", ("one/1", null), ("two/3", null))
            .Pair("b", ("one/2", null), ("two/1", null))
            .Pair("c", ("one/3", null), ("two/2", null))
            .Pages().The<FacingPage>(LedByOne);

        var cards = page.Rows().Select(row => (AnswerCard)row.Cards.Single()).ToList();
        Assert.Equal([null, "3", null], cards.Select(card => card.Seam?.Label));
        Assert.Equal([null, "#f-2", "#f-3"], cards.Select(card => card.Next?.Href));
    }

    [Fact]
    public void Words_that_a_card_shows_at_length_are_only_begun_in_another()
    {
        var long1 = string.Join(' ', Enumerable.Range(1, 90).Select(i => "w" + i));
        var page = new EditionInCode()
            .Text("one", "en", "1|1|alpha", "2|2|beta")
            .Text("two", "ar", "1|1|" + long1)
            .Pair("a", ("one/1", null), ("two/1", null))
            .Pair("b", ("one/2", null), ("two/1", null))
            .Pages().The<FacingPage>(LedByOne);

        Assert.Equal(long1, Answer(page.Row("1")).Parts.Words());
        Assert.Null(Answer(page.Row("1")).Whole);
        Assert.Equal(25, Answer(page.Row("2")).Parts.Words().Split(' ').Length);
    }

    [Fact]
    public void A_pairing_of_several_rows_shows_its_words_in_the_row_of_most()
    {
        var page = new EditionInCode()
            .Text("one", "en", "1|1|alpha", "2|2|beta gamma")
            .Text("two", "ar", "1|1|uno")
            .Pair("a", ("one/1", null), ("one/2", null), ("two/1", null))
            .Pages().The<FacingPage>(LedByOne);

        Assert.Empty(Answer(page.Row("1")).Parts);
        Assert.Equal("#f-1", Answer(page.Row("1")).PrimaryHref);
        Assert.True(Answer(page.Row("2")).IsPrimary);
    }

    [Fact]
    public void An_edition_without_pairings_shows_both_texts()
    {
        var pages = new EditionInCode().Text("one", "en", "1|1|alpha").Text("two", "ar", "1|1|beta", "2|2|gamma").Pages();

        Assert.Equal("band 1, band 2, row 1", pages.The<FacingPage>(LedByOne).Order());
        Assert.Equal("band 1, row 1, row 2", pages.The<FacingPage>(LedByTwo).Order());
    }

    [Fact]
    public void Markers_lead_to_one_footnote_that_leads_back_to_them()
    {
        var page = new EditionInCode()
            .Text("one", "en", "1|1|alpha beta")
            .Text("two", "ar", "1|1|uno due tre")
            .Pair("a", ("one/1", null), ("two/1", "uno due"))
            .Note("n", ("two/1", "due"))
            .Note("lead", ("one/1", "beta"))
            .Pages().The<FacingPage>(LedByOne);

        var panels = page.Row("1").Panels;
        var footnote = Assert.Single(panels[1].Notes);
        Assert.Equal("fn-1-1", footnote.HtmlId);
        Assert.Equal(["fn-1-1_r1", "fn-1-1_r2"], page.MarkersOf(footnote));
        Assert.Equal("due", footnote.Lemma!.Words);
        Assert.Equal(["sn-1-1_r1"], page.MarkersOf(panels[0].Notes.Single()));
    }

    private static Answer Answer(FacingRow row) => row.Cards.OfType<AnswerCard>().First().Answers.Single();
}
