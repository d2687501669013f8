namespace StaticEdition.Reading;

/// <summary>Values looked up in one another: the edition, and findings.</summary>
internal static class EditionResolver
{
    public static (Edition? Edition, ImmutableArray<Finding> Findings) Resolve(WrittenEdition written) => (null, []);
}
