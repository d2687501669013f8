using System.Text.RegularExpressions;
using AngleSharp.Dom;
using StaticEdition.Tests.Support;
using Xunit;

namespace StaticEdition.Tests.Proof;

/// <summary>What holds on every page of every edition: no other origin, direction as data, no script but the theme's.</summary>
public sealed class PageTests
{
    /// <summary>The editions.</summary>
    public static TheoryData<string> Editions => BuiltEdition.Names;

    [Theory]
    [MemberData(nameof(Editions))]
    public void No_page_asks_another_origin_for_anything(string name)
    {
        var edition = BuiltEdition.Of(name);
        var loaded = from path in edition.PagePaths
                     from element in edition.Page(path).QuerySelectorAll("[src],[srcset],[data],[poster],[background],link[href],form[action],use,image,base[href]")
                     where element.LocalName != "link" || element.GetAttribute("rel") is not ("canonical" or "alternate" or "license" or "author")
                     from attribute in element.Attributes
                     where attribute.LocalName is "src" or "srcset" or "data" or "poster" or "background" or "href" or "action"
                     where Regex.IsMatch(attribute.Value, @"\A\s*(?:[a-z][a-z0-9+.-]*:|//)", RegexOptions.IgnoreCase)
                     select $"{path}: {attribute.Value}";

        Assert.Empty(loaded);
    }

    [Theory]
    [MemberData(nameof(Editions))]
    public void No_style_sheet_asks_another_origin_for_anything(string name)
    {
        var edition = BuiltEdition.Of(name);
        var sheets = edition.Files.Where(file => file.Path.EndsWith(".css", StringComparison.Ordinal)).ToList();
        var loaded = from sheet in sheets
                     from Match match in Regex.Matches(edition.Content(sheet.Path), @"(?:url\(|@import)\s*['""]?([^'"")\s;]+)")
                     where Regex.IsMatch(match.Groups[1].Value, @"\A(?:[a-z][a-z0-9+.-]*:|//)")
                     select $"{sheet.Path}: {match.Groups[1].Value}";

        Assert.NotEmpty(sheets);
        Assert.Empty(loaded);
    }

    [Theory]
    [MemberData(nameof(Editions))]
    public void All_words_stand_in_the_direction_of_their_language(string name)
    {
        var edition = BuiltEdition.Of(name);
        var faults = from path in edition.PagePaths
                     from element in edition.Page(path).Body!.QuerySelectorAll("*")
                     where element.ChildNodes.OfType<IText>().Any(text => text.Data.Any(char.IsLetter))
                     where element.Closest("svg, script, bdi, pre, code") is null
                     let lang = element.Closest("[lang]")?.GetAttribute("lang")
                     let dir = element.Closest("[dir]")?.GetAttribute("dir")
                     where dir != "auto" && dir != DirectionOf(lang)
                     select $"{path}: <{element.LocalName} class={element.ClassName}> is {lang}, {dir}: {element.TextContent.Trim()}";

        Assert.Equal("", string.Join('\n', faults.Take(40)));
    }

    [Theory]
    [MemberData(nameof(Editions))]
    public void Words_of_a_source_stand_in_their_own_language_and_direction(string name)
    {
        var edition = BuiltEdition.Of(name);
        var languages = Directory.EnumerateFiles(Path.Combine(edition.InputPath, "texts"), "*.md").ToDictionary(
            file => Path.GetFileNameWithoutExtension(file),
            file => Regex.Match(File.ReadAllText(file), @"^lang: *(\S+)", RegexOptions.Multiline).Groups[1].Value);
        var faults = from path in edition.PagePaths
                     from element in edition.Page(path).QuerySelectorAll("[data-text]")
                     let expected = languages[element.GetAttribute("data-text")!.Split('/')[0]]
                     let lang = element.Closest("[lang]")?.GetAttribute("lang")
                     let dir = element.Closest("[dir]")?.GetAttribute("dir")
                     where lang != expected || dir != DirectionOf(expected)
                     select $"{path}: {element.GetAttribute("data-text")} is {lang}, {dir}";

        Assert.Empty(faults.Take(20));
    }

    [Theory]
    [MemberData(nameof(Editions))]
    public void No_input_becomes_script(string name)
    {
        var edition = BuiltEdition.Of(name);
        var faults = from path in edition.PagePaths
                     from element in edition.Page(path).All
                     from fault in ActiveParts(element)
                     select $"{path}: {fault}";

        Assert.Empty(faults.Take(20));
    }

    [Fact]
    public void What_looks_like_script_is_shown_as_words()
    {
        var edition = BuiltEdition.Of("script");
        string[] kinds =
        [
            "edition-title", "edition-subtitle", "one-short", "one-title", "one-division", "licence-covers", "licence-statement", "note-kind",
            "relation", "entry", "editor", "speaker", "role", "outlet", "note", "pairing", "literally", "one-1-rendering", "testimony-rendering", "event",
            "introduction-body", "about-body", "encoding",
        ];
        var shown = string.Join('\n', edition.PagePaths.Select(path => edition.Page(path).DocumentElement.TextContent));

        Assert.All(kinds, kind => Assert.Matches(Regex.Escape(kind) + @"(?:-en)? <script>alert\(1\)</script>", shown));
    }

    private static string DirectionOf(string? lang) => lang is "ar" ? "rtl" : "ltr";

    private static IEnumerable<string> ActiveParts(IElement element)
    {
        if (element.LocalName == "script" && !element.HasAttribute("src") && element.GetAttribute("type") is not ("application/ld+json" or "application/json"))
        {
            yield return "an inline script";
        }

        if (element.LocalName is "iframe" or "object" or "embed" or "style" or "foreignobject")
        {
            yield return $"<{element.LocalName}>";
        }

        foreach (var attribute in element.Attributes)
        {
            if (attribute.LocalName.StartsWith("on", StringComparison.Ordinal) || attribute.LocalName is "style" or "srcdoc")
            {
                yield return $"<{element.LocalName} {attribute.LocalName}>";
            }

            if (attribute.LocalName is "href" or "src" or "action" or "formaction" or "xlink:href"
                && Regex.IsMatch(attribute.Value, @"\A[\s\p{C}]*(?:javascript|vbscript|data)\s*:", RegexOptions.IgnoreCase))
            {
                yield return $"<{element.LocalName} {attribute.LocalName}={attribute.Value}>";
            }
        }
    }
}
