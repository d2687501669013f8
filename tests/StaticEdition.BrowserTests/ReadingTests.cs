namespace StaticEdition.BrowserTests;

/// <summary>What a reader does: opens a note, changes the language of page or passages, follows a place.</summary>
public sealed class ReadingTests(Library library)
{
    /// <summary>Pages with notes: site, path.</summary>
    public static TheoryData<string, string> Annotated => new()
    {
        { "flagship", "en/texts/declaration.html" }, { "flagship", "ar/texts/statement.html" }, { "flagship", "en/facing/declaration.html" },
        { "udhr", "ar/texts/udhr-en.html" }, { "starter", "en/texts/rules-2020.html" },
    };

    [Theory]
    [MemberData(nameof(Annotated))]
    public async Task A_marker_leads_to_its_note_and_back_without_script(string site, string path)
    {
        await using var visit = await Visit.BeginAsync(library, library[site].Address, 390, hasScript: false);
        await visit.GoAsync(path);
        var marker = visit.Page.Locator("a[role=doc-noteref]:visible").First;
        var markerId = await marker.GetAttributeAsync("id");
        var body = (await marker.GetAttributeAsync("href"))!.TrimStart('#');

        await marker.ClickAsync();

        Assert.EndsWith('#' + body, visit.Page.Url, StringComparison.Ordinal);
        var note = visit.Page.Locator($"[id='{body}']");
        Assert.True(await note.IsVisibleAsync());
        Assert.Equal(1, await note.EvaluateAsync<int>("e => { const r = e.getBoundingClientRect(); return r.top >= 0 && r.top < innerHeight ? 1 : 0; }"));
        await note.Locator("a[role=doc-backlink]").First.ClickAsync();
        Assert.EndsWith('#' + markerId, visit.Page.Url, StringComparison.Ordinal);
        Assert.Empty(visit.Faults);
    }

    [Theory]
    [MemberData(nameof(Annotated))]
    public async Task With_script_a_note_opens_beside_its_words_and_Escape_closes_it(string site, string path)
    {
        await using var visit = await Visit.BeginAsync(library, library[site].Address, 390);
        await visit.GoAsync(path);
        var marker = visit.Page.Locator("a[role=doc-noteref]:visible").First;
        var note = visit.Page.Locator($"[id='{(await marker.GetAttributeAsync("href"))!.TrimStart('#')}']");

        await marker.ClickAsync();

        var card = visit.Page.Locator("[popover]:popover-open");
        await card.WaitForAsync();
        Assert.EndsWith((await note.TextContentAsync())!, await card.TextContentAsync(), StringComparison.Ordinal);
        Assert.Equal(0, await card.Locator("[id]").CountAsync());
        var box = await card.BoundingBoxAsync();
        Assert.True(box!.X >= 0 && box.X + box.Width <= 390, $"the card stands from {box.X} to {box.X + box.Width}");
        await visit.Page.Keyboard.PressAsync("Escape");
        await card.WaitForAsync(new LocatorWaitForOptions { State = WaitForSelectorState.Hidden });
        Assert.Empty(visit.Faults);
    }

