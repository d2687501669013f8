using System.Text.RegularExpressions;
using Xunit;

namespace StaticEdition.Tests.House;

/// <summary>Findings are written in one style.</summary>
public sealed partial class FindingWordingTests
{
    [Fact]
    public void A_title_begins_with_a_capital_and_has_no_full_stop() => Assert.Empty(FindingCatalogue.Rules
        .Where(rule => char.IsLower(rule.Title[0]) || rule.Title.EndsWith('.')).Select(rule => $"{rule.Code}: {rule.Title}"));

    [Fact]
    public void Why_and_remedy_are_sentences() =>
        Assert.All(FindingCatalogue.Rules.SelectMany(rule => new[] { rule.Why, rule.Remedy }), text => Assert.Matches(Sentence(), text));

    [Fact]
    public void Findings_are_in_plain_English() => Assert.All(
        FindingCatalogue.Rules.SelectMany(rule => new[] { rule.Title, rule.Why, rule.Remedy, rule.Example }),
        text => Assert.DoesNotMatch(Archaism(), text));

    [Fact]
    public void Examples_do_not_quote_the_flagship_edition() =>
        Assert.Empty(FindingCatalogue.Rules.Where(rule => FlagshipWord().IsMatch(rule.Example)).Select(rule => rule.Code));

    [Fact]
    public void Rules_are_listed_by_number() =>
        Assert.Equal(FindingCatalogue.Rules.Select(rule => rule.Code).Order(StringComparer.Ordinal), FindingCatalogue.Rules.Select(rule => rule.Code));

    [GeneratedRegex(@"\A(\p{Lu}|edition\.yml).*\.\z", RegexOptions.Singleline | RegexOptions.CultureInvariant)]
    private static partial Regex Sentence();

    [GeneratedRegex(@"\b(stands?|mend(s|ed)?|nobody|somebody|due|wants?|in silence)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Archaism();

    [GeneratedRegex(@"declaration|statement/|corridor|silk road|open seas", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex FlagshipWord();
}
