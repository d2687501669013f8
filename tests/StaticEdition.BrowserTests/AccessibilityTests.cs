using Deque.AxeCore.Commons;

namespace StaticEdition.BrowserTests;

/// <summary>No barrier that a machine can find, on a page of each kind, with all opened that can be opened.</summary>
public sealed class AccessibilityTests(Library library)
{
    private static readonly string Axe = new BundledAxeScriptProvider().GetScript();

    private static readonly string[] Tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

    /// <summary>The rules whose answer is another in the dark.</summary>
    private static readonly string[] RulesOfColour = ["color-contrast", "link-in-text-block"];

    private static readonly (int Width, int Height)[] Windows = [(1280, 800), (390, 844)];

    /// <summary>The interface languages.</summary>
    public static TheoryData<string> Languages => ["en", "ar"];

    [Theory]
    [MemberData(nameof(Languages))]
    public async Task Axe_finds_no_barrier_in_light_or_dark_on_a_desk_or_a_phone(string language)
    {
        var faults = new List<string>();
        await using var visit = await Visit.BeginAsync(library, library["flagship"].Address);
        foreach (var path in library["flagship"].PageOfEachKindIn(language))
        {
            await visit.GoAsync(path);
            await visit.Page.EvaluateAsync(Axe);
            foreach (var (width, height) in Windows)
            {
                await visit.Page.SetViewportSizeAsync(width, height);
                foreach (var scheme in new[] { ColorScheme.Light, ColorScheme.Dark })
                {
                    await visit.Page.EmulateMediaAsync(new PageEmulateMediaOptions { ColorScheme = scheme });
                    await visit.Page.DoAsync("open-everything");
                    var question = new { tags = Tags, rules = scheme == ColorScheme.Dark ? RulesOfColour : null };
                    var violations = await visit.Page.AskAsync<string[]>("violations", question);
                    faults.AddRange(violations.Select(violation => $"{path}, {width} px, {scheme}: {violation}"));
                }
            }
        }

        Faults.None(visit.Faults.Concat(faults));
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public async Task A_finger_hits_what_it_aims_at(string language)
    {
        var faults = new List<string>();
        await using var visit = await Visit.BeginAsync(library, library["flagship"].Address, 390);
        foreach (var path in library["flagship"].PageOfEachKindIn(language))
        {
            await visit.GoAsync(path);
            await visit.Page.DoAsync("open-everything");
            faults.AddRange((await visit.Page.AskAsync<string[]>("small-targets")).Select(fault => $"{path}: {fault}"));
        }

        Faults.None(visit.Faults.Concat(faults));
    }
}
