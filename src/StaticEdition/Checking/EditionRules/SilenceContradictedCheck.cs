namespace StaticEdition;

/// <summary>No words that have no counterpart are paired (SE304).</summary>
internal static class SilenceContradictedCheck
{
    public static IEnumerable<Finding> Check(CheckedEdition subject) =>
        from silence in subject.Edition.Pairings
        where silence.IsSilence
        from member in silence.Members
        from pairing in subject.Edition.Index.PairingsOf(member.Segment)
        where !pairing.IsSilence
        from other in pairing.Members
        where other.Segment == member.Segment && other.Start < member.End && member.Start < other.End
        let words = subject.Edition.Index.Segment(member.Segment)
            .Content[Math.Max(member.Start, other.Start)..Math.Min(member.End, other.End)]
        where words.Any(char.IsLetterOrDigit)
        select SilenceContradicted.At(silence, pairing, member.Segment, words);
}
