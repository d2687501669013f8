using System.Text.Json;

namespace StaticEdition.BrowserTests;

/// <summary>What a reader takes away: words of one column and nothing else, citations, addresses.</summary>
public sealed class CopyTests(Library library)
{
    /// <summary>Selects from the sixth letter of one passage to the end of another, in the order of the text or against it.</summary>
    private const string Select = """
        ([from, to, isBackwards]) => {
          const letters = (place) => {
            const unit = [...document.querySelectorAll(`.sheet [data-text="${place}"], .book [data-text="${place}"]`)]
              .find((unit) => !unit.closest(".drawer, .foot") && unit.checkVisibility());
            const walker = document.createTreeWalker(unit, NodeFilter.SHOW_TEXT);
            const nodes = [];
            while (walker.nextNode()) if (!walker.currentNode.parentElement.closest("[data-aside]")) nodes.push(walker.currentNode);
            return nodes;
          };
          const start = [letters(from)[0], 5];
          const end = [letters(to).at(-1), letters(to).at(-1).length];
          getSelection().setBaseAndExtent(...(isBackwards ? [...end, ...start] : [...start, ...end]));
        }
        """;

    [Theory]
    [InlineData("en/facing/declaration.html", "declaration", false)]
    [InlineData("ar/facing/declaration.html", "declaration", true)]
    [InlineData("ar/facing/statement.html", "statement", false)]
    [InlineData("en/facing/statement.html", "statement", true)]
    [InlineData("en/texts/declaration.html", "declaration", false)]
    [InlineData("ar/texts/statement.html", "statement", true)]
    public async Task Across_rows_one_column_is_copied_as_its_text_has_it(string path, string text, bool isBackwards)
    {
        await using var visit = await OpenAsync(path);
        var segments = await SegmentsAsync(text);
        var (first, last) = (segments.Count / 2, (segments.Count / 2) + 2);

        await visit.Page.EvaluateAsync(Select, new object[] { segments[first].Place, segments[last].Place, isBackwards });
        var copied = await CopyAsync(visit);

        Assert.Equal(segments[first].Words[5..] + '\n' + string.Join('\n', segments.Skip(first + 1).Take(2).Select(segment => segment.Words)), copied);
        Assert.Empty(visit.Faults);
    }

    [Theory]
    [InlineData("en/facing/declaration.html", "declaration", "statement")]
    [InlineData("en/facing/statement.html", "statement", "declaration")]
    public async Task A_selection_that_strays_keeps_to_the_column_in_which_it_began(string path, string lead, string following)
    {
        await using var visit = await OpenAsync(path);
        var answers = visit.Page.Locator($".sheet .answers .original[data-text^='{following}/']:visible");
        var beside = await answers.Nth(3).EvaluateAsync<string>("answer => answer.closest('.row').querySelector('.lead [data-text]').dataset.text");

        // From the words that lead into the card beside them: only the former are taken.
        await answers.Nth(3).EvaluateAsync("""
            answer => getSelection().setBaseAndExtent(answer.closest(".row").querySelector(".lead [data-text]"), 0, answer, answer.childNodes.length)
            """);
        Assert.Equal((await SegmentsAsync(lead)).Single(segment => segment.Place == beside).Words, await CopyAsync(visit));

        // From one card to another, over all that stands between: only words of that text, as it has them.
        var words = (await SegmentsAsync(following)).Select(segment => segment.Words).ToList();
        await answers.Nth(3).EvaluateAsync("""
            (answer, last) => getSelection().setBaseAndExtent(answer, 0, last, last.childNodes.length)
            """, await answers.Nth(8).ElementHandleAsync());
        var lines = (await CopyAsync(visit)).Split('\n');
        Assert.True(lines.Length >= 6);
        Assert.All(lines, line => Assert.Contains(words, segment => segment.Contains(line, StringComparison.Ordinal)));
    }

    [Fact]
    public async Task What_is_no_text_is_copied_as_it_stands()
    {
        await using var visit = await OpenAsync("en/facing/declaration.html");
        var heading = await visit.Page.Locator("h1").TextContentAsync();

        await visit.Page.Locator("h1").EvaluateAsync("heading => getSelection().selectAllChildren(heading)");

        Assert.Equal(heading!.Trim(), (await CopyAsync(visit)).Trim());
    }

