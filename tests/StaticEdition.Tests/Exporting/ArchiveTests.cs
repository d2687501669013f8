using System.IO.Compression;
using System.Text;
using StaticEdition.Model;
using StaticEdition.Tests.Support;
using StaticEdition.Theme;
using Xunit;

namespace StaticEdition.Tests.Exporting;

/// <summary>The copy that opens from disk.</summary>
public sealed class ArchiveTests
{
    private const string Root = "harbour-papers-1.0.0/";

    private static readonly ImmutableArray<OutputFile> Site = Build();

    [Fact]
    public void Entries_are_sorted_and_carry_no_time_of_their_own()
    {
        using var zip = Open();

        Assert.Equal(zip.Entries.Select(entry => entry.FullName).Order(StringComparer.Ordinal), zip.Entries.Select(entry => entry.FullName));
        Assert.All(zip.Entries, entry => Assert.Equal(new DateTime(1980, 1, 1, 0, 0, 0, DateTimeKind.Unspecified), entry.LastWriteTime.DateTime));
        Assert.Single(zip.Entries.Select(entry => entry.ExternalAttributes).Distinct());
    }

    [Fact]
    public void It_holds_no_archive_and_nothing_that_only_a_server_reads()
    {
        using var zip = Open();
        var names = zip.Entries.Select(entry => entry.FullName[Root.Length..]).ToList();

        Assert.All(zip.Entries, entry => Assert.StartsWith(Root, entry.FullName, StringComparison.Ordinal));
        Assert.DoesNotContain(names, name => name.EndsWith(".zip", StringComparison.Ordinal));
        Assert.DoesNotContain("404.html", names);
        Assert.DoesNotContain("_headers", names);
        Assert.Contains("index.html", names);
    }

    [Fact]
    public void It_is_whole_in_itself()
    {
        using var zip = Open();
        var files = zip.Entries.Select(entry => new OutputFile(entry.FullName[Root.Length..], Read(entry))).ToList();
        var sums = Encoding.UTF8.GetString(files.Single(file => file.Path == "SHA256SUMS").Content.Span);

        Assert.Equal(sums, Encoding.UTF8.GetString(Checksums.Export(files.Where(file => file.Path != "SHA256SUMS")).Content.Span));
        Assert.Equal([], EditionBuild.CheckSite(files, new BuildOptions(), TestContext.Current.CancellationToken).Findings.Select(finding => finding.ToString()));
    }

    [Fact]
    public void The_site_tells_its_size_and_hash()
    {
        var archive = Site.Single(file => file.Path.EndsWith(".zip", StringComparison.Ordinal));
        var list = Encoding.UTF8.GetString(Site.Single(file => file.Path == "data/downloads.json").Content.Span);

        Assert.Contains($"\"name\": \"{archive.Path["download/".Length..]}\"", list, StringComparison.Ordinal);
        Assert.Contains($"\"bytes\": {archive.Content.Length}", list, StringComparison.Ordinal);
        Assert.Contains(Checksums.HashOf(archive), list, StringComparison.Ordinal);
    }

    private static ZipArchive Open() => new(new MemoryStream(
        Site.Single(file => file.Path == "download/harbour-papers-1.0.0.zip").Content.ToArray()));

    private static byte[] Read(ZipArchiveEntry entry)
    {
        using var content = entry.Open();
        var bytes = new MemoryStream();
        content.CopyTo(bytes);
        return bytes.ToArray();
    }

    private static ImmutableArray<OutputFile> Build() =>
        EditionBuild.Run(SmallEdition.Folder(StockEdition.Files), new EditionTheme(), new BuildOptions { EngineVersion = "test" }).Files;
}
