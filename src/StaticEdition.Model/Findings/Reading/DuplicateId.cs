namespace StaticEdition.Model;

/// <summary>An id stands for two things.</summary>
public static class DuplicateId
{
    /// <summary>The rule.</summary>
    public static readonly FindingRule Rule = new("SE164", Severity.Error, "Two records with one id")
    {
        Why = "A link or citation must lead to one.",
        Remedy = "Give one of them another id.",
        Example = """
            wrong: - id: rail
                   - id: rail
            right: - id: rail-south
                   - id: rail-north
            """,
    };

    /// <summary>The second of the two.</summary>
    /// <param name="span">Its id.</param>
    /// <param name="what">What both are: "note", "pairing", "segment".</param>
    /// <param name="id">The id.</param>
    /// <param name="first">Where the first stands.</param>
    public static Finding At(SourceSpan span, string what, string id, SourceSpan first) =>
        Rule.At(span, $"the {what} “{id}” stands already at {first}");
}
