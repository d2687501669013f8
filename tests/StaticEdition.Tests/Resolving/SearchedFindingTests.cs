using StaticEdition.Model;
using StaticEdition.Reading;
using Xunit;

namespace StaticEdition.Tests.Resolving;

/// <summary>Which findings are searched depends on their places alone, not on the order in which they were raised.</summary>
public sealed class SearchedFindingTests
{
    private static readonly FindingRule Rule = new("SE201", Severity.Error, "Lost words") { Why = "", Remedy = "", Example = "" };

    [Fact]
    public void The_first_two_hundred_in_the_order_of_places_are_searched()
    {
        var raised = Enumerable.Range(1, 203).Reverse().Select(line => Lost(line)).ToList();

        var searched = SearchedFinding.SearchAndFinish(raised).Where(finding => finding.Message == "searched").Select(finding => finding.Span.Line);

        Assert.Equal(Enumerable.Range(1, 200), searched.Order());
        Assert.Equal(203, SearchedFinding.SearchAndFinish(raised).Count());
    }

    private static SearchedFinding Lost(int line)
    {
        var span = SourceSpan.At("notes/a.yml", line, 1);
        return new SearchedFinding(Rule.At(span, "not searched"), () => Rule.At(span, "searched"));
    }
}
