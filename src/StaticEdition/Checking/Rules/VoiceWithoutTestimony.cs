using StaticEdition.Model.Findings;

namespace StaticEdition.Checking.Rules;

/// <summary>A voice of which no passage is quoted.</summary>
internal static class VoiceWithoutTestimony
{
    public static readonly FindingRule Rule = new("SE307", Severity.Review, "Voice without testimonies")
    {
        Why = "The page of the voice is empty, and no footnote leads to it.",
        Remedy = "Add a testimony, or delete the file.",
        Example = """
            right: testimonies:
                     - words: >
                         the first words … the last words
                       about:
                         - at: rules-2020/1
                       how: explains
                       speech: direct
            """,
    };

    public static IEnumerable<Finding> Check(CheckedEdition subject) =>
        from voice in subject.Edition.Voices
        where voice.Testimonies.IsEmpty
        select Rule.At(voice.Span, $"nothing is quoted from the voice {voice.Id}");
}
