using System.Text.RegularExpressions;
using StaticEdition.Tests.Support;
using Xunit;

namespace StaticEdition.Tests.House;

/// <summary>The engine knows no edition, and no page is worded under src.</summary>
public sealed class GeneralityTests
{
    /// <summary>Words by which the edition in input/ would be recognised.</summary>
    private static readonly string[] EditionWords =
    [
        "azerbaijan", "أذربيجان", "china", "الصين", "astana", "أستانا", "baku", "باكو", "aliyev", "علييف",
        "beijing", "taiwan", "تايوان", "trend news", "azernews", "xinhua", "caspian",
    ];

    private static IEnumerable<string> Sources =>
        from folder in new[] { "src", "theme" }
        from file in RepositoryRoot.Files(folder, "*")
        where Path.GetExtension(file) is ".cs" or ".razor" or ".css" or ".js" or ".md" or ".csproj" or ".yml" or ".txt"
        select file;

    [Fact]
    public void No_word_of_an_edition_stands_in_engine_or_theme()
    {
        var found = from file in Sources
                    where !RepositoryRoot.Relative(file).Contains("/fonts/", StringComparison.Ordinal)
                    let content = File.ReadAllText(file)
                    from word in EditionWords
                    where Regex.IsMatch(content, $@"\b{word}\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)
                    select $"{RepositoryRoot.Relative(file)}: {word}";

        Assert.Empty(found);
    }

    [Fact]
    public void No_path_of_a_machine_stands_in_the_repository()
    {
        var found = from folder in new[] { "src", "theme", "tests", "docs", "input" }
                    from file in RepositoryRoot.Files(folder, "*")
                    where Path.GetExtension(file) is ".cs" or ".razor" or ".css" or ".js" or ".md" or ".csproj" or ".yml"
                    let content = File.ReadAllText(file)
                    where content.Contains("/ro" + "ot/", StringComparison.Ordinal) || content.Contains("C:\\Us" + "ers", StringComparison.Ordinal)
                    select RepositoryRoot.Relative(file);

        Assert.Empty(found);
    }

    [Fact]
    public void Style_sheets_use_logical_directions_only()
    {
        string[] physical =
        [
            "margin-left", "margin-right", "padding-left", "padding-right", "border-left", "border-right",
            "text-align: left", "text-align: right", "float: left", "float: right",
        ];
        var found = from file in RepositoryRoot.Files("theme", "*.css")
                    from line in File.ReadLines(file)
                    where physical.Any(word => line.Contains(word, StringComparison.Ordinal))
                    select $"{RepositoryRoot.Relative(file)}: {line.Trim()}";

        Assert.Empty(found);
    }

    [Fact]
    public void Style_sheets_count_no_cards_and_no_languages()
    {
        var found = from file in RepositoryRoot.Files("theme", "*.css")
                    from line in File.ReadLines(file)
                    where Regex.IsMatch(line, @"\.[a-z]+-\d|=""[a-z]+-\d", RegexOptions.CultureInvariant)
                    select $"{RepositoryRoot.Relative(file)}: {line.Trim()}";

        Assert.Empty(found);
    }
}
