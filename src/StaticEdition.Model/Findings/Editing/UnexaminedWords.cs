namespace StaticEdition.Model;

/// <summary>Words of an instrument that stand in no pairing and in no silence.</summary>
public static class UnexaminedWords
{
    /// <summary>The rule.</summary>
    public static readonly FindingRule Rule = new("SE301", Severity.Review, "Words that nobody has examined")
    {
        Why = "A reader takes what is not paired for what has no counterpart. Only an editor who looked can say so.",
        Remedy = "Pair the words, or record a silence (relation: absent) for them.",
        Example = """
            wrong: declaration/2.4 has two sentences, and a pairing names the first
            right: - id: second-sentence
                     pair:
                       - at: declaration/2.4
                         words: >
                           The Parties also … in this field
                     relation: absent
                     absent-from: statement
            """,
    };

    /// <param name="segment">The segment.</param>
    /// <param name="count">How many words are concerned.</param>
    /// <param name="stretches">The stretches, each as quoted words that an editor can paste.</param>
    /// <param name="patch">Silences in YAML.</param>
    public static Finding At(Segment segment, int count, IEnumerable<string> stretches, string patch)
    {
        var quoted = string.Join(", ", stretches.Select(stretch => $"“{stretch}”"));
        var words = count == 1 ? "one word" : FormattableString.Invariant($"{count} words");
        return Rule.At(segment.Span, $"{words} of {segment.Address} stand in no pairing: {quoted}", patch: patch);
    }
}
