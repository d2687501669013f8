namespace StaticEdition.BrowserTests;

/// <summary>Light or dark, and the size of each script.</summary>
public sealed class SettingsTests(Library library)
{
    private const string Size = "words => parseFloat(getComputedStyle(words).fontSize)";

    [Theory]
    [InlineData("en/facing/declaration.html", true)]
    [InlineData("ar/facing/statement.html", false)]
    [InlineData("ar/texts/statement.html", false)]
    public async Task The_size_of_one_script_is_set_and_the_other_stays(string path, bool hasScript)
    {
        await using var visit = await Visit.BeginAsync(library, library["flagship"].Address, hasScript: hasScript);
        await visit.GoAsync(path);
        var arabic = visit.Page.Locator("main .original[lang=ar]").First;
        var english = visit.Page.Locator("main [lang=en] > p, main .original[lang=en]").First;
        var label = visit.Page.Locator("main .label").First;
        var before = (await arabic.EvaluateAsync<float>(Size), await english.EvaluateAsync<float>(Size), await label.EvaluateAsync<float>(Size));

        await visit.Page.Locator(".settings > summary").ClickAsync();
        await visit.Page.Locator("label:has(input[name=size-arab][value=largest])").ClickAsync();

        var after = (await arabic.EvaluateAsync<float>(Size), await english.EvaluateAsync<float>(Size), await label.EvaluateAsync<float>(Size));
        Assert.Equal(before.Item1 * 1.45, after.Item1, 0.1);
        Assert.Equal((before.Item2, before.Item3), (after.Item2, after.Item3));
        Assert.Empty(visit.Faults);
    }

    [Fact]
    public async Task Settings_are_remembered_and_stand_before_the_page_is_painted()
    {
        await using var visit = await Visit.BeginAsync(library, library["flagship"].Address);
        await visit.GoAsync("en/index.html");
        await visit.Page.Locator(".settings > summary").ClickAsync();
        await visit.Page.Locator("label:has(input[name=appearance][value=dark])").ClickAsync();
        await visit.Page.Locator("label:has(input[name=size-latn][value=larger])").ClickAsync();
        Assert.DoesNotContain('?', visit.Page.Url);

        // As the page would look if it were painted before the deferred script.
        await visit.Page.RouteAsync("**/site.*.js", route => route.FulfillAsync(new RouteFulfillOptions { Body = "" }));
        await visit.GoAsync("en/texts/declaration.html");
        Assert.Equal("dark", await visit.Page.EvaluateAsync<string>("getComputedStyle(document.documentElement).colorScheme"));

        await visit.Page.UnrouteAsync("**/site.*.js");
        await visit.GoAsync("ar/texts/declaration.html");
        Assert.Equal("dark", await visit.Page.EvaluateAsync<string>("getComputedStyle(document.documentElement).colorScheme"));
        Assert.True(await visit.Page.Locator("input[name=appearance][value=dark]").IsCheckedAsync());
        Assert.True(await visit.Page.Locator("input[name=size-latn][value=larger]").IsCheckedAsync());
        await visit.Page.Locator(".settings > summary").ClickAsync();
        await visit.Page.Locator("label:has(input[name=appearance][value=light])").ClickAsync();
        Assert.Equal("light", await visit.Page.EvaluateAsync<string>("getComputedStyle(document.documentElement).colorScheme"));
        Assert.Empty(visit.Faults);
    }

    [Theory]
    [InlineData(320)]
    [InlineData(390)]
    public async Task The_largest_words_stay_within_a_phone(int width)
    {
        await using var visit = await Visit.BeginAsync(library, library["flagship"].Address, width);
        foreach (var page in new[] { "en/facing/declaration.html", "ar/facing/statement.html", "en/pairings/human-rights.html", "ar/notes/index.html" })
        {
            await visit.GoAsync(page);
            await visit.Page.Locator(".settings > summary").ClickAsync();
            var panel = await visit.Page.Locator(".settings > .panel").BoundingBoxAsync();
            Assert.True(panel!.X >= 0 && panel.X + panel.Width <= width, $"the panel stands from {panel.X} to {panel.X + panel.Width}");
            foreach (var script in new[] { "latn", "arab" })
            {
                var choice = visit.Page.Locator($"label:has(input[name=size-{script}][value=largest])");
                Assert.True((await choice.BoundingBoxAsync())!.Height >= 24);
                await choice.ClickAsync();
            }

            Assert.Equal(0, await visit.Page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth"));
        }
    }

    [Fact]
    public async Task The_keyboard_opens_sets_and_closes()
    {
        await using var visit = await Visit.BeginAsync(library, library["starter"].Address);
        await visit.GoAsync("en/texts/rules-2020.html");
        await visit.Page.Locator(".settings > summary").FocusAsync();

        await visit.Page.Keyboard.PressAsync("Enter");
        await visit.Page.Keyboard.PressAsync("Tab");
        await visit.Page.Keyboard.PressAsync("ArrowRight");
        Assert.True(await visit.Page.Locator("input[name=appearance][value=light]").IsCheckedAsync());
        await visit.Page.Keyboard.PressAsync("Escape");

        Assert.Equal(0, await visit.Page.Locator(".settings[open]").CountAsync());
        Assert.True(await visit.Page.Locator(".settings > summary").EvaluateAsync<bool>("summary => summary === document.activeElement"));
    }
}
