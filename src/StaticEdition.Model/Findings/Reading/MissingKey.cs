namespace StaticEdition.Model;

/// <summary>A record lacks a key it needs.</summary>
public static class MissingKey
{
    /// <summary>The rule.</summary>
    public static readonly FindingRule Rule = new("SE152", Severity.Error, "A key that is missing")
    {
        Why = "Without it the record says too little to be shown.",
        Remedy = "Add the key.",
        Example = """
            wrong: - id: sea-route
            right: - id: sea-route
                     relation: changed
            """,
    };

    /// <summary>The record, and the key it lacks.</summary>
    public static Finding At(SourceSpan span, string key) => Rule.At(span, $"the key “{key}” is missing here");

    /// <summary>The record lacks every one of these keys.</summary>
    public static Finding AnyOf(SourceSpan span, IEnumerable<string> keys) =>
        Rule.At(span, $"one of the keys “{string.Join("”, “", keys)}” is missing here");
}
