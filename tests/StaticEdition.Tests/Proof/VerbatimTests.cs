using System.Text;
using System.Text.Json;
using AngleSharp.Dom;
using StaticEdition.Model;
using StaticEdition.Tests.Support;
using Xunit;

namespace StaticEdition.Tests.Proof;

/// <summary>
/// What is read in equals what a reader can copy out, proved with nothing of the product but the finished files.
/// </summary>
[Trait("speed", "slow")]
public sealed class VerbatimTests
{
    /// <summary>The editions.</summary>
    public static TheoryData<string> Editions => BuiltEdition.Names;

    [Theory]
    [MemberData(nameof(Editions))]
    public void No_word_of_a_capture_is_lost_or_changed_but_by_an_intervention(string name)
    {
        var edition = BuiltEdition.Of(name);
        var words = Captures.WordsOf(edition.InputPath);
        var published = Lines(edition.Content("data/segments.jsonl"))
            .ToDictionary(line => $"{line.GetProperty("text").GetString()}/{line.GetProperty("id").GetString()}");

        Assert.NotEmpty(words);
        Assert.All(words, segment => Assert.Equal(segment.Value, published[segment.Key].GetProperty("content").GetString()));
    }

    [Theory]
    [MemberData(nameof(Editions))]
    public void Every_passage_of_every_page_is_its_segment_letter_for_letter(string name)
    {
        var edition = BuiltEdition.Of(name);
        var words = Captures.WordsOf(edition.InputPath);
        var passages = Passages(edition).ToList();

        Assert.NotEmpty(passages);
        foreach (var (page, element) in passages)
        {
            if (words.TryGetValue(element.GetAttribute("data-text")!, out var segment))
            {
                Assert.True(Expected(element, segment) == Copied(element), $"{page}: {element.GetAttribute("data-text")} reads “{Copied(element)}”");
            }
        }
    }

    [Theory]
    [MemberData(nameof(Editions))]
    public void Every_segment_stands_whole_on_a_page(string name)
    {
        var edition = BuiltEdition.Of(name);
        var whole = Passages(edition).Where(passage => !passage.Element.HasAttribute("data-range"))
            .Select(passage => passage.Element.GetAttribute("data-text")!).ToHashSet(StringComparer.Ordinal);

        Assert.DoesNotContain(Captures.WordsOf(edition.InputPath).Keys, address => !whole.Contains(address));
    }

    [Fact]
    public void A_changed_letter_is_found_on_whichever_page_it_stands()
    {
        var edition = BuiltEdition.Of("flagship");
        var damaged = new HashSet<string>(StringComparer.Ordinal);
        var files = edition.Files.Select(file =>
        {
            // A letter of its own for each page: faults that read the same are shown once.
            var letter = (char)('\u4E00' + damaged.Count);
            var html = file.Path.EndsWith(".html", StringComparison.Ordinal) ? ChangeOneLetter(edition, file.Path, letter) : null;
            return html is not null && damaged.Add(file.Path) ? OutputFile.OfText(file.Path, html) : file;
        }).ToList();

        var found = EditionBuild.CheckSite(files, new BuildOptions(), TestContext.Current.CancellationToken)
            .Findings.Select(finding => finding.Span.File).ToHashSet(StringComparer.Ordinal);

        Assert.True(damaged.Count > 10);
        Assert.Empty(damaged.Except(found));
    }

    [Theory]
    [MemberData(nameof(Editions))]
    public void A_finished_site_passes_its_own_proof(string name) =>
        Assert.Empty(EditionBuild.CheckSite([.. BuiltEdition.Of(name).Files], new BuildOptions(), TestContext.Current.CancellationToken).Findings);

    private static IEnumerable<(string Page, IElement Element)> Passages(BuiltEdition edition) =>
        from page in edition.PagePaths
        from element in edition.Page(page).QuerySelectorAll("[data-text]")
        select (page, element);

    /// <summary>What a reader copies: the text without what is set apart from it.</summary>
    private static string Copied(INode node)
    {
        var copied = new StringBuilder();
        foreach (var child in node.ChildNodes)
        {
            if (child is IText text)
            {
                copied.Append(text.Data);
            }
            else if (child is IElement element && !element.HasAttribute("data-aside"))
            {
                copied.Append(Copied(element));
            }
        }

        return copied.ToString();
    }

    private static string Expected(IElement element, string segment)
    {
        if (element.GetAttribute("data-range") is not { } range)
        {
            return segment;
        }

        var ends = range.Split('-').Select(number => int.Parse(number, System.Globalization.CultureInfo.InvariantCulture)).ToArray();
        return string.Concat(segment.EnumerateRunes().Skip(ends[0]).Take(ends[1] - ends[0]).Select(rune => rune.ToString()));
    }

    /// <summary>The page with one letter of one passage changed, or null where it has no passage.</summary>
    private static string? ChangeOneLetter(BuiltEdition edition, string path, char letter)
    {
        var page = (IDocument)edition.Page(path).Clone();
        var letters = page.QuerySelectorAll("[data-text]").SelectMany(TextNodes).FirstOrDefault(text => text.Data.Any(char.IsLetter));
        if (letters is null)
        {
            return null;
        }

        var at = letters.Data.ToList().FindIndex(char.IsLetter);
        letters.Data = letters.Data[..at] + letter + letters.Data[(at + 1)..];
        return "<!doctype html>" + page.DocumentElement.OuterHtml;
    }

    private static IEnumerable<IText> TextNodes(INode node) => node.ChildNodes.SelectMany(child =>
        child is IText text ? [text] : child is IElement element && !element.HasAttribute("data-aside") ? TextNodes(element) : []);

    private static IEnumerable<JsonElement> Lines(string content) =>
        content.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement);
}
