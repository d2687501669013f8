using StaticEdition.Model;
using Xunit;

namespace StaticEdition.Tests.Resolving;

public sealed class WitnessTests
{
    private const string Mended = """
        - line: 3
          reads: establ?sh
          becomes: establish
          why: encoding
          en: >
            Lost.
        - line: 3
          reads: the Part?es
          nth: 1
          becomes: the Parties
          why: encoding
          en: >
            Lost again.
        """;

    [Fact]
    public void A_witness_is_told_line_by_line()
    {
        var text = new OverlayEdition().Faultless().Texts[0];

        Assert.Equal([1, 2, 3, 4, 5], text.Witness.Lines.Select(line => line.Number));
        Assert.Equal(["lead", null, "1.p1", "1.p2", "1.p2"], text.Witness.Lines.Select(line => line.Segment?.Value));
        Assert.Equal([0, 0, 4, 5, 0], text.Witness.Lines.Select(line => line.LabelLength));
        Assert.Equal("They respect the open seas. They trade.", text.Segments[2].Content);
        Assert.Equal("1.2", text.Segments[2].Label);
    }

    [Fact]
    public void Interventions_stand_at_their_words()
    {
        var edition = Damaged().With("interventions/one.yml", Mended).Faultless();
        var segment = edition.Texts[0].Segments[1];

        Assert.Equal("The Parties establish a partnership, and the Parties agree.", segment.Content);
        Assert.Equal(
            [("establish", 1, "one-3-1"), ("the Parties", 2, "one-3-2")],
            segment.Interventions.Select(applied => (segment.Content[applied.Start..applied.End], applied.Letter, applied.Intervention.Id.Value)));
        var line = edition.Texts[0].Witness.Lines[2];
        Assert.Equal("1.1 The Parties establ?sh a partnership, and the Part?es agree.", line.Reads);
        Assert.Equal("1.1 The Parties establish a partnership, and the Parties agree.", line.Becomes);
        Assert.Equal(5, line.Pieces.Length);
    }

    [Fact]
    public void Interventions_in_a_later_line_of_a_segment_count_from_its_start()
    {
        var edition = new OverlayEdition().Change("witnesses/one.txt", "They trade.", "They tra?e. Print").With("interventions/one.yml", """
            - {line: 5, reads: tra?e, becomes: trade, why: encoding, en: Lost.}
            - {line: 5, reads: ' Print', becomes: '', why: paratext, en: Page.}
            """).Faultless();
        var segment = edition.Texts[0].Segments[2];

        Assert.Equal([(33, 38), (39, 39)], segment.Interventions.Select(applied => (applied.Start, applied.End)));
    }

    [Fact]
    public void A_line_that_becomes_blank_and_a_mended_label_shape_no_words()
    {
        var edition = new OverlayEdition()
            .Change("witnesses/one.txt", "1.1 The", "Print\n1,1 The").With("interventions/one.yml", """
                - {line: 3, reads: Print, becomes: '', why: paratext, en: Page.}
                - {line: 4, reads: '1,1', becomes: '1.1', why: numbering, en: Number.}
                """).Faultless();

        Assert.Empty(edition.Texts[0].Segments[1].Interventions);
        Assert.Equal([null, null], edition.Texts[0].Witness.Interventions.Select(intervention => intervention.Segment));
    }

    [Fact]
    public void A_difference_comes_with_the_missing_record()
    {
        var finding = Damaged().With("interventions/one.yml", Mended.Split("- line: 3\n  reads: the")[0]).Only("SE260");

        Assert.Equal("""
            - line: 3
              reads: 'Part?es'
              becomes: 'Parties'
              why: encoding
              en: >
                …
              ar: >
                …
            """, finding.Patch);
        Assert.Empty(Damaged().With("interventions/one.yml", Mended.Split("- line: 3\n  reads: the")[0] + finding.Patch).Findings());
    }

    [Theory]
    [InlineData("1.1 The Parties", "1.1 The the Parties", "doubled")]
    [InlineData("open seas", "seas", "lost")]
    [InlineData("They trade.", "They  trade.", "spacing")]
    [InlineData("They trade.", "They trade!", "punctuation")]
    [InlineData("1.1 The", "1.7 The", "numbering")]
    [InlineData("The Parties establish a partnership, and the Parties agree.", "Th? Parties set up a partnership; and and Parties agree. ", "encoding")]
    public void Pasting_the_missing_records_mends_the_text(string words, string captured, string why)
    {
        var edition = new OverlayEdition().Change("witnesses/one.txt", words, captured);
        var findings = edition.Read().Findings;

        Assert.All(findings, finding => Assert.Equal("SE260", finding.Rule.Code));
        Assert.Contains(findings, finding => finding.Patch!.Contains($"why: {why}", StringComparison.Ordinal));
        Assert.Empty(edition.With("interventions/one.yml", string.Join('\n', findings.Select(finding => finding.Patch))).Findings());
    }

