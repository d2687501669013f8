using Xunit;

namespace StaticEdition.Tests.Resolving;

public sealed class VoiceTests
{
    private const string Good = """
        - words: good
          about: [{at: two/1.p1}, {at: one/1.p2, words: the open seas}]
          how: judges
          speech: direct
        - at: talk/p1
          words: I welcome
          about: [{at: one/1.p1}]
          how: explains
          speech: direct
        - at: talk/p1
          words: the partnership
          about: [{at: one/1.p1}]
          how: quotes
          speech: direct
        - id: named
          at: talk/p2
          words: the open seas
          about: [{at: one/1.p2}]
          how: quotes
          speech: direct
        """;

    [Fact]
    public void Testimonies_are_found_named_and_ordered()
    {
        var voice = Spoken(Good).Faultless().Voices[0];

        Assert.Equal(["p1", "p1-2", "p2", "named"], voice.Testimonies.Select(testimony => testimony.Id.Value));
        Assert.Equal(["one/1.p2", "two/1.p1"], voice.Testimonies[2].Targets.Select(target => target.Segment.ToString()));
        Assert.Equal("speaker", voice.Speaker.Id.Value);
    }

    [Fact]
    public void A_made_id_can_be_linked_to() =>
        Spoken(Good).With("notes/n.yml", "at: one/1.p1\nen: >\n  See [](voice/v/p1-2) and [](voice/v/named).\n").Faultless();

    [Theory]
    [InlineData("{at: one/1.p1, words: agree, about: [{at: one/1.p1}], how: quotes, speech: direct}", "SE231", "“one/1.p1” is not in “talk”")]
    [InlineData("{words: good, about: [{at: talk/p1}], how: quotes, speech: direct}", "SE231", "which is not in an instrument")]
    [InlineData("{words: bad, about: [{at: one/1.p1}], how: quotes, speech: direct}", "SE201", "“bad” is not in talk")]
    public void A_testimony_stands_between_its_texts(string testimony, string code, string message) =>
        Assert.Contains(message, Spoken($"- {testimony}").Only(code).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("text: talk", "text: tlak", "SE224")]
    [InlineData("text: talk", "text: one", "SE231")]
    [InlineData("speaker: speaker", "speaker: spaeker", "SE220")]
    public void A_voice_has_a_speaker_and_a_commentary(string words, string becomes, string code) =>
        Assert.Equal(code, Spoken(Good).Change("voices/v.yml", words, becomes).Only(code).Rule.Code);

    private static OverlayEdition Spoken(string testimonies) => new OverlayEdition().With("voices/v.yml", $$"""
        speaker: speaker
        role: {en: Minister, ar: وزير}
        outlet: {en: Agency, ar: وكالة}
        date: 2026
        language: en
        rights: {en: Free, ar: حر}
        siglum: {en: V, ar: ص}
        text: talk
        testimonies:
        """ + "\n" + testimonies);
}
