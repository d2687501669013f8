namespace StaticEdition.BrowserTests;

/// <summary>
/// Lines that run both ways, measured where they stand on the screen. Which order is right is said in <c>Editions/bidi/order.txt</c>.
/// </summary>
public sealed class BidiTests(Library library)
{
    private static readonly string Order = Path.Combine(Library.Repository(), "tests/StaticEdition.BrowserTests/Editions/bidi/order.txt");

    /// <summary>Elements and the line that one of them must have, by page.</summary>
    private static readonly ILookup<string, (string Selector, string Line)> Lines = File.ReadAllText(Order).ReplaceLineEndings("\n")
        .Split("\n\n", StringSplitOptions.RemoveEmptyEntries).Where(block => !block.StartsWith('#')).Select(block => block.Trim().Split('\n'))
        .ToLookup(rows => rows[0].Split("  ")[0], rows => (rows[0].Split("  ")[1], VisualOrder.OfRuns(rows[1..])));

    /// <summary>The pages with lines to look at.</summary>
    public static TheoryData<string> Pages => [.. Lines.Select(page => page.Key)];

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Lines_stand_in_the_order_in_which_they_are_read(string path)
    {
        await using var visit = await Visit.BeginAsync(library, library["bidi"].Address);
        await visit.GoAsync(path);
        foreach (var (selector, expected) in Lines[path])
        {
            var lines = new List<string>();
            foreach (var element in await visit.Page.Locator($":is({selector}):visible").AllAsync())
            {
                lines.AddRange(await VisualOrder.OfAsync(element));
            }

            Assert.True(lines.Contains(expected), $"{selector} should have the line\n{expected}\nand has\n{string.Join('\n', lines)}");
        }

        Assert.Empty(visit.Faults);
    }

    [Theory]
    [InlineData("flagship", "en/texts/declaration.html")]
    [InlineData("flagship", "ar/texts/declaration.html")]
    [InlineData("flagship", "en/texts/statement.html")]
    [InlineData("flagship", "ar/facing/statement.html")]
    [InlineData("udhr", "ar/texts/udhr-en.html")]
    [InlineData("udhr", "en/texts/udhr-ar.html")]
    [InlineData("bidi", "ar/texts/arabic.html")]
    [InlineData("bidi", "ar/texts/english.html")]
    public async Task A_marker_stands_where_its_words_end(string site, string path)
    {
        await using var visit = await Visit.BeginAsync(library, library[site].Address);
        await visit.GoAsync(path);

        var strays = await visit.Page.EvaluateAsync<string[]>("""
            [...document.querySelectorAll("[data-text] .marker[role=doc-noteref]")].filter((marker) => marker.checkVisibility()).flatMap((marker) => {
              let before = marker.previousSibling;
              while (before?.matches?.(".marker")) before = before.previousSibling;
              const words = document.createRange();
              const last = (node) => (node?.lastChild ? last(node.lastChild) : node);
              const text = last(before);
              if (text?.nodeType !== Node.TEXT_NODE || !text.data.trim()) return [];
              const isRightToLeft = /^[\u0590-\u08FF]$/.test(text.data.at(-1));
              words.setStart(text, text.data.length - 1);
              words.setEnd(text, text.data.length);
              const [word, own] = [words.getBoundingClientRect(), marker.getBoundingClientRect()];
              const isNextLine = own.top > word.bottom;
              const isForeign = isRightToLeft !== (getComputedStyle(marker.closest("[data-text]")).direction === "rtl");
              const isBeside = getComputedStyle(marker.closest("[data-text]")).direction === "rtl" ? own.right <= word.left + 2 : own.left >= word.right - 2;
              return isNextLine || isForeign || isBeside ? [] : [`${marker.id} stands beyond ${text.data.slice(-12)}`];
            })
            """);

        Assert.True(await visit.Page.Locator("[data-text] .marker[role=doc-noteref]").CountAsync() > 0);
        Assert.Empty(strays);
    }
}
