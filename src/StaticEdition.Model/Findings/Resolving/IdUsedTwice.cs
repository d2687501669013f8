namespace StaticEdition.Model;

/// <summary>Two testimonies of a voice have one id, or a pairing has the id of one that is made from equal segment ids.</summary>
public static class IdUsedTwice
{
    /// <summary>The rule.</summary>
    public static readonly FindingRule Rule = new("SE223", Severity.Error, "One id for two testimonies or pairings")
    {
        Why = "A link or citation must lead to one record.",
        Remedy = "Give one of them another id.",
        Example = """
            wrong: two testimonies with id: fruitful in one voice
            right: id: fruitful   and   id: fruitful-2
            """,
    };

    /// <summary>The second of the two.</summary>
    public static Finding At(SourceSpan span, string what, Id id, SourceSpan first) => Rule.At(
        span, $"the {what} “{id}” stands already at {first}");
}
