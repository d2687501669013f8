using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using StaticEdition.Reading;
using StaticEdition.Tests.Support;
using StaticEdition.Theme;

namespace StaticEdition.Tests.Wording;

/// <summary>
/// An interface language without texts: its pages show the English texts, marked as English among the edition's own words. The edition
/// under test has Arabic words in place of French or Persian ones, so that the script of each word tells where it comes from.
/// </summary>
public sealed class FallbackLanguageTests
{
    [Theory]
    [InlineData("en", "fr")]
    [InlineData("fr", "en")]
    [InlineData("en", "fa")]
    public void A_language_without_texts_is_found(string first, string second)
    {
        var finding = Assert.Single(Build(first, second).Findings, finding => finding.Rule.Code == "SE309");

        Assert.Equal("edition.yml:7:1", $"{finding.Span.File}:{finding.Span.Line}:{finding.Span.Column}");
        Assert.Contains($"no texts in {(first == "en" ? second : first)}", finding.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en", "fr")]
    [InlineData("fr", "en")]
    [InlineData("en", "fa")]
    public void Every_word_on_its_pages_is_marked_with_its_own_language(string first, string second)
    {
        var other = first == "en" ? second : first;
        var pages = Pages(Build(first, second)).ToList();
        Assert.Contains(pages, page => page.Document.DocumentElement.GetAttribute("lang") == other);
        Assert.All(pages, page =>
        {
            foreach (var text in page.Document.Body!.Descendants<IText>().Where(HasWords))
            {
                var language = text.ParentElement!.Closest("[lang]")!.GetAttribute("lang");
                Assert.False(language == other && text.Data.Any(char.IsAsciiLetter), $"{page.Path}: “{text.Data}” is marked as {language}");
                Assert.False(language == "en" && text.Data.Any(IsArabic), $"{page.Path}: “{text.Data}” is marked as {language}");
            }
        });
    }

    [Theory]
    [InlineData("fr", "ltr")]
    [InlineData("fa", "rtl")]
    public void The_page_keeps_its_language_and_the_interface_has_the_fallback_s(string language, string direction)
    {
        var page = Pages(Build("en", language)).Single(page => page.Path == $"{language}/index.html").Document;

        Assert.Equal((language, direction), (page.DocumentElement.GetAttribute("lang"), page.DocumentElement.GetAttribute("dir")));
        Assert.Equal(("en", "ltr"), (page.Body!.GetAttribute("lang"), page.Body.GetAttribute("dir")));
        Assert.Equal((language, direction), Marks(page.QuerySelector("h1 [lang]")!));
    }

    [Fact]
    public void A_page_in_a_language_with_texts_is_marked_once() =>
        Assert.Null(Pages(Build("en", "fr")).Single(page => page.Path == "en/index.html").Document.Body!.GetAttribute("lang"));

    [Theory]
    [InlineData("en", "fr", "Read in English", "français")]
    [InlineData("fr", "en", "français", "Read in English")]
    [InlineData("en", "fa", "Read in English", "فارسی")]
    public void Each_language_is_offered_by_a_name_of_its_own(string first, string second, string firstDoor, string secondDoor)
    {
        var pages = Pages(Build(first, second)).ToDictionary(page => page.Path, page => page.Document);

        Assert.Equal([firstDoor, secondDoor], Said(pages["index.html"], ".doors .go"));
        Assert.Equal(["Choose a language"], Said(pages["index.html"], "h1"));
        var choices = Said(pages[$"{second}/facing/rules-2020.html"], ".reading-switch label");
        Assert.Equal(choices.Count, choices.Distinct().Count());
    }

    private static BuildResult Build(string first, string second)
    {
        var other = first == "en" ? second : first;
        var files = StarterEdition.Files();
        foreach (var (path, content) in files.ToList())
        {
            var text = Encoding.UTF8.GetString(content)
                .Replace("languages: [en, ar]", $"languages: [{first}, {second}]", StringComparison.Ordinal);
            // The forms of an entry are in the languages of the texts, and so are the names of witnesses.
            text = Regex.Replace(text, "^( *(?:- )?)ar:(?! \\[)", $"$1{other}:", RegexOptions.Multiline);
            files.Remove(path);
            files[path.StartsWith("witnesses/", StringComparison.Ordinal) ? path : path.Replace(".ar.", $".{other}.", StringComparison.Ordinal)] =
                Encoding.UTF8.GetBytes(text);
        }

        var result = EditionBuild.Run(InputFolder.InMemory(files), new EditionTheme(), new BuildOptions(), TestContext.Current.CancellationToken);
        Assert.DoesNotContain(result.Findings, finding => finding.Rule.Severity == Severity.Error);
        return result;
    }

    private static IEnumerable<(string Path, IDocument Document)> Pages(BuildResult result) =>
        from file in result.Files
        where file.Path.EndsWith(".html", StringComparison.Ordinal)
        select (file.Path, (IDocument)new HtmlParser().ParseDocument(Encoding.UTF8.GetString(file.Content.Span)));

    private static List<string> Said(IDocument page, string selector) => [.. page.QuerySelectorAll(selector).Select(element => element.TextContent.Trim())];

    private static (string?, string?) Marks(IElement element) => (element.GetAttribute("lang"), element.GetAttribute("dir"));

    // Names of languages, initials and plain text, in which nothing can be marked, are left out.
    private static bool HasWords(IText text) =>
        text.ParentElement?.Closest("script, pre, code") is null && text.Data.Trim().Length > 1
        && !text.Data.Contains('\u2068', StringComparison.Ordinal) && text.Data != LanguageEndonyms.NameOf(new Language("fr"));

    private static bool IsArabic(char letter) => char.IsLetter(letter) && letter is >= '\u0600' and <= '\u06FF';
}
