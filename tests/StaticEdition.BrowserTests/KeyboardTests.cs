namespace StaticEdition.BrowserTests;

/// <summary>Whoever has only keys reaches all there is, sees where they are, and gets out again.</summary>
public sealed class KeyboardTests(Library library)
{
    /// <summary>The interface languages.</summary>
    public static TheoryData<string> Languages => ["en", "ar"];

    /// <summary>Pages with notes, and widths of the window.</summary>
    public static TheoryData<string, int> Annotated => new()
    {
        { "en/facing/declaration.html", 1280 }, { "ar/facing/statement.html", 390 }, { "ar/texts/declaration.html", 1280 },
        { "en/pairings/middle-corridor.html", 390 }, { "ar/voices/aliyev-2025-04-21.html", 1280 },
    };

    /// <summary>Pages in Arabic have the same order: the beginning of each is enough.</summary>
    [Theory]
    [InlineData("en", 300)]
    [InlineData("ar", 80)]
    public async Task Tab_reaches_everything_in_the_order_of_the_page_and_shows_where_it_is(string language, int most)
    {
        var faults = new List<string>();
        await using var visit = await Visit.BeginAsync(library, library["flagship"].Address);
        foreach (var path in library["flagship"].PageOfEachKindIn(language))
        {
            await visit.GoAsync(path);
            var stops = await visit.Page.AskAsync<int>("begin-walk", most);
            for (var i = 0; i < stops; i++)
            {
                await visit.Page.Keyboard.PressAsync("Tab");
            }

            faults.AddRange((await visit.Page.EvaluateAsync<string[]>("walk.end()")).Select(fault => $"{path}: {fault}"));
        }

        Faults.None(visit.Faults.Concat(faults));
    }

    [Theory]
    [InlineData("en/facing/declaration.html", 1280)]
    [InlineData("ar/facing/statement.html", 390)]
    public async Task Nothing_comes_to_rest_under_the_bar_on_the_way_back(string path, int width)
    {
        await using var visit = await Visit.BeginAsync(library, library["flagship"].Address, width);
        await visit.GoAsync(path);
        await visit.Page.AskAsync<int>("begin-walk", 10_000);
        await visit.Page.Locator("footer.site a").First.FocusAsync();
        for (var i = 0; i < 120; i++)
        {
            await visit.Page.Keyboard.PressAsync("Shift+Tab");
        }

        Faults.None(visit.Faults.Concat(await visit.Page.EvaluateAsync<string[]>("walk.faults")));
    }

    /// <summary>The page for what is not there has no such link: its own address is not known, so none in it is.</summary>
    [Theory]
    [MemberData(nameof(Languages))]
    public async Task The_first_key_leads_past_the_menu(string language)
    {
        var faults = new List<string>();
        await using var visit = await Visit.BeginAsync(library, library["flagship"].Address);
        foreach (var path in library["flagship"].PageOfEachKindIn(language).Where(path => path != "404.html"))
        {
            await visit.GoAsync(path);
            await visit.Page.Keyboard.PressAsync("Tab");
            var isOffered = await visit.Page.EvaluateAsync<bool>(
                "document.activeElement.matches('.skip') && document.activeElement.getBoundingClientRect().top >= 0 && document.activeElement.checkVisibility()");
            await visit.Page.Keyboard.PressAsync("Enter");
            await visit.Page.Keyboard.PressAsync("Tab");
            var isPast = await visit.Page.EvaluateAsync<bool>("!document.activeElement.closest('body > header, .skip') && location.hash === '#main'");
            if (!isOffered || !isPast)
            {
                faults.Add($"{path}: {(isOffered ? "the link does not lead past the menu" : "the link past the menu is not the first, or not seen")}");
            }
        }

        Faults.None(visit.Faults.Concat(faults));
    }

    [Theory]
    [MemberData(nameof(Annotated))]
    public async Task A_note_opens_and_closes_by_keys_and_gives_its_place_back(string path, int width)
    {
        await using var visit = await Visit.BeginAsync(library, library["flagship"].Address, width);
        await visit.GoAsync(path);
        var marker = visit.Page.Locator("a[role=doc-noteref]:visible").First;
        var card = visit.Page.Locator("[popover]:popover-open");

        foreach (var keys in new[] { new[] { "Escape" }, ["Tab", "Enter"] })
        {
            await marker.FocusAsync();
            await visit.Page.Keyboard.PressAsync("Enter");
            await card.WaitForAsync();
            Assert.True(await card.EvaluateAsync<bool>("card => card.contains(document.activeElement)"), "the card does not take the focus");
            foreach (var key in keys)
            {
                await visit.Page.Keyboard.PressAsync(key);
            }

            await card.WaitForAsync(new LocatorWaitForOptions { State = WaitForSelectorState.Hidden });
            Assert.True(await marker.EvaluateAsync<bool>("marker => marker === document.activeElement"), $"{keys[^1]} does not give the focus back");
        }

        Assert.Empty(visit.Faults);
    }

    [Theory]
    [InlineData("en/facing/declaration.html", false)]
    [InlineData("ar/facing/statement.html", true)]
    public async Task Arrows_turn_the_reading_switch(string path, bool hasScript)
    {
        await using var visit = await Visit.BeginAsync(library, library["flagship"].Address, hasScript: hasScript);
        await visit.GoAsync(path);
        await visit.Page.Locator("input[name=reading]").First.FocusAsync();
        await visit.Page.Keyboard.PressAsync("Space");

        foreach (var (value, hidden) in new[] { ("in-1", "ar"), ("in-2", "en") })
        {
            await visit.Page.Keyboard.PressAsync("ArrowDown");

            Assert.True(await visit.Page.Locator($"input[name=reading][value={value}]").IsCheckedAsync(), $"{value} is not chosen");
            Assert.Equal(0, await visit.Page.Locator($".sheet .reading > .original[lang={hidden}]:visible").CountAsync());
        }

        Assert.Empty(visit.Faults);
    }
}
