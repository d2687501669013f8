namespace StaticEdition.Model;

/// <summary>Lists, mappings, quotations or brackets stand within one another without end.</summary>
public static class NestedTooDeeply
{
    /// <summary>The rule.</summary>
    public static readonly FindingRule Rule = new("SE116", Severity.Error, "Nested too deeply")
    {
        Why = "No record needs it, and a reader cannot follow it; the limit keeps a hostile file from stopping the build.",
        Remedy = "Write it flatter.",
        Example = """
            wrong: [[[[[[…]]]]]]
            right: [a, b]
            """,
    };

    /// <summary>Where the limit is passed.</summary>
    public static Finding At(SourceSpan span, int limit) =>
        Rule.At(span, FormattableString.Invariant($"the nesting is deeper than {limit}"));

    /// <summary>Prose whose marks are too many to be meant.</summary>
    public static Finding Prose(SourceSpan span) => Rule.At(span, "the marks of this prose are nested too deeply or too many to be meant");
}
