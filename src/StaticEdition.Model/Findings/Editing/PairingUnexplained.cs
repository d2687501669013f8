namespace StaticEdition.Model;

/// <summary>A pairing that differs from a plain translation and has neither changes nor a comment.</summary>
public static class PairingUnexplained
{
    /// <summary>The rule.</summary>
    public static readonly FindingRule Rule = new("SE305", Severity.Review, "A pairing says nothing")
    {
        Why = "The relation alone does not tell a reader what was widened, narrowed or changed.",
        Remedy = "Add the changes, or a comment in each language.",
        Example = """
            wrong: relation: changed
            right: relation: changed
                   changes:
                     - declaration: accelerate the process of signing
                       statement: …
                       how: done
            """,
    };

    /// <param name="pairing">The pairing.</param>
    public static Finding At(Pairing pairing) =>
        Rule.At(pairing.Span, $"the pairing {pairing.Id} ({pairing.Relation}) has neither changes nor a comment");
}
