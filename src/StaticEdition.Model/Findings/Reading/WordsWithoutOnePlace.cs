namespace StaticEdition.Model;

/// <summary>Words are quoted once for a list of places.</summary>
public static class WordsWithoutOnePlace
{
    /// <summary>The rule.</summary>
    public static readonly FindingRule Rule = new("SE165", Severity.Error, "Words beside several places")
    {
        Why = "Each place has its own words; nobody can know in which of them these stand.",
        Remedy = "Write the words with the place they stand in.",
        Example = """
            wrong: at: [a/1, a/2]
                   words: the Parties
            right: at: [{at: a/1, words: the Parties}, a/2]
            """,
    };

    /// <summary>The words, or the <c>nth</c>.</summary>
    public static Finding At(SourceSpan span, string key) =>
        Rule.At(
            span,
            $"“{key}” stands beside a list of places, and does not say for which",
            "Write it inside the item of the list: {at: …, words: …}.");

    /// <summary>Words, or a number of a place, of something that has none.</summary>
    public static Finding NothingToFind(SourceSpan span, string key, string reason) => Rule.At(span, $"“{key}” stands here {reason}");
}
