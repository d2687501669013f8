using System.IO.Compression;
using System.Text;
using StaticEdition.Model;
using StaticEdition.Tests.Support;
using StaticEdition.Theme;
using Xunit;

namespace StaticEdition.Tests.Exporting;

/// <summary>Of a text that says <c>publish: quotes</c> no file of the site holds more than what is quoted.</summary>
public sealed class QuotesOnlyTests
{
    private static readonly string Unpublished = StockEdition.Files.Replace(
        "rights: {en: Public domain., ar: ملك عام.}\npublish: full\n---\n[p1]",
        "rights: {en: Public domain., ar: ملك عام.}\npublish: quotes\n---\n[p1]",
        StringComparison.Ordinal);

    [Fact]
    public void Only_quoted_words_leave_the_house()
    {
        Assert.NotEqual(StockEdition.Files, Unpublished);
        var result = EditionBuild.Run(SmallEdition.Folder(Unpublished), new EditionTheme(), new BuildOptions(), TestContext.Current.CancellationToken);

        Assert.Equal([], result.Findings.Select(finding => finding.ToString()));
        Assert.Contains(result.Files, file => Holds(file, "The harbour is open"));
        Assert.Equal([], result.Files.Concat(Unpacked(result.Files)).Where(file => Holds(file, "said the master")).Select(file => file.Path));
        Assert.DoesNotContain(result.Files, file => file.Path == "witnesses/speech.en.txt");
    }

    private static bool Holds(OutputFile file, string words) => file.Content.Span.IndexOf(Encoding.UTF8.GetBytes(words)) >= 0;

    private static IEnumerable<OutputFile> Unpacked(IEnumerable<OutputFile> files)
    {
        var archive = files.Single(file => file.Path.EndsWith(".zip", StringComparison.Ordinal));
        using var zip = new ZipArchive(new MemoryStream(archive.Content.ToArray()));
        return [.. zip.Entries.Select(Read)];
    }

    private static OutputFile Read(ZipArchiveEntry entry)
    {
        using var content = entry.Open();
        var bytes = new MemoryStream();
        content.CopyTo(bytes);
        return new OutputFile(entry.FullName, bytes.ToArray());
    }
}
