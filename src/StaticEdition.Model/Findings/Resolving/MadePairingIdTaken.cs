namespace StaticEdition.Model;

/// <summary>With pairing: by-id, a pairing has the id of two equal segment ids that it leaves to themselves.</summary>
public static class MadePairingIdTaken
{
    /// <summary>The rule.</summary>
    public static readonly FindingRule Rule = new("SE223", Severity.Error, "A pairing with the id of segments that it does not pair")
    {
        Why = "The pairing that is made of equal ids has that id; a link to it must lead to one pairing.",
        Remedy = "Give the pairing another id, or let it claim the segments.",
        Example = """
            wrong: pairing: by-id   and   - id: article-1 that pairs article-2
            right: pairing: by-id   and   - id: right-to-life that pairs article-2
            """,
    };

    /// <summary>The pairing's id, and the first of the two segments.</summary>
    public static Finding At(SourceSpan span, Id id, SourceSpan segment) => Rule.At(
        span, $"“{id}” is the id of the pairing that is made of the segment at {segment} and its equal");
}
