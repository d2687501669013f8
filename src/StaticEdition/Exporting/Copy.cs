namespace StaticEdition.Exporting;

/// <summary>The files that a copy of the site that opens from disk leaves out: what only a server reads, and every download.</summary>
internal static class Copy
{
    private static readonly HashSet<string> LeftOut =
        ["404.html", HostHeaders.Path, HostRedirects.Path, Robots.Path, Checksums.Path, Downloads.Path];

    /// <summary>True for a file that stands in copies too.</summary>
    public static bool IncludesPath(string path) =>
        !LeftOut.Contains(path)
        && !path.StartsWith(Downloads.Folder, StringComparison.Ordinal)
        && !path.StartsWith(Sitemap.Stem, StringComparison.Ordinal);

    /// <summary>True for a page that copies hold in a form of their own: it lists the downloads.</summary>
    public static bool IsRedrawn(string path) => path.EndsWith("/downloads.html", StringComparison.Ordinal);
}