    [Fact]
    public void A_record_that_stops_short_is_taken_up_by_the_missing_one()
    {
        var edition = new OverlayEdition().Change("witnesses/one.txt", "open seas", "o?en s?as")
            .With("interventions/one.yml", "- {line: 4, reads: o?en s?as, becomes: open s?as, why: encoding, en: x}");

        Assert.Contains("reads: 'o?en s?as.'\n  becomes: 'open seas.'", edition.Only("SE260").Patch, StringComparison.Ordinal);
    }

    [Fact]
    public void A_line_that_no_segment_has_can_be_removed_by_the_patch()
    {
        var edition = new OverlayEdition().Change("witnesses/one.txt", "1.1 The", "Print version\n1.1 The");
        var finding = edition.Only("SE261");

        Assert.Contains("line 3 of the witness is in no segment: “Print version”", finding.Message, StringComparison.Ordinal);
        Assert.Empty(edition.With("interventions/one.yml", finding.Patch!).Findings());
    }

    [Fact]
    public void One_lost_line_is_one_finding()
    {
        Assert.Contains("“They trade.” of one/1.p2", new OverlayEdition().Change("witnesses/one.txt", "They trade.\n", "").Only("SE262").Message, StringComparison.Ordinal);
        Assert.Contains("“A press", new OverlayEdition().Change("witnesses/one.txt", "A press agency reports.\n", "").Only("SE262").Message, StringComparison.Ordinal);
        Assert.Contains("“1.1 The", new OverlayEdition().Change("texts/one.md", "[1.p1 \"1.1\"]\nThe Parties establish a partnership, and the Parties agree.\n\n", "")
            .Only("SE261").Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("establsh", 3, "SE253", "line 3 of the witness does not read “establsh”")]
    [InlineData("respect", 3, "SE253", "does not read “respect”")]
    [InlineData("establish", 9, "SE253", "the witness has no line 9; it has 5")]
    [InlineData("Parties", 3, "SE254", "“Parties” has 2 matches")]
    public void An_intervention_matches_exactly_and_once(string reads, int line, string code, string message)
    {
        var finding = new OverlayEdition().With("interventions/one.yml", $"- {{line: {line}, reads: {reads}, becomes: x, why: lost, en: x}}").Only(code);

        Assert.Contains(message, finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Words_of_another_line_are_shown_there() =>
        Assert.Equal("line: 4", new OverlayEdition().With("interventions/one.yml", "- {line: 3, reads: respect, becomes: x, why: lost, en: x}").Only("SE253").Patch);

    [Fact]
    public void Overlapping_interventions_are_an_error() =>
        Assert.Contains("SE255", new OverlayEdition().With("interventions/one.yml", """
            - {line: 4, reads: the open, becomes: the open, why: lost, en: x}
            - {line: 4, reads: open seas, becomes: open seas, why: lost, en: x}
            """).Only("SE255").Rule.Code, StringComparison.Ordinal);

    [Fact]
    public void Captures_are_there_unchanged_and_used()
    {
        Assert.Contains("Write one.txt", new OverlayEdition().Change("texts/one.md", "one.txt", "onne.txt").Read().Findings[0].Remedy, StringComparison.Ordinal);
        Assert.Equal("SE251", new OverlayEdition().Change("texts/one.md", "{sha256}", new string('0', 64)).Only("SE251").Rule.Code);
        Assert.Equal(Severity.Review, new OverlayEdition().With("witnesses/old.txt", "old").Only("SE252").Severity);
        Assert.Contains("“three”", new OverlayEdition().With("interventions/three.yml", "- {line: 1, reads: a, becomes: b, why: lost, en: x}").Only("SE253").Message, StringComparison.Ordinal);
    }

    private static OverlayEdition Damaged() => new OverlayEdition()
        .Change("witnesses/one.txt", "establish a partnership, and the Parties", "establ?sh a partnership, and the Part?es");
}
