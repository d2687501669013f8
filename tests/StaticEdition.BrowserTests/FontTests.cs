using System.Net;
using System.Text.RegularExpressions;

namespace StaticEdition.BrowserTests;

/// <summary>The bundled faces draw every word, in sizes and leadings that suit both scripts, and nothing of a letter is cut off.</summary>
public sealed partial class FontTests(Library library)
{
    [Theory]
    [InlineData("flagship")]
    [InlineData("udhr")]
    [InlineData("bidi")]
    public async Task The_bundled_faces_have_every_character_of_every_page(string name)
    {
        var site = library[name];
        var clusters = site.Pages.Select(path => File.ReadAllText(Path.Combine(site.Folder, path)))
            .SelectMany(page => Cluster().Matches(WebUtility.HtmlDecode(Markup().Replace(page, " "))).Select(match => match.Value))
            .Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToArray();
        await using var visit = await Visit.BeginAsync(library, site.Address);
        await visit.AwaitFacesAsync();
        await visit.GoAsync("en/about.html");
        await visit.Page.EvaluateAsync("""
            async (clusters) => {
              const sample = document.createElement("p");
              sample.id = "sample";
              sample.style.fontFamily = "var(--face)";
              for (const cluster of clusters) {
                const span = document.createElement("span");
                span.textContent = cluster;
                sample.append(span, " ");
              }
              document.body.replaceChildren(sample);
              sample.getBoundingClientRect();
              await document.fonts.ready;
            }
            """, clusters);

        Assert.True(clusters.Length > 80);
        var strangers = await StrangersAsync(visit.Page, "#sample");
        Assert.True(strangers.Count == 0, string.Join(", ", strangers) + (strangers.Count == 0 ? "" : await WhichAsync(visit.Page, clusters)));
    }

    [Theory]
    [InlineData("en/texts/declaration.html")]
    [InlineData("ar/texts/statement.html")]
    [InlineData("ar/facing/statement.html")]
    [InlineData("ar/texts/declaration.html")]
    [InlineData("ar/about.html")]
    public async Task Source_words_and_prose_are_set_in_no_font_of_the_device(string path)
    {
        await using var visit = await Visit.BeginAsync(library, library["flagship"].Address);
        await visit.AwaitFacesAsync();
        await visit.GoAsync(path);
        await visit.Page.EvaluateAsync("""
            async () => {
              for (const small of document.querySelectorAll("[data-aside], small")) small.remove();
              for (const words of [...document.querySelectorAll(".original, .prose")].filter((words) => words.checkVisibility()).slice(0, 12)) words.classList.add("looked-at");
              await document.fonts.ready;
            }
            """);

        Assert.True(await visit.Page.Locator(".looked-at").CountAsync() > 0);
        Assert.Empty(await StrangersAsync(visit.Page, ".looked-at"));
    }

    [Theory]
    [InlineData("en/texts/declaration.html")]
    [InlineData("ar/facing/statement.html")]
    public async Task A_page_from_a_folder_takes_the_bundled_faces_whenever_they_come(string path)
    {
        await using var visit = await Visit.BeginAsync(library, new Uri(library["flagship"].CopyFolder + "/").AbsoluteUri);
        await visit.GoAsync(path);
        await visit.Page.EvaluateAsync("""
            async () => {
              for (const small of document.querySelectorAll("[data-aside], small")) small.remove();
              for (const words of [...document.querySelectorAll(".original")].filter((words) => words.checkVisibility()).slice(0, 6)) words.classList.add("looked-at");
              await document.fonts.ready;
            }
            """);

        Assert.True(await visit.Page.Locator(".looked-at").CountAsync() > 0);
        Assert.Empty(await StrangersAsync(visit.Page, ".looked-at"));
        Assert.Empty(visit.Faults);
    }

