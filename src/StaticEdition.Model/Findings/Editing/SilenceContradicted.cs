namespace StaticEdition.Model;

/// <summary>Words that one record says have no counterpart and that another pairs.</summary>
public static class SilenceContradicted
{
    /// <summary>The rule.</summary>
    public static readonly FindingRule Rule = new("SE304", Severity.Review, "Words said to have no counterpart are paired")
    {
        Why = "One of the two records is wrong, and pages would show both.",
        Remedy = "Narrow the words of the silence or of the pairing, or take one of the two away.",
        Example = """
            wrong: the silence claims the whole of declaration/4.3, a pairing its last sentence
            right: the silence names the words up to that sentence
            """,
    };

    /// <param name="silence">The record that says so.</param>
    /// <param name="pairing">The record that pairs them.</param>
    /// <param name="segment">Where the words stand.</param>
    /// <param name="words">The words that both claim.</param>
    public static Finding At(Pairing silence, Pairing pairing, Address segment, string words) =>
        Rule.At(silence.Span, $"{silence.Id} says that “{words}” in {segment} has no counterpart, and {pairing.Id} pairs it");
}
