namespace StaticEdition.BrowserTests;

/// <summary>What a reader holds who prints a page.</summary>
public sealed class PrintTests(Library library)
{
    /// <summary>The room between the margins of A4, at 96 px an inch.</summary>
    private const int Landscape = 1009, Portrait = 657;

    [Theory]
    [InlineData("en/facing/declaration.html", Portrait)]
    [InlineData("en/facing/declaration.html", Landscape)]
    [InlineData("ar/facing/statement.html", Landscape)]
    public async Task Facing_texts_stand_in_two_columns_on_one_sheet(string path, int width)
    {
        await using var visit = await BeginAsync(path, width);

        var faults = await visit.Page.EvaluateAsync<string[]>("""
            [...document.querySelectorAll(".sheet .row:has(> .cards)")].map(row => {
              const lead = row.querySelector(".lead .original").getBoundingClientRect();
              const answers = row.querySelector(".answers").getBoundingClientRect();
              const english = lead.left < answers.left ? lead : answers, arabic = lead.left < answers.left ? answers : lead;
              return english.right <= arabic.left && Math.min(lead.width, answers.width) > innerWidth / 3 && Math.abs(lead.top - answers.top) < 60
                ? null : `${row.id}: ${Math.round(lead.left)}–${Math.round(lead.right)} beside ${Math.round(answers.left)}–${Math.round(answers.right)}`;
            }).filter(fault => fault)
            """);

        Assert.True(await visit.Page.Locator(".sheet .row").CountAsync() > 40);
        Assert.Empty(faults);
    }

    [Theory]
    [InlineData("en/facing/declaration.html", ".sheet")]
    [InlineData("ar/texts/statement.html", ".book")]
    public async Task Notes_stand_after_the_text_and_return_to_their_places_when_it_is_printed(string path, string text)
    {
        await using var visit = await BeginAsync(path, Portrait);
        var before = await visit.Page.Locator("main").InnerHTMLAsync();
        var bodies = await visit.Page.Locator(".body").CountAsync();

        await visit.Page.EvaluateAsync("dispatchEvent(new Event('beforeprint'))");
        Assert.Equal(0, await visit.Page.Locator(text + " .body").CountAsync());
        Assert.Equal(bodies, await visit.Page.Locator($"{text} + .endnotes .body:visible").CountAsync());

        await visit.Page.EvaluateAsync("dispatchEvent(new Event('afterprint'))");
        Assert.Equal(before, await visit.Page.Locator("main").InnerHTMLAsync());
        Assert.True(bodies > 20);
    }

    [Theory]
    [InlineData("en/facing/declaration.html")]
    [InlineData("ar/facing/statement.html")]
    [InlineData("en/texts/declaration.html")]
    [InlineData("ar/pairings/index.html")]
    public async Task Every_word_of_a_source_is_printed(string path)
    {
        await using var visit = await BeginAsync(path, Portrait);

        var lost = await visit.Page.EvaluateAsync<string[]>("""
            [...document.querySelectorAll("[data-text]")].filter(words => !words.checkVisibility() && !words.closest(".whole"))
              .map(words => words.dataset.text + " " + (words.dataset.range ?? ""))
            """);
        var sheets = await visit.Page.PdfAsync(new PagePdfOptions { PreferCSSPageSize = true });

        Assert.Empty(lost);
        Assert.True(sheets.Length > 20_000);
        Assert.Empty(visit.Faults);
    }

    [Theory]
    [InlineData("en/texts/declaration.html", "--head-left", "--head-right")]
    [InlineData("ar/texts/declaration.html", "--head-right", "--head-left")]
    public async Task Each_sheet_bears_the_edition_and_the_page(string path, string edition, string page)
    {
        await using var visit = await BeginAsync(path, Portrait);
        var heads = await visit.Page.EvaluateAsync<string[]>(
            "names => names.map(name => getComputedStyle(document.documentElement).getPropertyValue(name).replaceAll('\"', ''))", new[] { edition, page });

        Assert.Equal(await visit.Page.Locator("header.site .title a").TextContentAsync(), heads[0]);
        Assert.Equal(await visit.Page.Locator("h1").TextContentAsync(), heads[1]);
    }

    private async Task<Visit> BeginAsync(string path, int width)
    {
        var visit = await Visit.BeginAsync(library, library["flagship"].Address, width);
        await visit.GoAsync(path);
        await visit.Page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });
        return visit;
    }
}
