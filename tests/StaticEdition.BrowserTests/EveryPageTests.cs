namespace StaticEdition.BrowserTests;

/// <summary>What holds on a page of every kind, in both languages, on a desk and on a phone, with script and without.</summary>
public sealed class EveryPageTests(Library library)
{
    /// <summary>How sites are looked at.</summary>
    public static TheoryData<string, int, bool> Views => new()
    {
        { "flagship", 1280, true }, { "flagship", 390, true }, { "flagship", 390, false },
        { "udhr", 390, true }, { "script", 390, true },
    };

    [Theory]
    [MemberData(nameof(Views))]
    public async Task A_page_loads_whole_from_its_own_site_and_does_not_scroll_sideways(string site, int width, bool hasScript)
    {
        var pages = library[site].PageOfEachKind.ToList();
        await using var visit = await Visit.BeginAsync(library, library[site].Address, width, hasScript);
        var faults = new List<string>();
        foreach (var page in pages)
        {
            await visit.GoAsync(page);
            faults.AddRange((await visit.Page.AskAsync<string[]>("sideways")).Select(fault => $"{page}: {fault}"));
        }

        Assert.True(pages.Count > 20);
        Faults.None(visit.Faults.Concat(faults));
    }

    [Theory]
    [InlineData("flagship")]
    [InlineData("udhr")]
    public async Task The_download_opens_from_disk_without_a_network(string site)
    {
        var folder = library[site].CopyFolder;
        await using var visit = await Visit.BeginAsync(library, new Uri(folder + "/").AbsoluteUri);
        await visit.CutNetworkAsync();
        foreach (var page in library[site].PageOfEachKind.Where(page => File.Exists(Path.Combine(folder, page))))
        {
            await visit.GoAsync(page);
            Assert.NotEqual("", await visit.Page.TitleAsync());
        }

        await visit.GoAsync("index.html");
        await visit.Page.Locator("main a[hreflang=en]").First.ClickAsync();
        await visit.Page.WaitForURLAsync("**/en/index.html");
        Faults.None(visit.Faults);
    }

    [Fact]
    public async Task Words_that_look_like_script_do_not_run_on_any_page()
    {
        var site = library["script"];
        await using var visit = await Visit.BeginAsync(library, site.Address);
        foreach (var page in site.Pages)
        {
            await visit.GoAsync(page);
            Assert.Equal(0, await visit.Page.Locator("script:not([src]):not([type*=json]), img[src=x], [onerror], [onmouseover]").CountAsync());
        }

        await visit.GoAsync("en/texts/one.html");
        Assert.Contains("<script>alert(1)</script>", await visit.Page.Locator("[data-text='one/1']").First.InnerTextAsync(), StringComparison.Ordinal);
        Faults.None(visit.Faults);
    }

    [Fact]
    public async Task A_page_that_is_not_there_is_answered_by_the_page_that_says_so()
    {
        await using var visit = await Visit.BeginAsync(library, library["flagship"].Address);

        var answer = await visit.Page.GotoAsync(library["flagship"].Address + "en/no/such/page.html");

        Assert.Equal(404, answer!.Status);
        Assert.True(await visit.Page.EvaluateAsync<bool>("document.fonts.ready.then((fonts) => document.styleSheets.length > 0 && [...fonts].some((font) => font.status === 'loaded'))"));
        await visit.Page.Locator("main a").First.ClickAsync();
        await visit.Page.WaitForLoadStateAsync();
        Assert.DoesNotContain("no/such", visit.Page.Url, StringComparison.Ordinal);
    }
}
