using StaticEdition.Model.Findings;

namespace StaticEdition.Checking.Rules;

/// <summary>A pairing that is not a plain translation and has neither changes nor a comment.</summary>
internal static class UnexplainedPairing
{
    public static readonly FindingRule Rule = new("SE305", Severity.Review, "Pairing without explanation")
    {
        Why = "The relation alone does not tell a reader what was widened, narrowed or changed.",
        Remedy = "Add the changes, or a comment in each language.",
        Example = """
            wrong: relation: changed
            right: relation: changed
                   changes:
                     - rules-2020: within ten days
                       rules-2021: within a month
                       how: changed
            """,
    };

    public static IEnumerable<Finding> Check(CheckedEdition subject) =>
        from pairing in subject.Edition.Pairings
        where pairing.Relation != BuiltInRelations.Translation && pairing.Changes.IsEmpty && pairing.Comment.IsEmpty
        select Rule.At(pairing.Span, $"the pairing {pairing.Id} ({pairing.Relation}) has neither changes nor a comment");
}
