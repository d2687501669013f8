namespace StaticEdition.Model;

/// <summary>A voice of which no passage is quoted.</summary>
public static class VoiceUnheard
{
    /// <summary>The rule.</summary>
    public static readonly FindingRule Rule = new("SE307", Severity.Review, "A voice without testimonies")
    {
        Why = "Its page is empty, and no footnote leads to it.",
        Remedy = "Add a testimony, or take the file away.",
        Example = """
            right: testimonies:
                     - words: >
                         the first words … the last words
                       about:
                         - at: declaration/1.0
                       how: explains
                       speech: direct
            """,
    };

    /// <param name="voice">The voice.</param>
    public static Finding At(Voice voice) => Rule.At(voice.Span, $"nothing is quoted from the voice {voice.Id}");
}
