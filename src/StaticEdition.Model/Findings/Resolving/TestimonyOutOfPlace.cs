namespace StaticEdition.Model;

/// <summary>A testimony is quoted from another text than its voice's, or is about no instrument.</summary>
public static class TestimonyOutOfPlace
{
    /// <summary>The rule.</summary>
    public static readonly FindingRule Rule = new("SE231", Severity.Error, "A testimony outside its texts")
    {
        Why = "A testimony leads from an instrument to the words of the voice and back.",
        Remedy = "Quote it from the text that the voice names, and let it be about places in the instruments.",
        Example = """
            wrong: at: statement/7.p2   (in a voice whose text is interview)
            right: at: interview/p2
            """,
    };

    /// <summary>The source stands in another text.</summary>
    public static Finding ForeignSource(SourceSpan span, Address address, Id text) => Rule.At(
        span, $"“{address}” is not in “{text}”, the text of this voice");

    /// <summary>A target is no place in an instrument.</summary>
    public static Finding AboutCommentary(SourceSpan span, Address address) => Rule.At(
        span, $"the testimony is about “{address}”, which is in no instrument");

    /// <summary>The voice's text is no commentary.</summary>
    public static Finding TextIsInstrument(SourceSpan span, Id text) => Rule.At(span, $"“{text}” is an instrument; a voice speaks in a commentary");
}