    [Theory]
    [MemberData(nameof(Annotated))]
    public async Task Every_marker_has_a_body_and_every_body_leads_back(string site, string path)
    {
        await using var visit = await Visit.BeginAsync(library, library[site].Address);
        await visit.GoAsync(path);

        var lost = await visit.Page.EvaluateAsync<string[]>("""
            [...document.querySelectorAll("a[role=doc-noteref], a[role=doc-backlink]")]
              .filter(a => !document.getElementById(decodeURIComponent(a.getAttribute("href").slice(1)))).map(a => a.getAttribute("href"))
            """);
        var bodies = await visit.Page.Locator("[role=doc-footnote]").CountAsync();

        Assert.Empty(lost);
        Assert.True(bodies > 0);
        Assert.Equal(bodies, await visit.Page.Locator("[role=doc-footnote]:has(a[role=doc-backlink])").CountAsync());
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task The_reading_switch_shows_one_language_for_both_texts(bool hasScript)
    {
        await using var visit = await Visit.BeginAsync(library, library["flagship"].Address, hasScript: hasScript);
        await visit.GoAsync("en/facing/declaration.html");
        var words = visit.Page.Locator("[data-text]:not([data-range])[lang=ar]:visible");
        Assert.True(await words.CountAsync() > 0, "no Arabic passage stands beside the English text");

        await visit.Page.Locator("label:has(input[name=reading][value=in-1])").ClickAsync();
        Assert.Equal(0, await visit.Page.Locator(".sheet .original[lang=ar]:visible").CountAsync());
        Assert.True(await visit.Page.Locator(".sheet .rendering[lang=en]:visible").CountAsync() > 0);

        await visit.Page.Locator("label:has(input[name=reading][value=in-2])").ClickAsync();
        Assert.Equal(0, await visit.Page.Locator(".sheet .original[lang=en]:visible").CountAsync());
        Assert.True(await visit.Page.Locator(".sheet .rendering[lang=ar]:visible").CountAsync() > 0);
        Assert.Empty(visit.Faults);
    }

    [Theory]
    [InlineData("en/facing/declaration.html", 1280, "originals")]
    [InlineData("en/facing/declaration.html", 390, "in-1")]
    [InlineData("ar/facing/statement.html", 390, "in-2")]
    public async Task Before_a_choice_a_desk_shows_the_originals_and_a_phone_the_language_of_the_interface(string path, int width, string shown)
    {
        await using var visit = await Visit.BeginAsync(library, library["flagship"].Address, width, hasScript: false);
        await visit.GoAsync(path);
        var untouched = await visit.Page.Locator(".sheet .reading > :visible").AllInnerTextsAsync();

        await visit.Page.Locator($"label:has(input[name=reading][value={shown}])").ClickAsync();

        Assert.Equal(untouched, await visit.Page.Locator(".sheet .reading > :visible").AllInnerTextsAsync());
    }

    [Fact]
    public async Task The_reading_switch_is_remembered_on_the_next_page()
    {
        await using var visit = await Visit.BeginAsync(library, library["flagship"].Address);
        await visit.GoAsync("en/facing/declaration.html");
        await visit.Page.Locator("label:has(input[name=reading][value=in-1])").ClickAsync();
        Assert.Contains("reading=in-1", visit.Page.Url, StringComparison.Ordinal);

        await visit.GoAsync("en/facing/statement.html");

        Assert.True(await visit.Page.Locator("input[name=reading][value=in-1]").IsCheckedAsync());
    }

    [Theory]
    [InlineData("flagship", false)]
    [InlineData("udhr", true)]
    public async Task The_language_switch_leads_to_the_same_page_in_the_other_language(string name, bool hasScript)
    {
        var site = library[name];
        await using var visit = await Visit.BeginAsync(library, site.Address, hasScript: hasScript);
        foreach (var path in site.PageOfEachKind.Where(path => path.StartsWith("en/", StringComparison.Ordinal)))
        {
            await visit.GoAsync(path);

            await visit.Page.Locator("header .languages a[hreflang=ar]").ClickAsync();

            Assert.Equal(site.Address + "ar" + path[2..], visit.Page.Url.Split('?', '#')[0]);
            Assert.Equal("rtl", await visit.Page.Locator("html").GetAttributeAsync("dir"));
        }

        Assert.Empty(visit.Faults);
    }

    [Fact]
    public async Task An_address_of_a_place_opens_at_it()
    {
        await using var visit = await Visit.BeginAsync(library, library["flagship"].Address, 390);
        await visit.GoAsync("en/texts/declaration.html#s-2.6");

        var place = visit.Page.Locator("[id='s-2.6']");

        Assert.True(await place.EvaluateAsync<bool>("e => e.matches(':target') && e.getBoundingClientRect().top >= -1 && e.getBoundingClientRect().top < innerHeight"));
    }

    [Fact]
    public async Task The_keyboard_reaches_the_text_past_the_menu_and_opens_a_note()
    {
        await using var visit = await Visit.BeginAsync(library, library["starter"].Address);
        await visit.GoAsync("en/texts/rules-2020.html");

        await visit.Page.Keyboard.PressAsync("Tab");
        await visit.Page.Keyboard.PressAsync("Enter");
        Assert.EndsWith("#main", visit.Page.Url, StringComparison.Ordinal);
        await visit.Page.Locator("a[role=doc-noteref]").First.FocusAsync();
        await visit.Page.Keyboard.PressAsync("Enter");

        await visit.Page.Locator("[popover]:popover-open").WaitForAsync();
        await visit.Page.Keyboard.PressAsync("Escape");
        Assert.True(await visit.Page.Locator("a[role=doc-noteref]").First.EvaluateAsync<bool>("e => e === document.activeElement"));
    }
}
