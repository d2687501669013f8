using StaticEdition.Model;
using Xunit;

namespace StaticEdition.Tests.Resolving;

public sealed class PlaceTests
{
    [Fact]
    public void Words_a_segment_and_a_point_are_anchored()
    {
        var edition = Noted("at: [{at: one/1.p1, words: a partnership}, one/1.p2, two/1]").Faultless();

        Assert.Equal(
            [("one/1.p1", 22, 35, false), ("one/1.p2", 0, 39, true), ("two/1.p1", 0, 26, true), ("two/1.p2", 0, 47, true)],
            edition.Notes[0].Targets.Select(target => target.Anchor!).Select(anchor => (anchor.Segment.ToString(), anchor.Start, anchor.End, anchor.IsWholeSegment)));
    }

    [Theory]
    [InlineData("at: one/1.p3", "SE200", "there is no “one/1.p3”", "Write one/1.p1.")]
    [InlineData("at: onne/1.p1", "SE200", "there is no “onne/1.p1”", "Write one/1.p1.")]
    [InlineData("at: one", "SE200", "“one” is a whole text", null)]
    [InlineData("at: one/1.p1\nwords: a partnershap", "SE201", "“a partnershap” is not in one/1.p1", null)]
    [InlineData("at: one/1.p1\nwords: the open seas", "SE207", "is not in one/1.p1 but in one/1.p2", null)]
    [InlineData("at: one/1.p1\nwords: Parties", "SE202", "“Parties” has 2 matches", null)]
    [InlineData("at: one/1.p1\nwords: Parties\nnth: 3", "SE203", "“Parties” has no match 3; the number of matches is 2", null)]
    [InlineData("at: one/1.p1\nwords: partner", "SE206", "begins or ends inside a word", "Quote “partnership”.")]
    [InlineData("at: one/1\nwords: the open seas", "SE208", "“one/1” is more than one segment", "Write one/1.p2.")]
    [InlineData("at: one/1.p1\nwords: the parties agree", "SE204", "differs in spelling or letter case from “the Parties agree”", null)]
    [InlineData("at: two/1.p2\nwords: يحترم الطرفان", "SE205", "“ويحترم الطرفان” is marked", null)]
    public void A_place_that_cannot_be_found_is_told(string place, string code, string message, string? remedy)
    {
        var finding = Noted(place).Only(code);

        Assert.Contains(message, finding.Message, StringComparison.Ordinal);
        Assert.True(remedy is null || finding.Remedy == remedy, finding.Remedy);
    }

    [Fact]
    public void The_nearest_passage_is_shown_with_a_patch()
    {
        var finding = Noted("at: one/1.p1\nwords: establish a partnerschip").Only("SE201");

        Assert.Equal("words: >\n  establish a partnership", finding.Patch);
        Assert.Contains("“c” (U+0063) where the text has nothing", finding.Remedy, StringComparison.Ordinal);
    }

    [Fact]
    public void Ambiguous_words_list_their_places()
    {
        var finding = Noted("at: one/1.p1\nwords: Parties").Only("SE202");

        Assert.Contains("nth: 2   one/1.p1: …a partnership, and the [Parties] agree.…", finding.Remedy, StringComparison.Ordinal);
        Assert.Equal("nth: 1", finding.Patch);
    }

    [Fact]
    public void A_record_that_fails_is_left_out_and_one_to_be_looked_at_stays()
    {
        Assert.Empty(Noted("at: one/1.p1\nwords: Parties").Read().Edition!.Notes);
        Assert.Equal(MatchKind.Widened, Noted("at: two/1.p2\nwords: يحترم الطرفان").Read().Edition!.Notes[0].Targets[0].Anchor!.Match);
    }

    [Fact]
    public void A_retired_place_leads_to_what_it_became()
    {
        var edition = Noted("at: one/9.9").Change("texts/one.md", "publish: full", "publish: full\nretired: [{id: 9.9, became: [one/1.p2]}]");

        Assert.Equal("Write one/1.p2.", edition.Only("SE210").Remedy);
        Assert.Equal("one/1.p2", edition.Read().Edition!.Notes[0].Targets[0].Anchor!.Segment.ToString());
    }

    [Fact]
    public void A_retired_id_is_not_used_again_and_became_something()
    {
        Assert.Contains("“1.p1” is retired", Retired("1.p1", "one/1.p2").Only("SE211").Message, StringComparison.Ordinal);
        Assert.Contains("“one/2”", Retired("9.9", "one/2").Only("SE200").Message, StringComparison.Ordinal);

        static OverlayEdition Retired(string id, string became) =>
            new OverlayEdition().Change("texts/one.md", "publish: full", $"publish: full\nretired: [{{id: {id}, became: [{became}]}}]");
    }

    private static OverlayEdition Noted(string place) => new OverlayEdition().With("notes/n.yml", $"{place}\nen: >\n  A note.\n");
}
