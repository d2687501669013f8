using StaticEdition.Model.Findings;

namespace StaticEdition.Checking.Rules;

/// <summary>Words that one record says have no counterpart and that another record pairs.</summary>
internal static class ContradictedSilence
{
    public static readonly FindingRule Rule = new("SE304", Severity.Review, "Words without counterpart that are paired")
    {
        Why = "One of the two records is wrong, and pages would show both.",
        Remedy = "Narrow the words of the silence or of the pairing, or delete one of the two.",
        Example = """
            wrong: the silence claims the whole of rules-2020/4, a pairing its last sentence
            right: the silence claims the words before that sentence
            """,
    };

    public static IEnumerable<Finding> Check(CheckedEdition subject) =>
        from silence in subject.Edition.Pairings
        where silence.IsSilence
        from member in silence.Members
        from pairing in subject.Edition.Index.PairingsOf(member.Segment)
        where !pairing.IsSilence
        from other in pairing.Members
        where other.Segment == member.Segment && other.Start < member.End && member.Start < other.End
        let words = subject.Edition.Index.GetSegment(member.Segment)
            .Content[Math.Max(member.Start, other.Start)..Math.Min(member.End, other.End)]
        where words.Any(char.IsLetterOrDigit)
        select Rule.At(
            silence.Span,
            $"{silence.Id} says that {MessageText.Quote(words)} in {member.Segment} has no counterpart, and {pairing.Id} pairs it");
}
