using System.IO.Compression;
using System.Text;
using System.Text.Json;
using StaticEdition.Model;
using StaticEdition.Reading;
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

    [Fact]
    public void A_note_and_an_entry_on_an_unquoted_passage_say_where_it_is_and_not_its_words()
    {
        var (edition, findings) = EditionReader.Read(SmallEdition.Folder(Unpublished, """
            -- notes/aside.yml --
            at: speech/p1
            words: >
              said the master
            en: >
              This is about an unquoted passage.
            ar: >
              هذه حاشية.
            -- entries/term/master.yml --
            name: {en: Head, ar: الرئيس}
            forms:
              en: [the master]
            en: >
              The head of the harbour.
            ar: >
              رئيس الميناء.
            """), FindingCatalogue.Rules);
        Assert.Empty(findings);

        var files = DataFiles.Export(new PublishedEdition(edition!)).ToList();

        var notes = Encoding.UTF8.GetString(files.Single(file => file.Path == "data/notes.jsonl").Content.Span).Split('\n');
        var target = JsonDocument.Parse(notes.Single(line => line.Contains("unquoted passage", StringComparison.Ordinal))).RootElement.GetProperty("targets")[0];
        Assert.Equal(JsonValueKind.Null, target.GetProperty("exact").ValueKind);
        Assert.Equal((21, 36), (target.GetProperty("start").GetInt32(), target.GetProperty("end").GetInt32()));
        Assert.Equal([], files.Where(file => Holds(file, "said the")).Select(file => file.Path));
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
