using StaticEdition.Model;
using Xunit;

namespace StaticEdition.Tests.Resolving;

public sealed class SettingsTests
{
    [Fact]
    public void The_texts_stand_in_the_order_of_the_edition() =>
        Assert.Equal(["one", "two", "talk"], new OverlayEdition().Faultless().Texts.Select(text => text.Id.Value));

    [Theory]
    [InlineData("instruments: [one, two]", "instruments: [one, tow]", "SE224")]
    [InlineData("commentaries: [talk]", "commentaries: []", "SE225")]
    [InlineData("commentaries: [talk]", "commentaries: [talk, talk]", "SE225")]
    public void Listed_texts_and_files_agree(string words, string becomes, string code) =>
        Assert.Contains(code, new OverlayEdition().Change("edition.yml", words, becomes).Read().Findings.Select(finding => finding.Rule.Code));

    [Fact]
    public void A_text_stands_in_the_list_of_its_role() => Assert.Contains(
        "calls itself a commentary",
        new OverlayEdition().Change("edition.yml", "[one, two]", "[one, talk]").Change("edition.yml", "commentaries: [talk]", "commentaries: [two]")
            .Read().Findings.First(finding => finding.Rule.Code == "SE225").Message,
        StringComparison.Ordinal);

    [Fact]
    public void Without_two_instruments_there_is_no_edition()
    {
        Assert.Null(new OverlayEdition().Change("edition.yml", "instruments: [one, two]", "instruments: [one, tow]").Read().Edition);
        Assert.NotNull(new OverlayEdition().Change("texts/one.md", "one.txt", "none.txt").Read().Edition);
    }

    [Fact]
    public void Renderings_belong_to_segments_in_the_other_language()
    {
        var edition = new OverlayEdition().With("renderings/one.ar.yml", "- at: one/1.p1\n  ar: >\n    يقيم.\n").Faultless();

        Assert.Equal("يقيم.", edition.Texts[0].Segments[1].Renderings[new Language("ar")]);
        Assert.Equal("SE230", Rendered("one.ar", "- {at: two/1.p1, ar: x}"));
        Assert.Equal("SE230", Rendered("one.ar", "- {at: one/1.p1, ar: x}\n- {at: one/1.p1, ar: z}"));
        Assert.Equal("SE230", Rendered("one.en", "- {at: one/1.p1, en: x}"));
        Assert.Equal("SE200", Rendered("one.ar", "- {at: one/1.p7, ar: x}"));

        static string Rendered(string file, string content) =>
            Assert.Single(new OverlayEdition().With($"renderings/{file}.yml", content).Read().Findings).Rule.Code;
    }

    [Fact]
    public void The_chronology_stands_in_order_and_cites()
    {
        var edition = new OverlayEdition().With("chronology.yml", """
            - {date: 2026-02, at: one/1.p1, words: a partnership, en: Later.}
            - {date: 2026, at: two/1.p1, en: First.}
            - {date: 2026-02, at: one/1.p2, en: Later too.}
            """).Faultless();

        Assert.Equal(["2026", "2026-02", "2026-02"], edition.Chronology.Select(item => item.Date.Written));
        Assert.Equal("one/1.p1", edition.Chronology[1].Citations[0].Segment.ToString());
    }
}
