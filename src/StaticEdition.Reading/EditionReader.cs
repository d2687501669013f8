namespace StaticEdition.Reading;

/// <summary>What reading and resolving an input folder gave.</summary>
/// <param name="Edition">The edition, or null where too little of it could be read to go on.</param>
/// <param name="Findings">Every fault found, in the order of files and places.</param>
public sealed record ReadResult(Edition? Edition, ImmutableArray<Finding> Findings);

/// <summary>Folder in, edition and findings out.</summary>
public static class EditionReader
{
}
