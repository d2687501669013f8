namespace StaticEdition;

/// <summary>A pairing that is more than a translation tells what differs (SE305).</summary>
internal static class PairingUnexplainedCheck
{
    private static readonly Id Translation = Id.Of("translation");

    public static IEnumerable<Finding> Check(CheckedEdition subject) =>
        from pairing in subject.Edition.Pairings
        where pairing.Relation != Translation && pairing.Changes.IsEmpty && pairing.Comment.IsEmpty
        select PairingUnexplained.At(pairing);
}
