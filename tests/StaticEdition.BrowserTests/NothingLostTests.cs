namespace StaticEdition.BrowserTests;

/// <summary>The same words stand on a page of each kind however it is looked at, and nothing scrolls sideways.</summary>
public sealed class NothingLostTests(Library library)
{
    /// <summary>What a narrow window shows in another form (the bar's first part, the heads of tables, the picture), and the buttons, which work by script.</summary>
    private const string OtherwiseOnAPhone = ".bar .leads, .turn, thead, .map, .changes th, button";

    /// <summary>The interface languages.</summary>
    public static TheoryData<string> Languages => ["en", "ar"];

    [Theory]
    [MemberData(nameof(Languages))]
    public async Task In_the_devices_colours_in_large_letters_and_in_small_windows(string language)
    {
        var faults = new List<string>();
        await using var visit = await Visit.BeginAsync(library, library["flagship"].Address);
        foreach (var path in library["flagship"].PageOfEachKindIn(language))
        {
            await visit.Page.SetViewportSizeAsync(1280, 800);
            await visit.GoAsync(path);
            await visit.Page.DoAsync("unfold");
            var desk = await WordsAsync(visit);
            await visit.Page.EmulateMediaAsync(new PageEmulateMediaOptions { ForcedColors = ForcedColors.Active });
            await CompareAsync("in forced colours", desk);
            await visit.Page.EmulateMediaAsync(new PageEmulateMediaOptions { ForcedColors = ForcedColors.None });
            await visit.Page.EvaluateAsync("document.documentElement.style.fontSize = '212.5%'");
            await CompareAsync("in letters of 200 %", desk);
            await visit.Page.EvaluateAsync("document.documentElement.style.fontSize = ''");
            await visit.Page.SetViewportSizeAsync(390, 844);
            var phone = await WordsAsync(visit);
            await visit.Page.SetViewportSizeAsync(640, 400);
            await CompareAsync("at a zoom of 200 %", phone);
            await visit.Page.SetViewportSizeAsync(320, 256);
            await CompareAsync("at 320 px", phone);

            async Task CompareAsync(string state, string whole)
            {
                faults.AddRange(Difference(whole, await WordsAsync(visit)).Select(fault => $"{path} {state}: {fault}"));
                faults.AddRange((await visit.Page.AskAsync<string[]>("sideways")).Select(fault => $"{path} {state}: {fault}"));
            }
        }

        Faults.None(visit.Faults.Concat(faults));
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public async Task On_a_phone_from_a_folder_without_script(string language)
    {
        var site = library["flagship"];
        var faults = new List<string>();
        await using var desk = await Visit.BeginAsync(library, site.Address);
        await using var phone = await Visit.BeginAsync(library, new Uri(site.CopyFolder + "/").AbsoluteUri, 390, hasScript: false);
        await phone.CutNetworkAsync();
        foreach (var path in site.PageOfEachKindIn(language).Where(path => IsTheSameInCopies(site, path)))
        {
            var words = new List<string>();
            foreach (var visit in new[] { desk, phone })
            {
                await visit.GoAsync(path);
                await visit.Page.DoAsync("unfold");
                await visit.Page.EvaluateAsync("document.querySelector('[name=reading][value=originals]')?.click()");
                words.Add(await WordsAsync(visit, OtherwiseOnAPhone));
            }

            faults.AddRange(Difference(words[0], words[1]).Select(fault => $"{path}: {fault}"));
        }

        Faults.None(desk.Faults.Concat(phone.Faults).Concat(faults));
    }

    [Theory]
    [InlineData("en/facing/declaration.html?reading=in-1", ".switch input:checked + span", ".switch input:not(:checked) + span")]
    [InlineData("en/pairings/middle-corridor.html", ".change.kept", ".change.replaced")]
    [InlineData("ar/pairings/climate-cooperation.html", ".change.kept", ".change.added")]
    [InlineData("ar/voices/aliyev-2025-04-21.html", ".quoted", ".row > .reading")]
    [InlineData("en/captured/declaration.html", ".line:not(.paratext) > p", ".line.paratext > p")]
    [InlineData("en/index.html", ".map .place:not(.alone) rect", ".map .place.alone rect")]
    [InlineData("en/index.html", ".map .ribbon:not(.arguable) path", ".map .ribbon.arguable path")]
    [InlineData("ar/texts/statement.html#s-1.p1", ".row:target", ".row:not(:target)")]
    public async Task Marks_are_told_apart_in_the_devices_colours(string path, string one, string other)
    {
        await using var visit = await Visit.BeginAsync(library, library["flagship"].Address);
        await visit.Page.EmulateMediaAsync(new PageEmulateMediaOptions { ForcedColors = ForcedColors.Active });
        await visit.GoAsync(path);

        var looks = new[] { await visit.Page.AskAsync<string?>("look", one), await visit.Page.AskAsync<string?>("look", other) };

        Assert.All(looks, Assert.NotNull);
        Assert.NotEqual(looks[0], looks[1]);
        Assert.Empty(visit.Faults);
    }

    /// <summary>A copy holds no page for what is not there, and no archive of itself.</summary>
    private static bool IsTheSameInCopies(BuiltSite site, string path) =>
        File.Exists(Path.Combine(site.CopyFolder, path)) && !path.EndsWith("/downloads.html", StringComparison.Ordinal);

    private static Task<string> WordsAsync(Visit visit, string leftOut = "") => visit.Page.AskAsync<string>("visible-words", leftOut);

    /// <summary>Where two runs of words part, with the words that follow.</summary>
    private static IEnumerable<string> Difference(string whole, string shown)
    {
        if (whole != shown)
        {
            var same = whole.AsSpan().CommonPrefixLength(shown);
            yield return $"“{After(whole, same)}” is now “{After(shown, same)}”";
        }
    }

    private static string After(string words, int start) => words.Substring(Math.Max(0, start - 20), Math.Min(80, words.Length - Math.Max(0, start - 20)));
}
