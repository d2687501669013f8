using System.Globalization;
using System.IO.Compression;
using System.Security.Cryptography;
using StaticEdition.Model;
using StaticEdition.Reading;
using StaticEdition.Tests.Support;
using StaticEdition.Theme;
using Xunit;

namespace StaticEdition.Tests.Proof;

/// <summary>The same input gives the same bytes, whatever the machine says of place, time, language and cores.</summary>
[Trait("speed", "slow")]
public sealed class SameBytesTests
{
    private static readonly Lazy<SortedDictionary<string, string>> Flagship = new(() => Fingerprints(BuiltEdition.Of("flagship").Files));

    [Theory]
    [InlineData("ar-SA.UTF-8", "Asia/Riyadh", "1")]
    [InlineData("tr_TR.UTF-8", "Pacific/Apia", "4")]
    public async Task Another_folder_language_time_zone_and_number_of_cores_change_nothing(string language, string timeZone, string cores)
    {
        using var folder = new TemporaryFolder("an edition");
        folder.With("my input", EditionFolder.Files(RepositoryRoot.Combine("input")));

        var run = await StaticEditionProcess.RunAsync(
            folder.Path, ["-i", "my input", "-o", "my site", "--quiet"],
            ("LANG", language), ("LC_ALL", language), ("TZ", timeZone), ("DOTNET_PROCESSOR_COUNT", cores));

        Assert.Equal("", run.Error);
        Assert.Equal(0, run.ExitCode);
        var there = EditionFolder.Files(folder.Combine("my site")).Where(file => file.Key != ".static-edition")
            .Select(file => new OutputFile(file.Key, file.Value));
        Assert.Equal(Flagship.Value, Fingerprints(there));
    }

    [Theory]
    [InlineData("ar-SA")]
    [InlineData("tr-TR")]
    [InlineData("fa-IR")]
    [InlineData("th-TH")]
    public void The_culture_of_a_thread_changes_nothing(string culture)
    {
        var here = Flagship.Value;
        var (before, beforeOfPages) = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = new CultureInfo(culture);
            var result = EditionBuild.Run(
                InputFolder.OnDisk(RepositoryRoot.Combine("input")), new EditionTheme(), new BuildOptions(), TestContext.Current.CancellationToken);

            Assert.Equal(here, Fingerprints(result.Files));
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (before, beforeOfPages);
        }
    }

    [Fact]
    public void The_order_in_which_a_disk_lists_files_changes_nothing()
    {
        var files = EditionFolder.Files(RepositoryRoot.Combine("input"));
        var result = EditionBuild.Run(
            InputFolder.InMemory(files.Reverse()), new EditionTheme(), new BuildOptions(), TestContext.Current.CancellationToken);

        Assert.Equal(Flagship.Value, Fingerprints(result.Files));
    }

    /// <summary>Path and SHA-256; of an archive its entries, since compressed bytes may differ between platforms.</summary>
    private static SortedDictionary<string, string> Fingerprints(IEnumerable<OutputFile> files)
    {
        var fingerprints = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var file in files)
        {
            var isArchive = file.Path.EndsWith(".zip", StringComparison.Ordinal) || file.Path.EndsWith(".epub", StringComparison.Ordinal);
            fingerprints[file.Path] = isArchive ? string.Join('\n', Entries(file)) : Convert.ToHexStringLower(SHA256.HashData(file.Content.Span));
        }

        return fingerprints;
    }

    private static IEnumerable<string> Entries(OutputFile archive)
    {
        using var zip = new ZipArchive(new MemoryStream(archive.Content.ToArray()));
        foreach (var entry in zip.Entries)
        {
            using var content = entry.Open();
            yield return $"{entry.FullName} {Convert.ToHexStringLower(SHA256.HashData(content))}";
        }
    }
}
