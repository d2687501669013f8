namespace StaticEdition.Model;

/// <summary>A key is not known here.</summary>
public static class UnknownKey
{
    /// <summary>The rule.</summary>
    public static readonly FindingRule Rule = new("SE151", Severity.Error, "A key that no record has")
    {
        Why = "What stands under it would be lost in silence.",
        Remedy = "Write one of the keys that the record has, or delete it.",
        Example = """
            wrong: word: the Parties
            right: words: the Parties
            """,
    };

    /// <summary>The key, the nearest known one, and all known ones.</summary>
    public static Finding At(SourceSpan span, string key, string? nearest, IEnumerable<string> known, string? reason = null) => Rule.At(
        span,
        $"“{Quoted.Shorten(key)}” is no key here{reason}",
        nearest is null ? $"The keys are {string.Join(", ", known)}." : $"Write “{nearest}”.");
}
