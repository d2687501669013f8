namespace StaticEdition;

/// <summary>Every entry stands somewhere in the texts (SE308).</summary>
internal static class EntryUnattestedCheck
{
    public static IEnumerable<Finding> Check(CheckedEdition subject) =>
        subject.Edition.Entries.Where(entry => entry.Occurrences.IsEmpty).Select(EntryUnattested.At);
}
