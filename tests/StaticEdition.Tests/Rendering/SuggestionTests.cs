using StaticEdition.Model;
using StaticEdition.Rendering;
using Xunit;

namespace StaticEdition.Tests.Rendering;

/// <summary>"Suggest a note" opens a new file where the edition is kept.</summary>
public sealed class SuggestionTests
{
    [Theory]
    [InlineData("https://github.com/o/r", "main", "input",
        "https://github.com/o/r/new/main/input/notes?filename=one-1.yml&value=at%3A%20one%2F1%0Awords%3A%20%3E%0A%20%20%0Aen%3A%20%3E%0A%20%20%0Aar%3A%20%3E%0A%20%20%0A")]
    [InlineData("https://github.com/o/r.git", "a b/c", "/x/input/",
        "https://github.com/o/r/new/a%20b/c/x/input/notes?filename=one-1.yml&value=at%3A%20one%2F1%0Awords%3A%20%3E%0A%20%20%0Aen%3A%20%3E%0A%20%20%0Aar%3A%20%3E%0A%20%20%0A")]
    [InlineData("https://gitlab.com/g/sub/r", "main", "input", "https://gitlab.com/g/sub/r/-/new/main/input/notes?file_name=one-1.yml")]
    [InlineData("https://gitlab.example.org/g/r.git", "main", "", "https://gitlab.example.org/g/r/-/new/main/notes?file_name=one-1.yml")]
    [InlineData("https://codeberg.org/o/r", "main", "input", "https://codeberg.org/o/r/_new/main/input/notes")]
    [InlineData("https://forgejo.example.org/o/r", "main", "input", "https://forgejo.example.org/o/r/_new/main/input/notes")]
    [InlineData("https://example.org/o/r/", "main", "input", "https://example.org/o/r")]
    public void The_form_of_the_forge_is_opened_in_the_folder_of_notes(string repository, string branch, string path, string address)
    {
        var facts = Planned.Facts with { Repository = new Repository(new Uri(repository), branch, path) };
        var pages = SitePlan.PlanPages(new EditionInCode().Text("one", "en", "1|1|alpha").Text("two", "ar", "1|1|uno").Build(), facts);

        Assert.Contains(address, pages.SelectMany(page => page.Suggestions()).Select(suggestion => suggestion.NewFile?.AbsoluteUri));
    }

    [Fact]
    public void Without_a_repository_no_address_is_invented()
    {
        var pages = new EditionInCode().Text("one", "en", "1|1|alpha").Text("two", "ar", "1|1|uno").Pages();
        var suggestions = pages.SelectMany(page => page.Suggestions()).ToList();

        Assert.NotEmpty(suggestions);
        Assert.All(suggestions, suggestion => Assert.Null(suggestion.NewFile));
    }
}
