using StaticEdition.Model.Findings;
using StaticEdition.Reading.Findings;
using StaticEdition.Reading.Formats;
using StaticEdition.Reading.Input;
using StaticEdition.Reading.Resolving;

namespace StaticEdition.Reading;

/// <summary>The result of reading and resolving an input folder.</summary>
/// <param name="Edition">The edition, or null where too little of it could be read to go on.</param>
/// <param name="Findings">Every fault found, in the order of files and places.</param>
public sealed record ReadResult(Edition? Edition, ImmutableArray<Finding> Findings);

/// <summary>Folder in, edition and findings out.</summary>
public static class EditionReader
{
    /// <summary>Reads and resolves an edition. Never throws for what the folder holds.</summary>
    /// <param name="folder">The input.</param>
    /// <param name="knownRules">Every rule whose findings edition.yml may accept, those of later stages too.</param>
    public static ReadResult Read(InputFolder folder, IReadOnlyCollection<FindingRule> knownRules)
    {
        var findings = new FindingList();

        // 1. What is wrong with names, sizes and links is known already.
        findings.AddRange(folder.Findings);

        // 2. Every file as values with their places: edition.yml first, because the others are read in its languages.
        var written = ParsedFiles.Read(folder, findings);

        // 3. The values looked up in one another, anchored, numbered.
        var resolved = written is null ? (null, []) : EditionResolver.Resolve(written, knownRules);
        findings.AddRange(resolved.Findings);

        // 4. All findings of the run, in order.
        return new ReadResult(resolved.Edition, findings.ToSorted());
    }
}
