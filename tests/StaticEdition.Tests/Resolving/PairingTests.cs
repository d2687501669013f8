using StaticEdition.Model;
using Xunit;

namespace StaticEdition.Tests.Resolving;

public sealed class PairingTests
{
    private const string Changes = """
          changes:
            - two: شاملة
              how: added
              weight: substance
            - one: and the Parties agree
              how: dropped
              weight: wording
            - two: شراكةً
              one: a partnership
              how: kept
              weight: wording
        """;

    [Fact]
    public void Changes_are_numbered_in_the_order_in_which_they_are_read_in_the_first_instrument()
    {
        var pairing = Paired("pair: [{at: two/1.p1}, {at: one/1.p2}, {at: one/1.p1}]", Changes).Faultless().Pairings[0];

        Assert.Equal([ChangeKind.Kept, ChangeKind.Added, ChangeKind.Dropped], pairing.Changes.Select(change => change.Kind));
    }

    [Fact]
    public void Sides_stand_in_the_order_of_the_instruments()
    {
        var pairing = Paired("pair: [{at: two/1.p1}, {at: one/1.p2}, {at: one/1.p1}]", Changes).Faultless().Pairings[0];

        Assert.Equal(["one/1.p1", "one/1.p2", "two/1.p1"], pairing.Members.Select(member => member.Segment.ToString()));
        Assert.Equal(["one/1.p1", "two/1.p1"], pairing.Changes.Single(change => change.Sides.Length == 2).Sides.Select(side => side.Segment.ToString()));
    }

    [Theory]
    [InlineData("pair: [{at: one/lead}, {at: two/1.p1}]", "SE270", "frame")]
    [InlineData("pair: [{at: talk/p1}, {at: two/1.p1}]", "SE270", "commentary")]
    [InlineData("pair: [{at: one/1.p1}]", "SE271", "no member is in “two”")]
    [InlineData("pair: [{at: one/1.p1}, {at: two/1.p1}]\n  absent-from: two", "SE271", "absent-from cannot be used with the relation “expanded”")]
    public void Members_are_words_of_both_instruments(string pair, string code, string message) =>
        Assert.Contains(message, Paired(pair).Only(code).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("pair: [{at: one/1.p1}]\n  absent-from: two", null, null)]
    [InlineData("pair: [{at: one/1.p1}]", "absent-from is missing", "absent-from: two")]
    [InlineData("pair: [{at: one/1.p1}, {at: two/1.p1}]\n  absent-from: two", "“two” is said to be silent, but “two/1.p1” is a member", null)]
    [InlineData("pair: [{at: one/1.p1}]\n  absent-from: talk", "“talk” is not an instrument", null)]
    public void A_silence_agrees_with_itself(string pair, string? message, string? patch)
    {
        var edition = Paired(pair, "", "absent");
        if (message is null)
        {
            Assert.Equal("two", edition.Faultless().Pairings[0].AbsentFrom!.Value.Value);
            return;
        }

        var finding = edition.Only("SE271");
        Assert.Contains(message, finding.Message, StringComparison.Ordinal);
        Assert.Equal(patch, finding.Patch);
    }

    [Theory]
    [InlineData("{one: a partnership, how: added, weight: wording}", "SE272", "a change that is “added” has words in “two” only")]
    [InlineData("{one: a partnership, how: firmer, weight: wording}", "SE272", "a change that is “firmer” has words in “one” and “two”")]
    [InlineData("{one: the open seas, how: dropped, weight: wording}", "SE207", "is not in the pairing’s words of one/1.p1 but in one/1.p2")]
    [InlineData("{one: the Parties agreed, how: dropped, weight: wording}", "SE201", "is not in the pairing’s words of one/1.p1")]
    public void A_change_fits_its_pairing(string change, string code, string message)
    {
        var edition = Paired("pair: [{at: one/1.p1}, {at: two/1.p1}]", $"  changes: [{change}]");

        Assert.Contains(message, edition.Only(code).Message, StringComparison.Ordinal);
        Assert.Empty(edition.Read().Edition!.Pairings[0].Changes);
    }

    [Fact]
    public void Words_outside_the_member_are_told_so() => Assert.Contains(
        "outside the words that the pairing claims",
        Paired("pair: [{at: one/1.p1, words: a partnership}, {at: two/1.p1}]", "  changes: [{one: the Parties agree, how: dropped, weight: wording}]")
            .Only("SE207").Message,
        StringComparison.Ordinal);

    [Fact]
    public void A_patch_for_a_change_has_its_key() => Assert.StartsWith(
        "one: >", Paired("pair: [{at: one/1.p1}, {at: two/1.p1}]", "  changes: [{one: the parties agree, how: dropped, weight: wording}]").Only("SE204").Patch,
        StringComparison.Ordinal);

    [Fact]
    public void Relations_are_named()
    {
        Assert.Contains("Write restated", Paired("pair: [{at: one/1.p1}, {at: two/1.p1}]", "", "restatd").Only("SE222").Remedy, StringComparison.Ordinal);
        Assert.Equal("echoed", Paired("pair: [{at: one/1.p1}, {at: two/1.p1}]", "", "echoed")
            .Change("edition.yml", "by: editor", "by: editor\nvocabularies:\n  relations:\n    echoed: {en: Echoed, ar: صدى}")
            .Faultless().Pairings[0].Relation.Value);
    }

    [Fact]
    public void Pairings_stand_in_the_order_of_their_first_words()
    {
        var edition = Paired("pair: [{at: one/1.p2}, {at: two/1.p2}]").With("pairings/z.yml", """
            - {id: zz, pair: [{at: one/1.p1, words: agree}, {at: two/1.p1}], relation: changed, confidence: arguable, en: x}
            - {id: yy, pair: [{at: one/1.p1}, {at: two/1.p1}], relation: changed, confidence: firm, en: x}
            - {id: x, pair: [{at: two/1.p1}], relation: absent, absent-from: one, confidence: firm, en: x}
            """).Faultless();

        Assert.Equal(["yy", "zz", "p", "x"], edition.Pairings.Select(pairing => pairing.Id.Value));
    }

    [Fact]
    public void Equal_ids_are_paired_unless_a_record_claims_them()
    {
        var edition = Paired("pair: [{at: one/1.p1}, {at: two/1.p1}]")
            .Change("edition.yml", "by: editor", "by: editor\npairing: by-id\nhighlights: [1.p2]").Faultless();

        Assert.Equal(["p", "1.p2"], edition.Pairings.Select(pairing => pairing.Id.Value));
        Assert.Equal(("translation", "editor", 2), (edition.Pairings[1].Relation.Value, edition.Pairings[1].Responsibility.By.Value, edition.Pairings[1].Members.Length));
        Assert.Equal(["1.p2"], edition.Highlights.Select(id => id.Value));
    }

    [Fact]
    public void A_made_pairing_does_not_take_the_id_of_a_record() => Assert.Equal(
        "SE223",
        new OverlayEdition().With("pairings/p.yml", "- {id: 1.p2, pair: [{at: one/1.p1}, {at: two/1.p1}], relation: changed, confidence: firm, en: x}")
            .Change("edition.yml", "by: editor", "by: editor\npairing: by-id").Only("SE223").Rule.Code);

    private static OverlayEdition Paired(string pair, string changes = "", string relation = "expanded") => new OverlayEdition().With(
        "pairings/p.yml", $"- id: p\n  {pair}\n  relation: {relation}\n  confidence: firm\n{changes}\n  en: >\n    More.\n");
}
