using System.IO.Compression;

namespace StaticEdition.BrowserTests;

/// <summary>What a reader on a slow line waits for, in bytes as a host sends them: text after gzip, fonts as they are.</summary>
public sealed class BudgetTests(Library library)
{
    private const int MostOfPage = 100_000;
    private const int MostOfFirstView = 150_000;

    [Theory]
    [InlineData("flagship")]
    [InlineData("udhr")]
    [InlineData("starter")]
    public void A_page_with_its_style_sheet_and_script_stays_small(string name)
    {
        var site = library[name];
        var shared = site.Paths.Where(path => path.EndsWith(".css", StringComparison.Ordinal) || path.EndsWith(".js", StringComparison.Ordinal))
            .Sum(path => Compressed(File.ReadAllBytes(Path.Combine(site.Folder, path))));

        var heavy = site.Pages.Select(path => (Path: path, Size: shared + Compressed(File.ReadAllBytes(Path.Combine(site.Folder, path)))))
            .Where(page => page.Size > MostOfPage).Select(page => $"{page.Path}: {page.Size:N0} bytes");

        Assert.Empty(heavy);
    }

    [Theory]
    [InlineData("en/index.html", 1280)]
    [InlineData("ar/index.html", 1280)]
    [InlineData("en/facing/declaration.html", 1280)]
    [InlineData("ar/facing/declaration.html", 1280)]
    [InlineData("en/facing/statement.html", 1280)]
    [InlineData("ar/facing/statement.html", 1280)]
    [InlineData("ar/facing/statement.html", 390)]
    public async Task The_first_view_with_its_fonts_stays_small(string path, int width)
    {
        await using var visit = await Visit.BeginAsync(library, library["flagship"].Address, width);
        var answers = new List<IResponse>();
        visit.Page.Response += (_, answer) => answers.Add(answer);

        await visit.GoAsync(path);
        await visit.Page.EvaluateAsync("document.fonts.ready.then(() => null)");

        var sizes = new List<(string Url, int Size)>();
        foreach (var answer in answers.ToList())
        {
            var body = await answer.BodyAsync();
            sizes.Add((answer.Url, answer.Url.EndsWith(".woff2", StringComparison.Ordinal) ? body.Length : Compressed(body)));
        }

        Assert.Contains(sizes, file => file.Url.EndsWith(".woff2", StringComparison.Ordinal));
        Assert.True(sizes.Sum(file => file.Size) <= MostOfFirstView, string.Join('\n', sizes.Select(file => $"{file.Size:N0} {file.Url}")));
    }

    private static int Compressed(byte[] content)
    {
        using var result = new MemoryStream();
        using (var gzip = new GZipStream(result, CompressionLevel.Optimal, leaveOpen: true))
        {
            gzip.Write(content);
        }

        return (int)result.Length;
    }
}