    [Fact]
    public async Task The_faces_of_nearly_every_page_are_asked_for_before_its_style_sheet()
    {
        await using var visit = await Visit.BeginAsync(library, library["flagship"].Address);
        await visit.GoAsync("en/facing/declaration.html");

        var asked = await visit.Page.EvaluateAsync<string[]>("""
            [...document.querySelectorAll("link[rel=preload][as=font], link[rel=stylesheet]")].map((link) => link.href)
            """);

        Assert.Equal(3, asked.Length);
        Assert.Contains("/theme/fonts/literata-latin-400.", asked[0], StringComparison.Ordinal);
        Assert.Contains("/theme/fonts/noto-naskh-arabic-400.", asked[1], StringComparison.Ordinal);
        Assert.All(asked, address => Assert.True(File.Exists(Path.Combine(library["flagship"].Folder, new Uri(address).AbsolutePath[1..]))));
    }

    /// <summary>Leading of each script, and the size of the naskh beside the serif, as docs/design.md has them.</summary>
    [Theory]
    [InlineData("en/texts/declaration.html", "en", 1.5, 1.6)]
    [InlineData("ar/texts/statement.html", "ar", 1.8, 2.0)]
    [InlineData("en/facing/declaration.html", "en", 1.5, 1.6)]
    [InlineData("en/facing/declaration.html", "ar", 1.8, 2.0)]
    [InlineData("ar/facing/statement.html", "ar", 1.8, 2.0)]
    [InlineData("ar/facing/statement.html", "en", 1.5, 1.6)]
    public async Task Each_script_has_its_leading(string path, string language, double least, double most)
    {
        await using var visit = await Visit.BeginAsync(library, library["flagship"].Address);
        await visit.AwaitFacesAsync();
        await visit.GoAsync(path);

        var leadings = await visit.Page.EvaluateAsync<double[]>("""
            (language) => [...document.querySelectorAll(`p.original[lang=${language}]`)].filter((words) => words.checkVisibility())
              .map((words) => parseFloat(getComputedStyle(words).lineHeight) / parseFloat(getComputedStyle(words).fontSize))
            """, language);
        var adjustment = await visit.Page.EvaluateAsync<string[]>("""
            [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules])
              .filter((rule) => rule instanceof CSSFontFaceRule && rule.cssText.includes("Noto Naskh Arabic") && rule.cssText.includes("url("))
              .map((rule) => /size-adjust: ([\d.]+)%/.exec(rule.cssText)?.[1] ?? "100")
            """);

        Assert.NotEmpty(leadings);
        Assert.All(leadings, leading => Assert.InRange(leading, least - 0.01, most + 0.01));
        Assert.All(adjustment, percent => Assert.InRange(double.Parse(percent, System.Globalization.CultureInfo.InvariantCulture), 110, 125));
    }

    /// <summary>The ink of tall and deep letters (لّٰ, إِ, Å, g) stays within every box that hides what leaves it, wherever such a box begins or ends.</summary>
    [Theory]
    [InlineData("en", 1280)]
    [InlineData("ar", 1280)]
    [InlineData("ar", 390)]
    public async Task No_letter_is_cut_off(string language, int width)
    {
        var site = library["flagship"];
        await using var visit = await Visit.BeginAsync(library, site.Address, width);
        await visit.AwaitFacesAsync();
        var faults = new List<string>();
        foreach (var path in site.PageOfEachKind.Where(path => path.StartsWith(language + "/", StringComparison.Ordinal)))
        {
            await visit.GoAsync(path);
            await visit.Page.EvaluateAsync("document.fonts.ready.then(() => null)");
            faults.AddRange((await visit.Page.EvaluateAsync<string[]>(CutOff)).Select(fault => $"{path}: {fault}"));
        }

        Assert.True(faults.Count == 0, string.Join('\n', faults.Distinct().Take(40)));
    }

