namespace StaticEdition.Model;

/// <summary>Two files give the same id to records of one kind.</summary>
public static class IdUsedTwice
{
    /// <summary>The rule.</summary>
    public static readonly FindingRule Rule = new("SE223", Severity.Error, "One id for two records in two files")
    {
        Why = "A link or citation must lead to one record.",
        Remedy = "Give one of them another id.",
        Example = """
            wrong: pairings/a.yml: - id: rail      pairings/b.yml: - id: rail
            right: pairings/a.yml: - id: rail-south      pairings/b.yml: - id: rail-north
            """,
    };

    /// <summary>The second of the two.</summary>
    public static Finding At(SourceSpan span, string what, string id, SourceSpan first) => Rule.At(
        span, $"the {what} “{id}” stands already at {first}");
}
