namespace StaticEdition.BrowserTests;

/// <summary>Nothing moves under a reader's eyes when the fonts come after the page is painted, whatever fonts their device has.</summary>
public sealed class LayoutShiftTests(Library library)
{
    private const double MostShift = 0.02;

    [Theory]
    [InlineData("en", 1280)]
    [InlineData("ar", 1280)]
    [InlineData("en", 390)]
    [InlineData("ar", 390)]
    public async Task A_page_stays_where_it_is_when_its_fonts_arrive(string language, int width)
    {
        var site = library["flagship"];
        await using var visit = await Visit.BeginAsync(library, site.Address, width);
        await visit.Page.AddInitScriptAsync("""
            let shift = 0;
            const add = (entries) => { for (const entry of entries) shift += entry.value; };
            const observer = new PerformanceObserver((list) => add(list.getEntries()));
            observer.observe({ type: "layout-shift", buffered: true });
            window.shiftSoFar = () => { add(observer.takeRecords()); return shift; };
            window.painted = new Promise((done) => {
              new PerformanceObserver((list) => { if (list.getEntriesByName("first-contentful-paint").length) done(); })
                .observe({ type: "paint", buffered: true });
            });
            """);
        var painted = new TaskCompletionSource();
        await visit.Page.RouteAsync("**/*.woff2", async route =>
        {
            await painted.Task;
            await route.ContinueAsync();
        });
        var faults = new List<string>();
        foreach (var path in site.PageOfEachKind.Where(path => path.StartsWith(language + "/", StringComparison.Ordinal)))
        {
            painted = new TaskCompletionSource();
            await visit.Page.GotoAsync(site.Address + path, new PageGotoOptions { WaitUntil = WaitUntilState.Commit });
            await visit.Page.EvaluateAsync("window.painted.then(() => null)");
            painted.SetResult();
            await visit.Page.WaitForLoadStateAsync();
            var shift = await visit.Page.EvaluateAsync<double>("""
                document.fonts.ready.then(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done(window.shiftSoFar())))))
                """);
            if (shift > MostShift)
            {
                faults.Add(FormattableString.Invariant($"{path}: {shift:0.000}"));
            }
        }

        Assert.True(faults.Count == 0, string.Join('\n', faults));
        Assert.Empty(visit.Faults);
    }
}