    private const string CutOff = """
        () => {
          const pen = document.createElement("canvas").getContext("2d");
          const hides = (element) => getComputedStyle(element).overflowY !== "visible" && getComputedStyle(element).clipPath === "none";
          for (const box of [...document.querySelectorAll("details")].slice(0, 60)) box.open = true;
          const faults = [];
          for (const box of [...document.querySelectorAll("body *")].filter((element) => element.checkVisibility() && !element.closest("svg") && hides(element))) {
            const edge = box.getBoundingClientRect();
            const isWhole = box.scrollHeight <= box.clientHeight + 1;
            if (!isWhole && /hidden|clip/.test(getComputedStyle(box).overflowY)) faults.push(`${box.localName}.${box.className} hides ${box.scrollHeight - box.clientHeight} px`);
            const walk = document.createTreeWalker(box, NodeFilter.SHOW_TEXT);
            for (let node = walk.nextNode(); node; node = walk.nextNode()) {
              if (!node.data.trim() || !node.parentElement.checkVisibility()) continue;
              const style = getComputedStyle(node.parentElement);
              pen.font = `${style.fontStyle} ${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
              const ink = pen.measureText(node.parentElement.matches(":lang(ar)") ? "لّٰ إِ جي" : "Åg(");
              const words = document.createRange();
              words.selectNodeContents(node);
              const lines = [...words.getClientRects()].filter((line) => line.width);
              for (const line of lines) {
                const baseline = line.top + (line.height * ink.fontBoundingBoxAscent) / (ink.fontBoundingBoxAscent + ink.fontBoundingBoxDescent);
                const above = edge.top - (baseline - ink.actualBoundingBoxAscent);
                const below = baseline + ink.actualBoundingBoxDescent - edge.bottom;
                if (box.scrollTop === 0 && above > 0.5) faults.push(`${box.localName}.${box.className} cuts ${above.toFixed(1)} px from above “${node.data.trim().slice(0, 20)}”`);
                if (isWhole && below > 0.5) faults.push(`${box.localName}.${box.className} cuts ${below.toFixed(1)} px from below “${node.data.trim().slice(0, 20)}”`);
              }
            }
          }
          return faults;
        }
        """;

    /// <summary>The fonts of the device that the browser takes for an element's words.</summary>
    private static async Task<List<string>> StrangersAsync(IPage page, string selector)
    {
        var session = await page.Context.NewCDPSessionAsync(page);
        await session.SendAsync("DOM.enable");
        await session.SendAsync("CSS.enable");
        var root = (await session.SendAsync("DOM.getDocument"))!.Value.GetProperty("root").GetProperty("nodeId").GetInt32();
        var found = await session.SendAsync("DOM.querySelectorAll", new Dictionary<string, object> { ["nodeId"] = root, ["selector"] = selector });
        var strangers = new List<string>();
        foreach (var node in found!.Value.GetProperty("nodeIds").EnumerateArray())
        {
            var answer = await session.SendAsync("CSS.getPlatformFontsForNode", new Dictionary<string, object> { ["nodeId"] = node.GetInt32() });
            strangers.AddRange(answer!.Value.GetProperty("fonts").EnumerateArray().Where(font => !font.GetProperty("isCustomFont").GetBoolean())
                .Select(font => $"{font.GetProperty("familyName").GetString()} draws {font.GetProperty("glyphCount").GetRawText()} glyphs"));
        }

        await session.DetachAsync();
        return strangers;
    }

    private static async Task<string> WhichAsync(IPage page, string[] clusters)
    {
        var found = new List<string>();
        for (var i = 0; i < clusters.Length && found.Count < 20; i++)
        {
            if ((await StrangersAsync(page, $"#sample > :nth-child({i + 1})")).Count > 0)
            {
                found.Add($"{clusters[i]} ({string.Join(' ', clusters[i].EnumerateRunes().Select(rune => $"U+{rune.Value:X4}"))})");
            }
        }

        return ": " + string.Join(", ", found);
    }

    [GeneratedRegex(@"[^\s\p{C}\p{M}][\p{M}]*")]
    private static partial Regex Cluster();

    [GeneratedRegex("(?s)<head>.*?</head>|<script.*?</script>|<pre.*?</pre>|<code.*?</code>|<[^>]*>")]
    private static partial Regex Markup();
}
