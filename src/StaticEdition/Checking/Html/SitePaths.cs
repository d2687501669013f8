
namespace StaticEdition.Checking.Html;

/// <summary>The paths of a site, asked without making strings.</summary>
internal sealed class SitePaths
{
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> paths;

    public SitePaths(IEnumerable<string> paths) =>
        this.paths = new HashSet<string>(paths, StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The path as the site spells it, or null where it has no such file.</summary>
    public string? Find(ReadOnlySpan<char> path) => paths.TryGetValue(path, out var found) ? found : null;
}
