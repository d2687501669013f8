using StaticEdition.Model;
using Xunit;

namespace StaticEdition.Tests.Resolving;

public sealed class LinkTests
{
    [Fact]
    public void Links_to_everything_hold() => Linked(
        "[](one) [](one/1.p1) [](two/1) [](pairing/partnership) [](note/n) [](page/about) [](entry/term/seas) [x](https://example.org/)")
        .With("pages/about.en.md", "# About\n\nSee [](note/n).\n").With("pages/about.ar.md", "# عن\n\nانظر [](note/n).\n")
        .With("entries/term/seas.yml", "name: {en: Seas, ar: بحار}\nforms: {en: [open seas]}\nen: >\n  Seas.\nar: >\n  بحار.\n")
        .Faultless();

    [Theory]
    [InlineData("[](one/1.p4)", "one/1.p1")]
    [InlineData("[](pairing/partnershp)", "pairing/partnership")]
    [InlineData("[](note/m)", "note/n")]
    [InlineData("[words](page/abuot)", null)]
    public void A_dead_link_is_told_with_the_nearest_spelling(string link, string? nearest)
    {
        var edition = Linked(link);
        var finding = edition.Only("SE212");

        Assert.Equal(nearest is null ? null : $"Write {nearest}.", finding.Remedy);
        var paragraph = Assert.IsType<Paragraph>(edition.Read().Edition!.Notes[0].Body[new Language("en")]!.Blocks[0]);
        Assert.DoesNotContain(paragraph.Inlines, inline => inline is Link);
    }

    [Fact]
    public void A_link_to_a_retired_id_leads_to_what_it_became()
    {
        var edition = Linked("[](one/9.9)").Change("texts/one.md", "publish: full", "publish: full\nretired: [{id: 9.9, became: [one/1.p2]}]");

        Assert.Equal(Severity.Review, edition.Only("SE210").Severity);
        var paragraph = Assert.IsType<Paragraph>(edition.Read().Edition!.Notes[0].Body[new Language("en")]!.Blocks[0]);
        Assert.Equal("one/1.p2", Assert.IsType<Link>(paragraph.Inlines.Single(inline => inline is Link)).Target.ToString());
    }

    [Fact]
    public void A_link_to_a_record_that_fails_is_no_second_finding() =>
        Linked("[](note/m)").With("notes/m.yml", "at: one/1.p9\nen: >\n  M.\n").Only("SE200");

    [Fact]
    public void A_person_leads_to_an_entry() =>
        Assert.Equal("SE212", new OverlayEdition().Change("people/speaker.yml", "name:", "entry: person/speaker\nname:").Only("SE212").Rule.Code);

    [Fact]
    public void Highlights_are_pairings() =>
        Assert.Equal("Write partnership.", new OverlayEdition().WithPairing().Change("edition.yml", "by: editor", "by: editor\nhighlights: [partnershap]").Only("SE226").Remedy);

    private static OverlayEdition Linked(string prose) =>
        new OverlayEdition().WithPairing().With("notes/n.yml", $"at: one/1.p1\nen: >\n  See {prose}.\n");
}