    [Fact]
    public async Task A_drawer_offers_citation_address_and_passage()
    {
        await using var visit = await OpenAsync("en/facing/declaration.html");
        await visit.Page.Locator("[id='s-2.6'] > .drawer > summary").ClickAsync();
        var drawer = visit.Page.Locator("[id='sd-2.6']");
        var citation = await drawer.Locator(".citation").First.TextContentAsync();

        Assert.Equal("Joint Declaration, Astana, 3 July 2024, § 2.6, in Azerbaijan–China 2024 / 2025, v1.0.0", citation);
        Assert.Equal(citation, await PressAsync(visit, drawer.GetByRole(AriaRole.Button, new() { Name = "Copy the citation (English)" })));
        Assert.EndsWith("/en/facing/declaration.html#s-2.6", await PressAsync(visit, drawer.GetByRole(AriaRole.Button, new() { Name = "Copy the address" })), StringComparison.Ordinal);
        var words = (await SegmentsAsync("declaration")).Single(segment => segment.Place == "declaration/2.6").Words;
        Assert.Equal($"{words}\n{citation}", await PressAsync(visit, drawer.GetByRole(AriaRole.Button, new() { Name = "Copy the passage with its citation" })));
        Assert.Empty(visit.Faults);
    }

    [Theory]
    [InlineData("en/pairings/human-rights.html", "Copied")]
    [InlineData("ar/index.html", "تمّ النسخ")]
    public async Task A_button_copies_and_says_so_where_the_page_comes_from_a_folder_and_no_clipboard_is_open(string path, string said)
    {
        await using var visit = await Visit.BeginAsync(library, new Uri(library["flagship"].CopyFolder + "/").AbsoluteUri);
        await visit.KeepMessagesAsync();
        await visit.Page.AddInitScriptAsync("Object.defineProperty(navigator, 'clipboard', { value: undefined });");
        await visit.GoAsync(path);
        await visit.Page.EvaluateAsync("document.addEventListener('copy', () => { window.taken = document.activeElement.value; })");
        var button = visit.Page.Locator(".to-cite .cited .copy").First;

        await button.ClickAsync();

        await visit.Page.Locator("[role=status]").Filter(new() { HasText = said }).WaitForAsync(new() { State = WaitForSelectorState.Attached });
        Assert.Equal(await visit.Page.Locator(".to-cite .citation").First.TextContentAsync(), await visit.Page.EvaluateAsync<string>("window.taken"));
        Assert.True(await button.EvaluateAsync<bool>("button => button === document.activeElement"));
        Assert.Empty(visit.Faults);
    }

    [Fact]
    public async Task Without_script_everything_to_cite_is_there_and_no_button()
    {
        await using var visit = await Visit.BeginAsync(library, library["flagship"].Address, hasScript: false);
        await visit.GoAsync("en/entries/term/one-china.html");
        await visit.Page.Locator(".formats > summary").ClickAsync();

        Assert.Equal(0, await visit.Page.Locator(".copy").CountAsync());
        Assert.Equal(2, await visit.Page.Locator(".citation:visible").CountAsync());
        Assert.Equal(3, await visit.Page.Locator(".formats pre:visible").CountAsync());
    }

    private async Task<Visit> OpenAsync(string path)
    {
        var visit = await Visit.BeginAsync(library, library["flagship"].Address);
        await visit.AllowClipboardAsync();
        await visit.KeepMessagesAsync();
        await visit.GoAsync(path);
        return visit;
    }

    private static async Task<string> CopyAsync(Visit visit)
    {
        await visit.Page.Keyboard.PressAsync("Control+C");
        return await visit.Page.EvaluateAsync<string>("navigator.clipboard.readText()");
    }

    private static async Task<string> PressAsync(Visit visit, ILocator button)
    {
        var pressed = await button.ElementHandleAsync();
        await pressed.ClickAsync();
        await visit.Page.WaitForFunctionAsync("button => button.textContent === document.body.dataset.copied", pressed);
        return await visit.Page.EvaluateAsync<string>("navigator.clipboard.readText()");
    }

    private async Task<List<(string Place, string Words)>> SegmentsAsync(string text)
    {
        using var client = new HttpClient();
        var lines = await client.GetStringAsync(new Uri(library["flagship"].Address + "data/segments.jsonl"));
        return [.. lines.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement)
            .Where(row => row.GetProperty("text").GetString() == text && row.GetProperty("status").GetString() != "frame")
            .Select(row => ($"{text}/{row.GetProperty("id").GetString()}", row.GetProperty("content").GetString()!))];
    }
}
