using StaticEdition.Tests.Support;
using Xunit;

namespace StaticEdition.Tests.Theme;

/// <summary>Marks by which a reader tells what the text itself does not say, and runs that would be drawn in the wrong order.</summary>
public sealed class MarkupTests
{
    [Fact]
    public void Words_that_editors_add_stand_in_angle_brackets_beside_the_words_they_were_quoted_with()
    {
        var site = BuiltEdition.From(StockEdition.Files
            .Replace("2. Fees are published each year.", "2. Fees are each year.", StringComparison.Ordinal)
            .Replace("-- renderings/charter.ar.yml --", """
                - line: 4
                  reads: Fees are each year
                  becomes: Fees are published each year
                  why: lost
                  en: >
                    A word is missing.
                  ar: >
                    سقطت كلمة.
                -- renderings/charter.ar.yml --
                """, StringComparison.Ordinal));

        var added = site.PagePaths.SelectMany(path => site.Page(path).QuerySelectorAll(".added").Select(words => words.TextContent)).Distinct();

        Assert.Equal(["⟨published⟩"], added.Where(words => words.Contains("published", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("هاتف +994 12 555 00 11، ليلاً.", "+994 12 555 00 11")]
    [InlineData("هاتف +994125550011.", "+994125550011")]
    [InlineData("زيادة +5 123 فقط.", null)]
    [InlineData("كلمة one “two, 3”، كلمة.", "one “two, 3”")]
    [InlineData("انظر https://example.org/a_(b)?c=1. وانتهى.", "https://example.org/a_(b)?c=1")]
    [InlineData("قال (May 2024, Baku) وسكت.", "May 2024, Baku")]
    public void A_run_against_the_line_is_isolated_as_a_whole(string line, string? run)
    {
        var site = BuiltEdition.From(StockEdition.Files.Replace("طبعة صغيرة للاختبار.", line, StringComparison.Ordinal));

        var paragraph = site.Page("ar/about.html").QuerySelectorAll("main p").Single(words => words.TextContent == line);
        Assert.Equal(run is null ? [] : [run], paragraph.QuerySelectorAll("bdi, [dir=ltr]").Select(words => words.TextContent));
    }
}
