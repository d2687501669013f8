using System.Security.Cryptography;
using System.Text;
using StaticEdition.Model.Findings;
using StaticEdition.Rendering;
using StaticEdition.Rendering.Pages;
using StaticEdition.Wording.Names;

namespace StaticEdition.Exporting;

/// <summary>Everything that a site holds beside its pages, form after form.</summary>
internal static class SiteExport
{
    /// <summary>The details that pages give of the build and of the files beside them.</summary>
    public static BuildInfo DescribeBuild(Edition edition, BuildOptions options, ImmutableArray<Finding> standing) => new()
    {
        EngineVersion = options.EngineVersion,
        Fingerprint = FingerprintOf(edition, options.EngineVersion),
        Address = options.Address,
        Repository = options.Repository,
        DataFiles =
        [
            .. DataFiles.Described.Select(file => new PublishedFile(file.Path, file.Name[..file.Name.IndexOf('.')]) { Keys = file.Keys }),
            new PublishedFile(EditionData.Path, "edition"),
            .. Bibliographies.DescribeFiles(edition),
        ],
        Downloads = options.HasDownloads
            ? [new PublishedFile(Archive.PathOf(edition), "zip"), new PublishedFile(Checksums.Path, "sums")]
            : [],
        Findings = standing,
    };

    /// <summary>All files of the site by path.</summary>
    public static ImmutableArray<OutputFile> ExportFiles(
        Edition edition, BuildInfo facts, ITheme theme, ImmutableArray<Page> pages, SiteDrawing drawn)
    {
        ImmutableArray<OutputFile> files =
        [
            .. drawn.Pages,
            .. theme.AssetsFor(edition),
            .. edition.Assets.Select(asset => asset with { Path = "assets/" + asset.Path }),
            .. DataFiles.Export(new PublishedEdition(edition)),
            EditionData.Export(edition, facts.EngineVersion, facts.Fingerprint),
            .. Bibliographies.Export(pages[0].Site),
            .. Witnesses.Export(edition),
            .. Feed.Export(pages),
            HostHeaders.Export(theme.AssetsFor(edition), DataFiles.Described, edition.Languages.Select(Site.FeedIn)),
            HostRedirects.Export(edition.Languages),
            .. AddressFiles(facts.Address ?? edition.Address, pages),
        ];

        // The copy holds no archive, and the checksums hold everything else.
        ImmutableArray<OutputFile> downloads = facts.Downloads.IsEmpty ? [] : [Archive.Export(edition, CopyOf(files, drawn.ForCopies))];
        files = [.. files, .. downloads, Downloads.Export(downloads)];
        return [.. files.Append(Checksums.Export(files)).OrderBy(file => file.Path, StringComparer.Ordinal)];
    }

    private static IEnumerable<OutputFile> AddressFiles(Uri? address, ImmutableArray<Page> pages) => address is null
        ? []
        :
        [
            .. Sitemap.Export(address, [.. pages.Where(page => page is not NotFoundPage).Select(page => page.Address).OfType<Uri>()]),
            Robots.Export(address),
        ];

    private static List<OutputFile> CopyOf(ImmutableArray<OutputFile> files, ImmutableArray<OutputFile> redrawn)
    {
        var replaced = redrawn.ToDictionary(file => file.Path, StringComparer.Ordinal);
        return [.. files.Where(file => Copy.IncludesPath(file.Path)).Select(file => replaced.GetValueOrDefault(file.Path, file))];
    }

    private static string FingerprintOf(Edition edition, string engineVersion) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{edition.InputFingerprint}\n{engineVersion}\n")));
}
